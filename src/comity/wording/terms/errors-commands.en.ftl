# What a command could not do as it was typed. One sentence each: what is wrong, and what to do.

error-config-bad-address = “{ $address }” is not an address; write it as HOST:PORT, such as 192.0.2.1:7401.
error-form-cannot-read = { $path } cannot be read ({ $reason }); check the path.
error-form-no-equals = “{ $text }” gives no value; write --set FIELD=VALUE.
error-form-not-json = { $path } is not a message written as JSON ({ $reason }); “comity describe TYPE” shows an example.
error-init-needs-passphrase = The keys of a real node need a passphrase; give it with “--passphrase-file”, or run the command at a terminal.
error-line-needs-two-officers = A charter needs two officers and { $given } was named; name two with “--officer”, or give a reason with “--override”.
error-line-not-agreed = The charter of this line is not in its record yet; connect the two nodes first.
error-line-proposal-not-here = The charter of { $line } is kept, and the word of its proposer is not here yet; run the node until it has met the proposer's, and give this command again.
error-officer-none-here = There is no officer's key in { $path }; enrol one with “comity officer add”.
error-proposal-cannot-read = The proposal { $path } cannot be read ({ $reason }); check the path, or ask the proposer for it.
error-phrases-unknown = Phrase { $number } is not in the phrase book; “comity phrases” lists all.
error-check-which-type = Neither the command nor the file says which type of message it is; type it after the directory: “comity check DIR A02 --file FILE”.
