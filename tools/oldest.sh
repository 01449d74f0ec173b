#!/bin/sh
# Runs the tests with the oldest PySide6 that pyproject.toml allows, in an environment of its own.
#
# usage: sh tools/oldest.sh [ARGUMENTS OF PYTEST]      (after `make setup`; constraints-oldest.txt says which)
set -eu
cd "$(dirname "$0")/.."
place=${OLDEST_VENV:-.venv-oldest}
if [ ! -x "$place/bin/footcare" ]; then
    "${PYTHON:-.venv/bin/python}" -m venv "$place"
    pins=$(mktemp)
    trap 'rm -f "$pins"' EXIT
    grep -vi -e '^pyside6' -e '^shiboken6' constraints.txt | cat - constraints-oldest.txt >"$pins"
    "$place/bin/pip" install -q -c "$pins" hatchling -e ".[dev]"
fi
"$place/bin/python" -c 'import PySide6; print("PySide6", PySide6.__version__)'
QT_QPA_PLATFORM=offscreen exec "$place/bin/python" -m pytest -rfEs -m "not proof" "$@"
