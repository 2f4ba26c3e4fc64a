# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# phaseout_module(NAME SOURCES … [USES other modules …] [LINKS foreign targets …] [MOC headers …])
#
# One folder of core/ or ui/ as one static library `phaseout_<name>`, also `phaseout::<name>`.
# USES are our own modules and must agree with tests/lint/modules.json, which a test checks against
# the #include lines; LINKS are libraries of others.
function(phaseout_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;USES;LINKS;MOC")
  set(target phaseout_${name})
  if(arg_MOC)
    qt_wrap_cpp(moc_sources ${arg_MOC})
  endif()
  add_library(${target} STATIC ${arg_SOURCES} ${moc_sources})
  add_library(phaseout::${name} ALIAS ${target})
  list(TRANSFORM arg_USES PREPEND phaseout::)
  target_link_libraries(${target} PUBLIC phaseout_options ${arg_USES} ${arg_LINKS})
  phaseout_use_precompiled_headers(${target})
endfunction()

# Compiles \a target with the project's precompiled headers (cmake/precompiled.h).
function(phaseout_use_precompiled_headers target)
  if(PHASEOUT_PRECOMPILED_HEADERS AND NOT PHASEOUT_FUZZ)
    target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/precompiled.h")
  endif()
endfunction()
