# Коды, которые есть и в других семействах.

code-FORM-VERBAL = устная
code-FORM-WRITTEN = письменная
code-FORM-UNILATERAL = одностороннее заявление
code-FORM-PARALLEL_UNILATERAL = параллельные односторонние заявления
code-FORM-TREATY = договор
