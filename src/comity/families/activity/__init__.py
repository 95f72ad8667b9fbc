"""Activities: planned manoeuvres and deployments, their areas and their times."""
