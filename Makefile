# Wijwerken: `make run` to see it, `make test` to try it. Python 3.11 or newer and make are all that is needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8000
export PORT

.PHONY: help run test lint bench vendor lock messages wheel clean

help:
	@echo "make run     see it at http://localhost:$(PORT)/, with a made-up village in it"
	@echo "make test    try everything: on SQLite, on PostgreSQL, in a browser"
	@echo "make lint    style, types, arrows between rooms, licences, translations, locks"
	@echo "make bench   figures and ratios"
	@echo "make vendor  fetch anew what we carry of others (needs npm)"
	@echo "make lock    pin the dependencies anew (needs uv)"
	@echo "make wheel   what pip installs, in dist/"
	@echo "make clean   remove what was made; your data folder stays"

run:
	@$(PYTHON) tools/environment.py requirements.lock
	@WIJWERKEN_HOME=data WIJWERKEN_DEBUG=1 sh tools/run.sh

test: environment-dev
	@sh tools/test.sh

lint: environment-dev
	@sh tools/lint.sh

.PHONY: environment-dev
environment-dev:
	@$(PYTHON) tools/environment.py requirements-dev.lock

bench: environment-dev
	@for bench in bench/*.py; do [ -e "$$bench" ] || continue; echo "== $$bench"; PYTHONPATH=src $(BIN)/python $$bench || exit 1; done

vendor: environment-dev
	@$(BIN)/python tools/vendor.py

lock:
	@sh tools/lock.sh

messages: environment-dev
	@$(BIN)/python tools/messages.py --write

wheel: environment-dev
	@rm -rf dist
	@$(BIN)/python -m hatchling build -t wheel

clean:
	rm -rf $(VENV) dist build test-results .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests tools bench -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
