# Makes one header of the vocabulary, the catalogue and the rules: cmake -P cmake/single_header.cmake sipcodes.hpp
# The adaptors stay out, for each includes what it adapts to, and so do the languages.

cmake_minimum_required(VERSION 3.21)

if(NOT CMAKE_ARGC EQUAL 4)
    message(FATAL_ERROR "usage: cmake -P cmake/single_header.cmake FILE")
endif()

set(root ${CMAKE_CURRENT_LIST_DIR}/..)

# Adds a header after those that it includes. What is not ours is included at the top.
function(add header)
    get_property(added GLOBAL PROPERTY added)
    if(header IN_LIST added)
        return()
    endif()
    set_property(GLOBAL APPEND PROPERTY added ${header})

    file(READ ${root}/include/${header} text)
    string(REGEX MATCH "#pragma once\n(\n*#include [^\n]+\n)*\n" opening "${text}")
    string(REGEX MATCHALL "#include <[^>]+>" includes "${opening}")
    foreach(include IN LISTS includes)
        if(include MATCHES "<(sipcodes/.+)>")
            add(${CMAKE_MATCH_1})
        else()
            set_property(GLOBAL APPEND PROPERTY includes ${include})
        endif()
    endforeach()
    string(REPLACE "${opening}" "" text "${text}")
    set_property(GLOBAL APPEND_STRING PROPERTY body "\n${text}")
endfunction()

file(GLOB headers RELATIVE ${root}/include ${root}/include/sipcodes/*.hpp)
list(FILTER headers EXCLUDE REGEX "/(accept_language|error_code|fmt|format|language|ostream|sipcodes)\\.hpp$")
foreach(header IN LISTS headers)
    add(${header})
endforeach()

file(READ ${root}/LICENSE license)
get_property(includes GLOBAL PROPERTY includes)
get_property(body GLOBAL PROPERTY body)
list(REMOVE_DUPLICATES includes)
list(SORT includes)
list(JOIN includes "\n" includes)
file(WRITE ${CMAKE_ARGV3} "// sipcodes in one header: the vocabulary, the catalogue and the rules, without the adaptors.

/*
${license}*/

#pragma once

${includes}
${body}")
