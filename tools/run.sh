#!/bin/sh
# Serve from the checkout, with the made-up village loaded the first time.
set -eu
BIN=.venv/bin
if [ ! -e "$WIJWERKEN_HOME/demonstration" ]; then
    "$BIN/wijwerken" demo
    touch "$WIJWERKEN_HOME/demonstration"
fi
exec "$BIN/wijwerken" serve
