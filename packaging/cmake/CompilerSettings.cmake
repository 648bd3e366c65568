# How every target is compiled: language, warnings, sanitizers, linker and compiler cache.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# Programs and libraries share precompiled headers, which compilers refuse when one is PIE and the other PIC.
set(CMAKE_CXX_COMPILE_OPTIONS_PIE "-fPIC")

add_library(repromise_flags INTERFACE)
target_include_directories(repromise_flags INTERFACE "${CMAKE_SOURCE_DIR}/src")
target_compile_definitions(repromise_flags INTERFACE
    REPROMISE_VERSION="${PROJECT_VERSION}"
    QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
target_compile_options(repromise_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror
    # g++ 12 reports these inside std::string and std::vector on correct code (GCC bug 105651 and its kin).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overread>)

# No path of the building machine in binaries; also lets the compiler cache serve other checkouts.
add_compile_options("-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    add_compile_options("SHELL:-Xclang -fno-pch-timestamp" -fcolor-diagnostics)
    # The driver's own option: ccache cannot make paths relative that are passed behind -Xclang.
    set(CMAKE_CXX_COMPILE_OPTIONS_USE_PCH -include-pch <PCH_FILE>)
else()
    add_compile_options(-fpch-preprocess -fdiagnostics-color=auto)
endif()

if(REPROMISE_SANITIZE)
    list(JOIN REPROMISE_SANITIZE "," sanitizers)
    add_compile_options(-fsanitize=${sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${sanitizers})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Instrumented code defeats this analysis: it reports initialised values.
        add_compile_options(-Wno-maybe-uninitialized)
    endif()
endif()

if(REPROMISE_MOLD)
    find_program(MOLD_PROGRAM mold)
    if(MOLD_PROGRAM)
        add_link_options(-fuse-ld=mold)
    endif()
endif()

if(REPROMISE_CCACHE)
    find_program(CCACHE_PROGRAM ccache)
    if(CCACHE_PROGRAM)
        # Paths below the source tree are cached as relative ones, so that any checkout can use them.
        set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
            "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 CCACHE_PCH_EXTSUM=1
            "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
            "${CCACHE_PROGRAM}")
    endif()
endif()
