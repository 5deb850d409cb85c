# Needs only Python 3.11 or later and make; everything else is set up in .venv.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check

.PHONY: school clb test docs bench clean

school clb: .venv/run ## walk a guide
	@$(BIN)/sextingwijzer $@

test: .venv/dev ## lint, type-check and run all tests
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/mypy --platform win32 --cache-dir .mypy_cache/win32
	$(BIN)/lint-imports
	$(BIN)/pytest -q -n auto
	$(BIN)/sextingwijzer controleer --strikt
	$(BIN)/sextingwijzer test --minimum-dekking 100%
	$(BIN)/python scripts/pictures.py --check

docs: .venv/dev ## write anew what is made from the program: diagrams, schemas, rule messages, pictures
	$(BIN)/python scripts/docs.py
	$(BIN)/python scripts/pictures.py

bench: .venv/dev ## how fast the first question appears, and how fast a large guide is checked
	$(BIN)/python benchmarks/start.py
	$(BIN)/python benchmarks/check.py

clean:
	rm -rf .venv dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/run: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed; this is " + sys.version) if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv .venv
	$(PIP) install --upgrade 'pip>=25.1'
	$(PIP) install --editable .
	touch $@

.venv/dev: .venv/run pyproject.toml
	$(PIP) install --group dev
	touch $@
