# Коди, які є і в інших родинах.

code-FORM-VERBAL = усна
code-FORM-WRITTEN = письмова
code-FORM-UNILATERAL = одностороння заява
code-FORM-PARALLEL_UNILATERAL = паралельні односторонні заяви
code-FORM-TREATY = договір
