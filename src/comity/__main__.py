"""`python -m comity`: the same program as `comity`, where no script is on the path."""

from comity.cli import main

if __name__ == "__main__":
    main()
