# Tests are found by name: tests/<room>/<Name>Test.cpp is a Qt Test program, tests/**/<name>_test.py a script.

set(Python3_EXECUTABLE /usr/bin/python3)

# No test may see or change the data of the person who runs it.
set(REPROMISE_TEST_HOME "${CMAKE_BINARY_DIR}/tests/home")
file(MAKE_DIRECTORY "${REPROMISE_TEST_HOME}/run")
file(CHMOD "${REPROMISE_TEST_HOME}/run" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
set(REPROMISE_TEST_ENVIRONMENT
    "LC_ALL=C.UTF-8"
    "LANGUAGE=" # counts more than LC_ALL
    "XDG_DATA_HOME=${REPROMISE_TEST_HOME}/data"
    "XDG_CONFIG_HOME=${REPROMISE_TEST_HOME}/config"
    "XDG_CACHE_HOME=${REPROMISE_TEST_HOME}/cache"
    "XDG_RUNTIME_DIR=${REPROMISE_TEST_HOME}/run"
    "QT_QPA_PLATFORM=offscreen"
    "REPROMISE_SOURCE=${CMAKE_SOURCE_DIR}")

add_library(repromise_test_tools INTERFACE)
target_include_directories(repromise_test_tools INTERFACE "${CMAKE_SOURCE_DIR}/tests")
target_link_libraries(repromise_test_tools INTERFACE
    repromise_flags Qt6::Test Qt6::Network Qt6::HttpServer repromise_rapidcheck)

# All unit tests, for builds that need nothing else.
add_custom_target(unit_tests)

# repromise_support(<target> <folder> <library>...): helpers shared by tests, if the folder has any.
function(repromise_support target folder)
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/${folder}/*.cpp")
    file(GLOB headers CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/${folder}/*.h")
    list(FILTER sources EXCLUDE REGEX "Test\\.cpp$")
    if(sources)
        add_library(${target} STATIC ${sources} ${headers})
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
        target_link_libraries(${target} PUBLIC repromise_test_tools ${ARGN})
        repromise_precompile(${target} ${folder} TEST)
    else()
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE repromise_test_tools ${ARGN})
    endif()
endfunction()

repromise_support(repromise_test_support support repromise::domain repromise::base)
# Helpers that need a store; only for rooms that may include it.
repromise_support(repromise_store_test_tools support/store repromise::store repromise_test_support)
set(REPROMISE_ROOMS_ABOVE_STORE store sync comms publish app cli gui)

# repromise_tests(<room>): one program for each tests/<room>/*Test.cpp, as CTest <room>.<Name>.
# Other sources of that folder are helpers of all of them.
function(repromise_tests room)
    set(tools repromise_test_support)
    if(room IN_LIST REPROMISE_ROOMS_ABOVE_STORE)
        list(APPEND tools repromise_store_test_tools)
    endif()
    if(room STREQUAL sync) # plays what was recorded for the readers
        list(APPEND tools repromise_connect_test_support)
    endif()
    repromise_support(repromise_${room}_test_support ${room} repromise::${room} ${tools})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/${room}/*Test.cpp")
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM name)
        set(target ${room}_${name})
        set(moc "${CMAKE_CURRENT_BINARY_DIR}/moc/${room}/${name}.moc")
        # Plain moc: AUTOMOC would add a compilation to each of these many small programs.
        add_custom_command(OUTPUT "${moc}" DEPENDS "${source}" VERBATIM
            COMMAND Qt6::moc --no-notes "${source}" -o "${moc}" COMMENT "")
        add_executable(${target} "${source}" "${moc}")
        set_target_properties(${target} PROPERTIES
            OUTPUT_NAME ${name} RUNTIME_OUTPUT_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/${room}")
        target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/moc/${room}")
        target_link_libraries(${target} PRIVATE repromise_${room}_test_support)
        repromise_precompile(${target} ${room} TEST)
        add_dependencies(unit_tests ${target})
        if(NOT TARGET unit_tests_${room})
            add_custom_target(unit_tests_${room})
        endif()
        add_dependencies(unit_tests_${room} ${target})
        add_test(NAME ${room}.${name} COMMAND ${target})
        set_tests_properties(${room}.${name} PROPERTIES
            LABELS "unit;${room}" TIMEOUT 300 ENVIRONMENT "${REPROMISE_TEST_ENVIRONMENT}")
    endforeach()
endfunction()

# repromise_python_tests(): tests/<folder>/<name>_test.py as CTest <folder>.<name>, those of
# tests/structure as <name>. Those that drive the programs are left out while the programs are absent.
function(repromise_python_tests)
    file(GLOB_RECURSE scripts CONFIGURE_DEPENDS
        RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}/*_test.py")
    foreach(script IN LISTS scripts)
        cmake_path(GET script PARENT_PATH folder)
        cmake_path(GET script STEM name)
        string(REGEX REPLACE "_test$" "" name "${name}")
        set(environment ${REPROMISE_TEST_ENVIRONMENT})
        if(folder STREQUAL "structure")
            set(label structure)
        else()
            if(NOT TARGET repromisectl OR (folder MATCHES "^gui" AND NOT TARGET repromise))
                continue()
            endif()
            set(label "python;${folder}")
            string(REPLACE "/" "." name "${folder}.${name}")
            list(APPEND environment "REPROMISECTL=$<TARGET_FILE:repromisectl>")
            if(TARGET repromise)
                list(APPEND environment "REPROMISE=$<TARGET_FILE:repromise>")
            endif()
        endif()
        add_test(NAME ${name} COMMAND "${Python3_EXECUTABLE}" "${CMAKE_CURRENT_SOURCE_DIR}/${script}")
        set_tests_properties(${name} PROPERTIES
            LABELS "${label}" TIMEOUT 300 ENVIRONMENT "${environment}")
    endforeach()
endfunction()

# repromise_bench(<name> <library>...): the program of tests/bench/<name>.cpp. Not a test and not part of
# `all`: build it by name, best with the release preset, and read what it prints.
function(repromise_bench name)
    add_executable(${name} EXCLUDE_FROM_ALL "${CMAKE_SOURCE_DIR}/tests/bench/${name}.cpp")
    target_link_libraries(${name} PRIVATE repromise_test_support ${ARGN})
endfunction()
