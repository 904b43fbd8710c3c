include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package_dir ${CMAKE_INSTALL_DATADIR}/cmake/sipcodes)

install(DIRECTORY include/sipcodes TYPE INCLUDE)
install(TARGETS sipcodes EXPORT sipcodes INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT sipcodes FILE sipcodesConfig.cmake NAMESPACE sipcodes:: DESTINATION ${package_dir})

write_basic_package_version_file(${PROJECT_BINARY_DIR}/sipcodesConfigVersion.cmake
    COMPATIBILITY SameMinorVersion
    ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/sipcodesConfigVersion.cmake DESTINATION ${package_dir})

# The paths start from the file itself, so that the installed tree may be moved.
cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX
    BASE_DIRECTORY ${CMAKE_INSTALL_FULL_DATADIR}/pkgconfig
    OUTPUT_VARIABLE to_prefix)
cmake_path(APPEND include_dir "\${prefix}" ${CMAKE_INSTALL_INCLUDEDIR})
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/sipcodes.pc @ONLY CONTENT [[
prefix=${pcfiledir}/@to_prefix@

Name: @PROJECT_NAME@
Description: @PROJECT_DESCRIPTION@
Version: @PROJECT_VERSION@
Cflags: -I@include_dir@
]])
install(FILES ${PROJECT_BINARY_DIR}/sipcodes.pc DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig)
