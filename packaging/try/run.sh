#!/bin/bash
# Runs inside a fresh root, as a person without root: installs and removes the file that installs itself.
# usage: run.sh install|uninstall
set -euo pipefail
say() { printf 'ok: %s\n' "$*"; }
die() { echo "not so: $*"; exit 1; }
holds() { local words=$1; shift; if "$@"; then say "$words"; else die "$words"; fi; }
at=$HOME/.local
if [ "$1" = install ]; then
    (cd / && "/media/My stick/footcare.run") >/tmp/run.log 2>&1 || { cat /tmp/run.log; exit 1; }
    if grep lacks /tmp/run.log; then exit 1; fi
    holds "the .run installs from a read-only place with a space in its name: $("$at/bin/footcare" --version)" [ -x "$at/bin/footcare" ]
    QT_QPA_PLATFORM=offscreen "$at/bin/footcare" rehearse desk_break --speed 60 >/tmp/run.log
    holds "and rehearses: $(tail -1 /tmp/run.log)" grep -q ^completed /tmp/run.log
else
    sh "$at/lib/footcare/uninstall.sh" >/dev/null
    rm -f /tmp/run.log
    left=$(find "$HOME" -iname '*footcare*' -not -path "$HOME/.local/share/footcare*" -not -path "$HOME/.config/Footcare*" -not -path "$HOME/.cache/footcare*")
    holds "the .run is removed $left" [ -z "$left" ]
    holds "only the person's data is left" [ -e "$at/share/footcare/journal.db" ]
fi
