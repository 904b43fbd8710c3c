include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package_dir ${CMAKE_INSTALL_DATADIR}/cmake/sipcodes)

install(DIRECTORY include/sipcodes TYPE INCLUDE)
install(TARGETS sipcodes EXPORT sipcodes)
install(EXPORT sipcodes FILE sipcodesConfig.cmake NAMESPACE sipcodes:: DESTINATION ${package_dir})

write_basic_package_version_file(${PROJECT_BINARY_DIR}/sipcodesConfigVersion.cmake
    COMPATIBILITY SameMinorVersion
    ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/sipcodesConfigVersion.cmake DESTINATION ${package_dir})
