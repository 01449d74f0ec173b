#!/bin/bash
# Runs inside a fresh root: the wheel, installed by pipx for one person on a machine with nothing but Python and the
# libraries that Qt asks for; used without network, removed. Pictures are left in /tmp/seen.
. /try/common.sh
at=/home/mat/.local
quiet apt-get update
get pipx
give_libraries
at_home >$out/home
pipx() { offline PIP_NO_INDEX=1 PIP_FIND_LINKS=/try/wheels pipx "$@" >$out/pipx 2>&1 || { tail -20 $out/pipx; die "pipx $1"; }; }
pipx install /try/footcare-*.whl
holds "installed: $(offline $at/bin/footcare --version), $(python3 --version)" [ -x $at/bin/footcare ]
offline QT_QPA_PLATFORM=offscreen $at/bin/footcare rehearse desk_break --speed 60 >$out/rehearsed
holds "rehearses a session: $(tail -1 $out/rehearsed)" grep -q ^completed $out/rehearsed

give_a_desktop
in_session $at/bin/footcare /tmp/seen/wheel itself  # a wheel brings no menu and no types of files
pipx uninstall footcare
holds "removed" gone $at/bin/footcare
left=$(left_at_home $out/home | grep -vE -e '/\.local/(bin$|share/man$|(share/|state/)?pipx)' -e '/\.cache/pip' || true)
holds "nothing else is left at home but pipx' own $left" [ -z "$left" ]
holds "the person's data is left" [ -e $at/share/footcare/journal.db ]
