### Comparing lists of persons.

error-names-too-many = Список більш ніж із { $limit } осіб звірити не можна; поділіть його і звірте частинами.
error-names-key = Рядок { $place } списку не має власного ключа; завантажте список ще раз.
error-names-no-dictionaries = Без словників { $package } осіб для заміру не скласти; установіть їх: «pip install { $package }».
