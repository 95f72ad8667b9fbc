### Comparing lists of persons.

error-names-too-many = On ne peut comparer une liste de plus de { $limit } personnes ; divisez-la et comparez les parties.
error-names-key = La ligne { $place } de la liste n’a pas de clé à elle ; importez de nouveau la liste.
error-names-no-dictionaries = On ne peut tirer de personnes sans les dictionnaires de { $package } ; installez-les : « pip install { $package } ».
