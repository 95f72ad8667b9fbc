# Codes that other families use too.

code-FORM-VERBAL = spoken
code-FORM-WRITTEN = written
code-FORM-UNILATERAL = unilateral statement
code-FORM-PARALLEL_UNILATERAL = parallel unilateral statements
code-FORM-TREATY = treaty
