# What a list of persons cannot be or give, and what to do then.

error-list-audit-broken = The log of who opened which list ({ $path }) is not whole; find out who changed it, keep it as it is, and put it aside before lists are opened again.
error-list-bad-direction = “{ $direction }” is no direction; write who gives and who receives, like AA:BB.
error-list-bad-name = { $name } cannot be the name of a list; use letters, figures and dashes, and no name of a person.
error-list-bad-row = A row of a list does not have the form of one, at “{ $field }”: { $reason }; ask its author to make the list again.
error-list-damaged = The file of the list { $name } is damaged or was changed; it opens no more, so import the list again under another name.
error-list-empty = The list has no row; look whether the file is the right one.
error-list-exists = There is, or was, a list { $name } here; choose another name.
error-list-faulty = Rows with a fault: { $count }; nothing was kept, so mend the table, or leave them out with “--leave-out”.
error-list-long-reason = A reason has at most { $most } characters in one line; write it shorter, without a name.
error-list-needs-passphrase = The key of a list on a real node needs a passphrase; give it with “--list-passphrase-file”, or run the command at a terminal.
error-list-no-key = The key of the list { $name } is gone, so nobody opens it any more; its root and counts stay.
error-list-not-for-you = Your key may not see so much of a list ({ $needs } is needed, you see { $has }); ask an officer who may, or the root holders for another grant.
error-list-retained = The list { $name } is to be kept until { $until }; to forget it before, give “--reason”.
error-list-too-many = The list has { $count } rows, and at most { $most } may be in one; divide it.
error-list-unknown = There is no list { $name } here; the lists are: { $known }.

error-table-bad-delimiter = Cells are parted by one sign; give it with “--delimiter”.
error-table-bad-encoding = { $encoding } is no encoding that is read here; give one of these: { $known }.
error-table-bad-form = A table is written as csv or xlsx, not as { $form }; choose one of them.
error-table-bad-row = From row { $row } on this is no table; look for a quotation mark that does not end.
error-table-long-cell = A cell has more than { $limit } characters; shorten it, or look for a quotation mark that does not end.
error-table-no-name-column = No column says a name; head one “surname” or “name”, or say which it is with “--map”.
error-table-no-such-column = The table has no column “{ $column }”; give its head as it stands there.
error-table-no-such-field = “{ $field }” is nothing that is known of a person; these are: { $known }.
error-table-other-encoding = The table is not in { $encoding }; say its encoding with “--encoding”, like windows-1251.
error-table-too-many-columns = The table has more than { $limit } columns, or a cell that far; take away what is not needed.
error-table-too-many-rows = The table has more than { $limit } rows; divide it.
