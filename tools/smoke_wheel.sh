#!/bin/sh
# Builds the wheel twice, installs it into an environment of its own far from the checkout, and rehearses there.
#
# usage: sh tools/smoke_wheel.sh      (after `make setup`; leaves the wheel and the source archive in dist/)
set -eu
cd "$(dirname "$0")/.."
py=$PWD/.venv/bin/python
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)}
export SOURCE_DATE_EPOCH
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

build() { "$py" -m hatchling build -d "$1" >"$room/log" 2>&1 || { cat "$room/log" >&2; exit 1; }; }
build "$room/first"
build "$room/again"
for file in "$room"/first/*; do
    cmp "$file" "$room/again/$(basename "$file")" || { echo "wheel: two builds differ" >&2; exit 1; }
done
mkdir -p dist
cp "$room"/first/* dist/

"$py" -m venv "$room/env"
"$room/env/bin/pip" install -q -c constraints.txt "$room"/first/*.whl
cd "$room"
HOME=$room XDG_DATA_HOME= XDG_CONFIG_HOME= XDG_CACHE_HOME= QT_QPA_PLATFORM=offscreen
export HOME XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME QT_QPA_PLATFORM
env/bin/footcare --version
env/bin/python -c "import footcare_gui, sys; sys.exit('site-packages' not in footcare_gui.__file__)"
env/bin/footcare check env/lib/python3*/site-packages/footcare_gui/_data/exercises.yaml
env/bin/footcare rehearse desk_break --speed 60 >rehearsed
tail -1 rehearsed | grep -q '^completed' || { tail -5 rehearsed >&2; exit 1; }
echo "wheel: the same twice, installed elsewhere, rehearsed: $(tail -1 rehearsed)"
