### Comparing lists of persons.

error-names-too-many = A list of more than { $limit } persons cannot be compared; split it and compare the parts.
error-names-key = Row { $place } of the list has no key of its own; import the list again.
error-names-no-dictionaries = Persons cannot be drawn without the dictionaries of { $package }; install it with “pip install { $package }”.
