### Comparing lists of persons.

error-names-too-many = Список более чем из { $limit } человек сверить нельзя; разделите его и сверьте по частям.
error-names-key = У строки { $place } списка нет собственного ключа; загрузите список заново.
error-names-no-dictionaries = Без словарей { $package } людей для замера не составить; установите их: «pip install { $package }».
