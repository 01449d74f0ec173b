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
# A Qt that is too old, as an update of something else may leave it behind.
pyside=$(find $at -path '*/PySide6/__init__.py')
sed -i.kept 's/^__version__ = .*/__version__ = "6.7.3"/' "$pyside"
offline $at/bin/footcare selftest --only versions >$out/fault || true
mv "$pyside.kept" "$pyside"
holds "$(head -1 $out/fault)" grep -q '^bad  *Versions: These do not go together: .*PySide6 6.7.3' $out/fault
holds "and what to do: $(sed -n 2p $out/fault)" grep -q 'Install Footcare again.*PySide6 6.8' $out/fault
pipx uninstall footcare
holds "removed" gone $at/bin/footcare
left=$(left_at_home $out/home | grep -vE -e '/\.local/(bin$|share/man$|(share/|state/)?pipx)' -e '/\.cache/pip' || true)
holds "nothing else is left at home but pipx' own $left" [ -z "$left" ]
holds "the person's data is left" [ -e $at/share/footcare/journal.db ]
