# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with.
add_library(phaseout_options INTERFACE)
if(MSVC)
  target_compile_options(phaseout_options INTERFACE /W4 /utf-8 /permissive-)
else()
  target_compile_options(phaseout_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow $<$<NOT:$<BOOL:$<TARGET_PROPERTY:PHASEOUT_NARROWS>>>:-Wconversion> -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Werror=unused-result
    -Wno-missing-field-initializers) # designated initializers leave the rest to its defaults
endif()
if(PHASEOUT_WARNINGS_AS_ERRORS)
  target_compile_options(phaseout_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
target_compile_definitions(phaseout_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# Written for Qt 6.4: what a later Qt would rather have otherwise is no warning.
if(Qt6Core_VERSION VERSION_GREATER_EQUAL 6.5)
  target_compile_definitions(phaseout_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
target_include_directories(phaseout_options INTERFACE "${CMAKE_SOURCE_DIR}")

if(PHASEOUT_SANITIZER)
  target_compile_options(phaseout_options INTERFACE
    -fsanitize=${PHASEOUT_SANITIZER} -fno-omit-frame-pointer -g)
  target_link_options(phaseout_options INTERFACE -fsanitize=${PHASEOUT_SANITIZER})
  if(PHASEOUT_SANITIZER STREQUAL "address")
    target_compile_options(phaseout_options INTERFACE -fsanitize=undefined -fno-sanitize-recover=undefined)
    target_link_options(phaseout_options INTERFACE -fsanitize=undefined)
  endif()
endif()

find_program(PHASEOUT_CCACHE ccache)
if(PHASEOUT_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${PHASEOUT_CCACHE}")
endif()
