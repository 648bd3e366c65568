# resources/resources.qrc and the translations (under :/i18n), carried by every program that links app.
file(GLOB resource_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/resources.qrc")
file(GLOB translation_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/repromise_*.ts")

if(translation_files AND TARGET Qt6::lrelease)
    set(listing "<RCC><qresource prefix=\"/i18n\">")
    foreach(ts IN LISTS translation_files)
        cmake_path(GET ts STEM name)
        set(qm "${CMAKE_BINARY_DIR}/i18n/${name}.qm")
        add_custom_command(OUTPUT "${qm}" DEPENDS "${ts}" VERBATIM
            COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}"
            COMMENT "Compiling translation ${name}")
        list(APPEND translations "${qm}")
        string(APPEND listing "<file>${name}.qm</file>")
    endforeach()
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/i18n/i18n.qrc" CONTENT "${listing}</qresource></RCC>\n")
    list(APPEND resource_files "${CMAKE_BINARY_DIR}/i18n/i18n.qrc")

    # Reads every tr() in src/ and ui/, and the texts of connectors, into translations/*.ts; English has a catalogue for its plurals only.
    set(english "${CMAKE_SOURCE_DIR}/translations/repromise_en.ts")
    list(FILTER translation_files EXCLUDE REGEX "repromise_en\\.ts$")
    set(read_sources Qt6::lupdate -silent -no-obsolete -locations none
        "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}/ui"
        "${CMAKE_BINARY_DIR}/connector_texts.cpp")
    add_custom_target(update_translations VERBATIM
        COMMAND "${CMAKE_SOURCE_DIR}/packaging/connector_texts.py"
            "${CMAKE_BINARY_DIR}/connector_texts.cpp"
        COMMAND ${read_sources} -ts ${translation_files}
        COMMAND ${read_sources} -pluralonly -ts "${english}")
endif()

if(resource_files)
    add_library(repromise_resources STATIC ${resource_files} ${translations})
    set_target_properties(repromise_resources PROPERTIES AUTORCC ON
        # Version 1 stores no file times: the same input gives the same object.
        AUTORCC_OPTIONS "--format-version;1")
    target_link_libraries(repromise_resources PRIVATE Qt6::Core)
    # Nothing refers to a resource by symbol, so the linker must be told to keep them all.
    target_link_libraries(repromise_app INTERFACE "$<LINK_LIBRARY:WHOLE_ARCHIVE,repromise_resources>")
endif()
