# What is said of witnesses of transparency logs.
error-note-bad-key = This is no key of a log or a witness; copy one whole line: a name, a plus sign, eight signs, a plus sign and the key.
error-note-bad-shape = This is no checkpoint of a log, or it is damaged; ask for it again.
error-witness-bad-name = “{ $name }” cannot be the name of a witness; choose one word without spaces and plus signs, 255 octets at most.
error-witness-bad-settings = The settings in { $path } cannot be read ({ $reason }); mend that line, or take it out.
error-witness-bad-trusted = Line { $number } of { $path } is no key of a log; take it out, and give the key again with “comity witness trust”.
error-witness-exists = There is a witness in { $path } already, or what is left of one; choose an empty folder.
error-witness-key-open = Other users of this machine can read the key in { $path }; take that right from them with “chmod 600”.
error-witness-lost = What this witness had signed is lost: { $path } holds less than the { $signed } cosignatures that its mark knows, so retire it: make another with “comity witness init” in a new folder, under another name, and hand out its keys.
error-witness-needs-tls = { $host } is beyond this machine: name a certificate and its key in witness.toml, or let a server with one pass on to 127.0.0.1.
error-witness-no-growth = Our feed does not lead from { $old } to { $size } entries; this is a fault of ours, report it.
error-witness-no-key = The key in { $path } cannot be read; put it back, or retire this witness and make another.
error-witness-no-mark = The mark in { $path } is not there or not of this witness; put it back beside the folder it was copied with, or retire this witness and make another.
error-witness-not-a-log = This is the key of a witness; give the key of the log that is to be cosigned.
error-witness-not-one = There is no witness in { $path }; “comity witness init” makes one.
error-witness-not-the-last = These signatures are of another checkpoint than our last one; nothing came on the record, and the last one is asked for by itself.
error-witness-nothing-good = None of these lines is a good signature of a witness of this line’s charter over our last checkpoint; nothing came on the record.
error-witness-too-many = That are too many: { $logs } logs and { $keys } keys of one log at most; take old ones out of the file “trusted”.
