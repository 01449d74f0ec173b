#!/bin/sh
# Runs every test, headless: two files at a time, and then by themselves those that listen to sound,
# for a machine that is busy with other tests plays late. Arguments are pytest's own; with any, all is
# one run.
set -eu
cd "$(dirname "$0")/.."
unset PYTHONDONTWRITEBYTECODE # else every process compiles every test and module anew
run() { .venv/bin/python -m pytest -rfEs -m "not proof" "$@"; }
if [ $# -gt 0 ]; then
    run -n 2 --dist loadfile "$@"
else
    run -n 2 --dist loadfile --ignore=tests/adapters/sound
    run tests/adapters/sound
fi
