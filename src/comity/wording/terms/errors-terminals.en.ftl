# Terminals, officers and root keys.

error-terminal-unknown = No grant of your party names terminal { $terminal }; known are { $known }.
error-terminal-revoked-already = Terminal { $terminal } is revoked already; nothing restores it, enrol a new key.
error-terminal-not-its-entry = Entry { $entry } is in no feed of terminal { $terminal }; take the last good one from “comity log”.
error-terminal-no-node = There is no node in { $path } that could carry it; add --to-file and let another party carry the file.
error-root-too-few = { $given } of the present root holders are here and { $needed } are needed; bring more root keys into the folder.
error-root-not-the-next = The keys in { $path } are not all of the next root keys that the party fixed; bring every one of them.
error-statements-forked = A line holds other key statements of { $party } than this directory; a statement more would fork the roots, so nothing was made; find out which node made them.
error-statement-without-force = Statement { $n } in the file has no force: its root releases or the statements before it do not suffice; nothing was carried.
error-drill-ended-with = The command ended with code { $code }; see docs/exit-codes.md.
error-drill-not-so = Not as the drill needs it: { $what }; look at the logs of its nodes with --keep.
error-backup-changed = The backup was changed after it was written; nothing of it was kept; take another one.
error-backup-cut-off = The backup was cut off; nothing of it was kept; copy it again from where it was written.
error-backup-no-keys = There are no keys/node.key in { $path }; name the folder with the copies of the node’s “keys” and “officers”, or enrol another node with “comity terminal enrol”.
error-backup-no-passphrase = The file { $path } begins with no passphrase; write one on its first line.
error-backup-not-one = This file is no backup of a node; check the path.
error-backup-unsound = What was read again from { $path } is not what was written; do not rely on it, and look at that medium.
error-backup-wrong-passphrase = The backup does not open with this passphrase; give the one it was written with.
error-points-bad-line = Line { $line } of { $path } is no point; write a name, latitude and longitude in decimal degrees.
error-points-too-many = There is too much in { $path }; leave at most { $most } points there.
