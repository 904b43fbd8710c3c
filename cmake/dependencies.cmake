# fmt for the examples and Catch2 for the tests: the system's, or else the pinned version.

cmake_minimum_required(VERSION 3.25)
include(FetchContent)

set(our_flags "${CMAKE_CXX_FLAGS}")
string(APPEND CMAKE_CXX_FLAGS " -w") # the warnings of our presets are not for the sources of others

find_package(fmt 9 QUIET)
if(NOT fmt_FOUND)
    FetchContent_Declare(fmt SYSTEM
        URL https://github.com/fmtlib/fmt/archive/refs/tags/11.0.2.tar.gz
        URL_HASH SHA256=6cb1e6d37bdcb756dbbe59be438790db409cdb4868c66e888d5df9f13f7c027f)
    FetchContent_MakeAvailable(fmt)
endif()

if(SIPCODES_TESTS)
    # Asked for version 3, CMake passes over an installed 2, and the other way round.
    find_package(Catch2 3 QUIET)
    if(NOT Catch2_FOUND)
        find_package(Catch2 2.13 QUIET)
    endif()
    if(NOT Catch2_FOUND)
        FetchContent_Declare(Catch2 SYSTEM
            URL https://github.com/catchorg/Catch2/archive/refs/tags/v3.7.1.tar.gz
            URL_HASH SHA256=c991b247a1a0d7bb9c39aa35faf0fe9e19764213f28ffba3109388e62ee0269c)
        FetchContent_MakeAvailable(Catch2)
        list(APPEND CMAKE_MODULE_PATH ${Catch2_SOURCE_DIR}/extras)
    endif()
endif()

set(CMAKE_CXX_FLAGS "${our_flags}")
