#!/bin/sh
# Write the locks anew from pyproject.toml: `make lock`, after a dependency changed.
# Every package with its hashes, for Python 3.11 and newer on every platform, and without the address of any index.
set -eu
cd "$(dirname "$0")/.."
UV=${UV:-uv}
lock() {
    "$UV" pip compile --quiet --generate-hashes --no-emit-index-url --no-emit-find-links --universal \
        --python-version 3.11 --no-header --no-annotate "$@"
}
lock pyproject.toml --output-file requirements.lock
lock pyproject.toml --group dev --constraint requirements.lock --output-file requirements-dev.lock
echo uv | lock - --output-file tools/uv.lock
