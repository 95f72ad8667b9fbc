# Marks and copies.

error-copy-exists = There is something at { $path } already; name a directory that does not exist yet.
error-copy-cannot-write = The copy at { $path } cannot be written ({ $reason }); check the path and the room there.
error-copy-no-file = The store of this node is in no file; copy it with the tools of its database.
error-copy-none-begun = No copy of line { $line } has begun; give “comity store copy” again.
