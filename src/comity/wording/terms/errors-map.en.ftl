# Errors of the map.

error-console-no-area = This is no area in JSON.
error-console-layer = The layer { $name } cannot be read: it must be GeoJSON of at most { $most } MiB, or PMTiles, in the node’s directory.
