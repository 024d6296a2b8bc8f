#!/bin/sh
# Style, types, arrows between the rooms, licences, translations, locks. All of it runs, also after a fault.
cd "$(dirname "$0")/.." || exit 1
BIN=${BIN:-.venv/bin}
PATH="$PWD/$BIN:$PATH"
export PYTHONPATH=src
faults=0
try() {
    name=$1
    shift
    if out=$("$@" 2>&1); then
        echo "ok     $name"
    else
        faults=$((faults + 1))
        printf '%s\nFAULT  %s\n' "$out" "$name"
    fi
}
try "style of Python (ruff)" ruff check .
try "form of Python (ruff format)" ruff format --check .
try "types of method and maths (mypy)" mypy
try "arrows between the rooms (import-linter)" lint-imports
try "templates (djlint)" djlint src --lint --quiet
try "translations (tools/messages.py)" python tools/messages.py
try "locks, publiccode.yml, names (tools/tidy.py)" python tools/tidy.py
try "licences (reuse)" reuse lint --quiet
if [ -e tools/vendor.py ]; then
    if [ -d node_modules ]; then
        try "what we carry of others (tools/vendor.py)" python tools/vendor.py --check
    elif [ -n "${CI:-}" ]; then
        echo "FAULT  what we carry of others: run npm ci first"
        faults=$((faults + 1))
    else
        echo "LEFT OUT: comparing what we carry of others with its source, because npm ci was not run."
    fi
fi
[ "$faults" = 0 ]
