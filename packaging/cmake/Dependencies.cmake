# Everything found outside the tree. Qt's graphical modules are asked for only when the console is built.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS LinguistTools)
find_package(tl-expected REQUIRED)
find_package(CURL REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(simdjson REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS program_options)

find_path(MUSTACHE_INCLUDE_DIR kainjow/mustache.hpp REQUIRED)
add_library(repromise_mustache INTERFACE)
target_include_directories(repromise_mustache SYSTEM INTERFACE "${MUSTACHE_INCLUDE_DIR}")

if(REPROMISE_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Charts Svg)
endif()

if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Network Test HttpServer)
    # Qt would compile the full build and source paths into every test, which no other checkout could reuse.
    set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
    find_path(RAPIDCHECK_INCLUDE_DIR rapidcheck.h REQUIRED)
    find_library(RAPIDCHECK_LIBRARY rapidcheck REQUIRED)
    add_library(repromise_rapidcheck INTERFACE)
    target_include_directories(repromise_rapidcheck SYSTEM INTERFACE "${RAPIDCHECK_INCLUDE_DIR}")
    target_link_libraries(repromise_rapidcheck INTERFACE "${RAPIDCHECK_LIBRARY}")
endif()
