# In Arabic as far as pages show it; the rest is said in English, marked.

figures-value = { $value } ({ $unit })
figures-OWN = يذكره { $party } نيابة عمن نُسب إليه
figures-source-of = ورد في «{ $name }» ({ $kind })
figures-pair = { $one } و{ $other }: { $verdict }
figures-verdict-UPDATE = اللاحق تحديث، وليس تصحيحاً
