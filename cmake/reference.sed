#!/usr/bin/sed -Ef
# What Doxygen is to see of a header: the comment at its top and those behind members as documentation, no namespace but
# sipcodes, and specialisations without the namespace that it would look for.
1s|^// |/// @file\n/// |
2,/^#pragma/s|^//|///|
s|([;,]) +// |\1 ///< |
s/^struct (std|fmt)::/struct /
/^(inline namespace SIPCODES_VERSION \{|} \/\/ namespace SIPCODES_VERSION)$/d
