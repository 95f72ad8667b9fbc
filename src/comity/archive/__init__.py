"""The archive: each feed as the tiles of a transparency log, on disk and over HTTP."""
