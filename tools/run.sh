#!/bin/sh
# Starts Footcare; where there is no screen, rehearses the morning routine instead, to show it anyway.
set -eu
cd "$(dirname "$0")/.."
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ $# = 0 ]; then
    echo "No display here: rehearsing the morning routine without a window, 20 times as fast."
    exec .venv/bin/footcare rehearse morning --speed 20
fi
exec .venv/bin/footcare "$@"
