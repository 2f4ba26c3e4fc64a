# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every library that Phaseout stands on, with the reason. docs/ARCHITECTURE.md repeats the licences.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui)
find_package(tl-expected REQUIRED)           # Result<T>
find_package(Threads REQUIRED)               # the planner's two threads
find_package(SQLiteCpp REQUIRED)             # the project file
find_package(SQLite3 REQUIRED)
find_package(Boost 1.81 REQUIRED)            # Asio, in core/discover alone
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto) # SHA-256
find_package(EXPAT REQUIRED)                 # scan files
find_package(ZLIB REQUIRED)                  # .gz files

# Two libraries without a usable package file: libxlsxwriter has none, libzip's asks for command-line tools beside it.
function(phaseout_find_library target header library)
  find_path(${target}_INCLUDE_DIR ${header} REQUIRED)
  find_library(${target}_LIBRARY ${library} REQUIRED)
  add_library(${target} INTERFACE)
  target_include_directories(${target} SYSTEM INTERFACE "${${target}_INCLUDE_DIR}")
  target_link_libraries(${target} INTERFACE "${${target}_LIBRARY}")
endfunction()
phaseout_find_library(phaseout_xlsxwriter xlsxwriter.h xlsxwriter)   # writing workbooks
phaseout_find_library(phaseout_zip zip.h zip)                        # reading workbooks

if(PHASEOUT_WINDOW)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Charts Svg DBus)
endif()
if(PHASEOUT_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  find_package(rapidcheck REQUIRED)          # property tests
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
