# Emscripten's own toolchain file: from EMSDK where that is set, else from the em-config that is on the path.

if(NOT "$ENV{EMSDK}" STREQUAL "")
  set(emscripten_root $ENV{EMSDK}/upstream/emscripten)
  set(ENV{PATH} "${emscripten_root}:$ENV{PATH}")
else()
  execute_process(COMMAND em-config EMSCRIPTEN_ROOT
    OUTPUT_VARIABLE emscripten_root OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(NOT EXISTS ${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)
  message(FATAL_ERROR "Emscripten is not installed, or EMSDK names a folder without it")
endif()
include(${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)
