# One precompiled header for the rooms, one for gui and one for each kind of test. Only <...> entries:
# a quoted one would write this machine's path into the header and spoil the shared compiler cache.
set(REPROMISE_PCH_CORE
    <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional> <span> <string>
    <string_view> <unordered_map> <utility> <variant> <vector>
    <QtCore/QByteArray> <QtCore/QDate> <QtCore/QDateTime> <QtCore/QHash> <QtCore/QJsonArray>
    <QtCore/QJsonDocument> <QtCore/QJsonObject> <QtCore/QObject> <QtCore/QString> <QtCore/QStringList>
    <QtCore/QVariant> <QtCore/QVector> <tl/expected.hpp>)
set(REPROMISE_PCH_GUI ${REPROMISE_PCH_CORE} <QtWidgets/QtWidgets>)
set(REPROMISE_PCH_TEST ${REPROMISE_PCH_CORE} <QtTest/QtTest> <rapidcheck.h>)
set(REPROMISE_PCH_GUITEST ${REPROMISE_PCH_GUI} <QtTest/QtTest> <rapidcheck.h>)

# The target that owns the precompiled header `kind`, made on first use.
function(repromise_pch_owner kind)
    set(owner repromise_pch_${kind})
    if(TARGET ${owner})
        return()
    endif()
    string(TOUPPER "${kind}" upper)
    string(TOUPPER "${CMAKE_BUILD_TYPE}" build_type)
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch/${kind}.cpp" CONTENT "// Carries a precompiled header.\n")
    add_library(${owner} OBJECT "${CMAKE_BINARY_DIR}/pch/${kind}.cpp")
    target_link_libraries(${owner} PRIVATE repromise_flags Qt6::Core tl::expected)
    if(kind MATCHES "gui")
        target_link_libraries(${owner} PRIVATE Qt6::Widgets Qt6::Charts Qt6::Svg)
    endif()
    if(kind MATCHES "test")
        target_link_libraries(${owner} PRIVATE repromise_test_tools)
    endif()
    target_precompile_headers(${owner} PRIVATE ${REPROMISE_PCH_${upper}})

    # A precompiled header holds paths, so every checkout makes its own. The compiler cache tells them
    # apart by this sum of what goes into them, and so finds objects that another checkout compiled.
    string(SHA256 sum "${REPROMISE_PCH_${upper}} ${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}
        ${Qt6_VERSION} ${CMAKE_BUILD_TYPE} ${CMAKE_CXX_FLAGS_${build_type}} ${CMAKE_CXX_FLAGS} ${REPROMISE_SANITIZE}")
    foreach(extension IN ITEMS pch gch)
        file(CONFIGURE OUTPUT
            "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${owner}.dir/cmake_pch.hxx.${extension}.sum"
            CONTENT "${sum}\n")
    endforeach()
endfunction()

# repromise_precompile(<target> <room> [TEST]): lets the target use the header that fits its room.
function(repromise_precompile target room)
    if(NOT REPROMISE_PCH)
        return()
    endif()
    set(kind core)
    if(room STREQUAL "gui")
        set(kind gui)
    endif()
    if("TEST" IN_LIST ARGN)
        string(REPLACE "core" "" kind "${kind}")
        string(APPEND kind test)
    endif()
    repromise_pch_owner(${kind})
    target_precompile_headers(${target} REUSE_FROM repromise_pch_${kind})
endfunction()
