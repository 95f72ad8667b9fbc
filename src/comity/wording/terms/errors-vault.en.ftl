# What a list of persons cannot be or give, and what to do then.

error-list-audit-broken = The log of who opened which list ({ $path }) is not whole; find out who changed it, keep it as it is, and put it aside before lists are opened again.
error-list-bad-name = { $name } cannot be the name of a list; use letters, figures and dashes, and no name of a person.
error-list-bad-row = A row of a list does not have the form of one, at “{ $field }”: { $reason }; ask its author to make the list again.
error-list-damaged = The file of the list { $name } is damaged or was changed; it opens no more, so import the list again under another name.
error-list-empty = The list has no row; look whether the file is the right one.
error-list-exists = There is, or was, a list { $name } here; choose another name.
error-list-no-key = The key of the list { $name } is gone, so nobody opens it any more; its root and counts stay.
error-list-too-many = The list has { $count } rows, and at most { $most } may be in one; divide it.
error-list-unknown = There is no list { $name } here; the lists are: { $known }.
