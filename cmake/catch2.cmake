# Catch2 as the target catch2, and catch_discover_tests: version 2 or 3. Sets catch2_found.
#
# Version 2 is one header, which serves every compiler. Version 3 is a compiled library: a package has it for the
# system's own compiler; for em++ it is compiled from CATCH2_SOURCE, which ./test.sh puts there.

set(CATCH2_SOURCE ${PROJECT_SOURCE_DIR}/build/catch2 CACHE PATH "Source of Catch2 3, for compilers without a package of it")

find_package(Catch2 CONFIG QUIET)
if(Catch2_FOUND AND Catch2_VERSION VERSION_GREATER_EQUAL 3)
  add_library(catch2 INTERFACE)
  target_link_libraries(catch2 INTERFACE Catch2::Catch2WithMain)
  target_include_directories(catch2 SYSTEM INTERFACE ${PROJECT_SOURCE_DIR}/tests/catch2)
elseif(Catch2_FOUND)
  add_library(catch2 INTERFACE)
  target_link_libraries(catch2 INTERFACE Catch2::Catch2)
else()
  link_header_only_library(catch2 catch2 catch.hpp)
  if(NOT TARGET catch2 AND EXISTS ${CATCH2_SOURCE}/extras/catch_amalgamated.cpp)
    add_library(catch2 STATIC ${CATCH2_SOURCE}/extras/catch_amalgamated.cpp)
    target_compile_features(catch2 PUBLIC cxx_std_20)
    target_compile_options(catch2 PRIVATE -fexceptions)
    target_include_directories(catch2 SYSTEM PUBLIC ${CATCH2_SOURCE}/extras ${PROJECT_SOURCE_DIR}/tests/catch2)
  endif()
endif()

set(catch2_found FALSE)
if(TARGET catch2)
  set(catch2_found TRUE)
  find_path(catch2_scripts Catch.cmake NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH
    PATHS ${Catch2_DIR} ${CATCH2_SOURCE}/extras /usr/lib/cmake/Catch2 /usr/local/lib/cmake/Catch2)
  if(catch2_scripts)
    include(${catch2_scripts}/Catch.cmake)
  endif()
endif()
