# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The main program of every test, compiled once for those with and once for those without a window.
set(runners phaseout_test_runner)
if(PHASEOUT_WINDOW)
  list(APPEND runners phaseout_test_runner_gui)
endif()
foreach(runner IN LISTS runners)
  add_library(${runner} OBJECT "${CMAKE_SOURCE_DIR}/tests/runner.cpp")
  target_link_libraries(${runner} PRIVATE phaseout_options Qt6::Test)
  target_compile_options(${runner} PRIVATE $<$<CONFIG:Release>:-O1>)
endforeach()
if(PHASEOUT_WINDOW)
  target_compile_definitions(phaseout_test_runner_gui PRIVATE PHASEOUT_TEST_GUI)
  target_link_libraries(phaseout_test_runner_gui PRIVATE Qt6::Widgets)
endif()

# phaseout_test(NAME SOURCES … [LINKS …] [LABELS …] [GUI])
#
# One QtTest executable `tst_<name>`, run offscreen. Each source holds one test class and is found by
# tests/runner.h; PHASEOUT_TEST_DATA and PHASEOUT_SHARED_DATA name the folders that tests read.
function(phaseout_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "" "SOURCES;LINKS;LABELS")
  set(target tst_${name})
  set(mocs "")
  foreach(source IN LISTS arg_SOURCES)
    get_filename_component(stem "${source}" NAME_WE)
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc")
    qt_generate_moc("${source}" "${moc}")
    list(APPEND mocs "${moc}")
  endforeach()
  set(runner phaseout_test_runner)
  if(arg_GUI)
    set(runner phaseout_test_runner_gui)
  endif()
  add_executable(${target} ${arg_SOURCES} ${mocs} $<TARGET_OBJECTS:${runner}>)
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>) # checks run once: what they check is optimised
  if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    set_target_properties(${target} PROPERTIES PHASEOUT_NARROWS ON) # QTRY_… converts in the test's own line since then
  endif()
  target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
  target_link_libraries(${target} PRIVATE phaseout_options Qt6::Test rapidcheck ${arg_LINKS})
  target_compile_definitions(${target} PRIVATE
    PHASEOUT_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
    PHASEOUT_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
    PHASEOUT_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}"
    PHASEOUT_SHARED_DATA="${PHASEOUT_SHARED_DATA}")
  if(arg_GUI)
    target_link_libraries(${target} PRIVATE Qt6::Widgets)
  endif()
  phaseout_use_precompiled_headers(${target})
  add_test(NAME ${name} COMMAND ${target})
  if(NOT arg_LABELS)
    set(arg_LABELS unit)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT 900
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=*.debug=false")
endfunction()
