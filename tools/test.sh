#!/bin/sh
# All tests: on SQLite with the journeys in a browser, then on a real PostgreSQL what asks the database.
# Arguments go to pytest.
set -eu
cd "$(dirname "$0")/.."
PYTEST="${BIN:-.venv/bin}/python -m pytest -n ${JOBS:-2}"

if ! command -v chromium >/dev/null 2>&1 && [ -z "${CHROMIUM:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Fetching Chromium for the tests in a browser …"
    { apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium; } >/dev/null 2>&1 ||
        echo "Chromium could not be fetched."
fi

sqlite=0 postgres=0
echo "== on SQLite"
WIJWERKEN_TEST_DB=sqlite $PYTEST "$@" || sqlite=$?
echo "== on PostgreSQL"
WIJWERKEN_TEST_DB=postgres $PYTEST "$@" || postgres=$?
[ "$sqlite" = 0 ] && [ "$postgres" = 0 ]
