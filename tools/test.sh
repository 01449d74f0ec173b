#!/bin/sh
# Runs every test, headless: two files at a time, and then by themselves those that judge sound in
# real time, for a machine that is busy with other tests plays late. Arguments are pytest's own; with
# any, all is one run.
set -eu
cd "$(dirname "$0")/.."
unset PYTHONDONTWRITEBYTECODE # else every process compiles every test and module anew
run() { .venv/bin/python -m pytest -rfEs "$@"; }
if [ $# -gt 0 ]; then
    run -n 2 --dist loadfile -m "not proof" "$@"
else
    run -n 2 --dist loadfile -m "not proof and not listens"
    # only the files with the mark, for to collect all takes longer than most of them
    # shellcheck disable=SC2046
    run -m "listens and not proof" $(grep -rl '^pytestmark = pytest.mark.listens' tests)
fi
