# Codes que d’autres familles emploient aussi.

code-FORM-VERBAL = verbale
code-FORM-WRITTEN = écrite
code-FORM-UNILATERAL = déclaration unilatérale
code-FORM-PARALLEL_UNILATERAL = déclarations unilatérales parallèles
code-FORM-TREATY = traité
