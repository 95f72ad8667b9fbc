# What a list of sites does not allow.

error-console-site-twice = “{ $site }” stands in row { $n } already; give each site an identifier of its own, or take one row out.
error-gateway-formula = A cell is computed (“{ $part }”); put the value in its place.
error-gateway-no-rows = The table has no row besides its headings; check that this is the right file.
error-gateway-too-many-rows = The list holds more than { $limit } sites; split it, and send the parts one after the other.
