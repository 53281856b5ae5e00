# The libraries, as targets named nlohmann_json, fmt, cli11, catch2 and utf8proc.
#
# A package of the system, of vcpkg or of Conan is taken where find_package finds one for the compiler. Debian's serve
# its own compiler only: for em++ they are not found, and /usr/include itself would bring the headers of glibc along. So
# the fallback is a symbolic link in the build tree to the folder of the one header-only library.

function(link_header_only_library name folder header)
  find_path(${name}_parent ${folder}/${header} PATHS /usr/include /usr/local/include
    NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
  if(NOT ${name}_parent)
    return()
  endif()
  set(include ${CMAKE_BINARY_DIR}/include/${name})
  file(MAKE_DIRECTORY ${include})
  file(CREATE_LINK ${${name}_parent}/${folder} ${include}/${folder} SYMBOLIC)
  add_library(${name} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${name} SYSTEM INTERFACE ${include})
endfunction()

function(header_only_library name package target folder header)
  find_package(${package} CONFIG QUIET)
  if(TARGET ${target})
    if(NOT TARGET ${name})
      add_library(${name} INTERFACE IMPORTED GLOBAL)
      target_link_libraries(${name} INTERFACE ${target})
    endif()
  else()
    link_header_only_library(${name} ${folder} ${header})
  endif()
  if(NOT TARGET ${name})
    message(FATAL_ERROR "${package} is not installed: README.md names the libraries that are needed")
  endif()
endfunction()

header_only_library(nlohmann_json nlohmann_json nlohmann_json::nlohmann_json nlohmann json.hpp)
header_only_library(fmt fmt fmt::fmt-header-only fmt core.h)
# The last one keeps std::locale out of the wasm.
target_compile_definitions(fmt INTERFACE FMT_HEADER_ONLY=1 FMT_STATIC_THOUSANDS_SEPARATOR=',')

if(NOT EMSCRIPTEN)
  header_only_library(cli11 CLI11 CLI11::CLI11 CLI CLI.hpp)

  find_path(utf8proc_include utf8proc.h)
  find_library(utf8proc_library utf8proc)
  if(NOT utf8proc_include OR NOT utf8proc_library)
    message(FATAL_ERROR "utf8proc is not installed: README.md names the libraries that are needed")
  endif()
  add_library(utf8proc INTERFACE IMPORTED GLOBAL)
  target_include_directories(utf8proc SYSTEM INTERFACE ${utf8proc_include})
  target_link_libraries(utf8proc INTERFACE ${utf8proc_library})
endif()
