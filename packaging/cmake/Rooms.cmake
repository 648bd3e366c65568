include(PrecompiledHeaders)

# repromise_room(<room> [MOC] [DEPENDS <room>...] [LINK <library>...])
#
# Makes the static library repromise_<room> (alias repromise::<room>) of all sources below src/<room>.
# main.cpp is left to the program. A room without sources yet is an interface library.
function(repromise_room room)
    cmake_parse_arguments(PARSE_ARGV 1 arg "MOC" "" "DEPENDS;LINK")
    set(folder "${CMAKE_SOURCE_DIR}/src/${room}")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${folder}/*.cpp")
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS "${folder}/*.h")
    list(REMOVE_ITEM sources "${folder}/main.cpp")
    list(TRANSFORM arg_DEPENDS PREPEND repromise::)

    set(target repromise_${room})
    if(sources)
        add_library(${target} STATIC ${sources} ${headers})
        set(scope PUBLIC)
        set_target_properties(${target} PROPERTIES
            # moc stumbles over <concepts> once it believes it is this compiler.
            AUTOMOC ${arg_MOC} AUTOMOC_COMPILER_PREDEFINES OFF AUTOUIC ${arg_MOC} AUTOUIC_SEARCH_PATHS "${CMAKE_SOURCE_DIR}/ui")
        repromise_precompile(${target} ${room})
    else()
        add_library(${target} INTERFACE)
        set(scope INTERFACE)
    endif()
    add_library(repromise::${room} ALIAS ${target})
    target_link_libraries(${target} ${scope} repromise_flags ${arg_DEPENDS} ${arg_LINK})
endfunction()

# repromise_program(<name> <room>): the program of src/<room>/main.cpp, once that file exists.
function(repromise_program name room)
    set(folder "${CMAKE_SOURCE_DIR}/src/${room}")
    file(GLOB main CONFIGURE_DEPENDS "${folder}/main.cpp")
    if(NOT main)
        return()
    endif()
    add_executable(${name} ${main})
    target_link_libraries(${name} PRIVATE repromise::${room})
    repromise_precompile(${name} ${room})
    install(TARGETS ${name} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endfunction()
