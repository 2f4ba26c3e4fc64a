# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Rooms that are optional to a build: each is taken in where it stands.
foreach(room bench translations installer)
  if(EXISTS "${CMAKE_SOURCE_DIR}/${room}/CMakeLists.txt")
    add_subdirectory(${room})
  endif()
endforeach()
if(PHASEOUT_FUZZ)
  add_subdirectory(tests/fuzz)
endif()
