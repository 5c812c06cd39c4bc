# SPDX-FileCopyrightText: 2026 The Coroscope authors
# SPDX-License-Identifier: MIT
#
# Installs aio, moves what was installed, builds the example against it and runs it on both clocks.
cmake_minimum_required(VERSION 3.25)

set(room "${BUILD}/package")
set(installed "${room}/installed")
set(prefix "${room}/moved")

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "${command}\nended with ${status}:\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE "${room}")
run("${CMAKE_COMMAND}" --install "${BUILD}" --component aio --prefix "${installed}")
file(RENAME "${installed}" "${prefix}")

# Nothing but the library, and no way back to this tree.
file(GLOB_RECURSE files RELATIVE "${prefix}" "${prefix}/*")
foreach(file IN LISTS files)
    if(NOT file MATCHES "^(include/CoroscopeAio/aio/.*\\.h|lib.*/libCoroscopeAio\\.a|lib.*/cmake/CoroscopeAio/.*\\.cmake)$")
        message(SEND_ERROR "${file} should not be installed with the component aio")
    elseif(file MATCHES "\\.(cmake|h)$")
        file(STRINGS "${prefix}/${file}" lines)
        if(lines MATCHES "${SOURCE}/|coroscope_options")
            message(SEND_ERROR "${file} names what is not installed: ${CMAKE_MATCH_0}")
        endif()
    endif()
endforeach()

# Who asks for another minor version does not get this one.
file(GLOB_RECURSE version_file "${prefix}/CoroscopeAioConfigVersion.cmake")
set(PACKAGE_FIND_VERSION 0.0.9)
set(PACKAGE_FIND_VERSION_MAJOR 0)
set(PACKAGE_FIND_VERSION_MINOR 0)
include("${version_file}")
if(PACKAGE_VERSION_COMPATIBLE)
    message(SEND_ERROR "${PACKAGE_VERSION} says that it is compatible with ${PACKAGE_FIND_VERSION}")
endif()

string(REPLACE "|" ";" HANDED_ON "${HANDED_ON}")
run("${CMAKE_COMMAND}" -S "${SOURCE}/docs/aio/example" -B "${room}/example" -G "${GENERATOR}" ${HANDED_ON}
    "-DCMAKE_PREFIX_PATH=${prefix}\;${FOUND_IN}")
run("${CMAKE_COMMAND}" --build "${room}/example")

set(expected "Ushant: station is being repaired
Roscoff: 7 degrees
Brest: 5 degrees
Molene: no answer
asked all of them
round 1
round 2
closed
survey: CancelledError
")
run("${room}/example/survey" --simulate)
if(NOT output STREQUAL expected)
    message(SEND_ERROR "survey --simulate printed:\n${output}\nand not:\n${expected}")
endif()
# In real time a busy machine may answer late; the end is the same.
run("${room}/example/survey")
if(NOT output MATCHES "survey: CancelledError\n$")
    message(SEND_ERROR "survey printed:\n${output}")
endif()
