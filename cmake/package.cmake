# The Debian package libsipcodes-dev, which `cpack` makes.

set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_NAME libsipcodes-dev)
set(CPACK_DEBIAN_PACKAGE_RELEASE 0.1) # Debian's own would start from 1 and supersede it
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The sipcodes authors <sipcodes@packages.example>")
set(CPACK_PACKAGE_DESCRIPTION "A header-only C++17 library: all SIP methods and response codes with reason
phrase, description and RFC, look-ups at compile time and at run time, and what
the RFCs say follows from a code.")

# The documents that Debian asks of a package.
set(documents ${PROJECT_BINARY_DIR}/package)
string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(LICENSE ${documents}/copyright COPYONLY)
configure_file(CHANGELOG.md ${documents}/changelog COPYONLY)
file(CONFIGURE OUTPUT ${documents}/changelog.Debian CONTENT [[
@CPACK_DEBIAN_PACKAGE_NAME@ (@PROJECT_VERSION@-@CPACK_DEBIAN_PACKAGE_RELEASE@) unstable; urgency=medium

  * What has changed is in changelog.gz.

 -- @CPACK_DEBIAN_PACKAGE_MAINTAINER@  @now@
]])
execute_process(COMMAND gzip -9nf changelog changelog.Debian WORKING_DIRECTORY ${documents} ERROR_QUIET)
set(CPACK_INSTALLED_DIRECTORIES ${documents} usr/share/doc/libsipcodes-dev)

include(CPack)
