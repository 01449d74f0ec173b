#!/bin/bash
# Runs inside a fresh root: the file that installs itself, for one person without root, from a place with a space in
# its name that can't be written; used without network, removed. Pictures are left in /tmp/seen.
. /try/common.sh
at=/home/mat/.local
quiet apt-get update
get xz-utils
mkdir -p "/media/My stick"
cp /try/*.run "/media/My stick/footcare.run"
chmod 555 "/media/My stick" "/media/My stick/footcare.run"
at_home >$out/home
install_it() { offline bash -c 'cd / && "/media/My stick/footcare.run"' >$out/run 2>&1 || { cat $out/run; exit 1; }; }
install_it
holds "it says what a bare machine lacks: $(grep -o 'lacks: .*' $out/run | wc -w) libraries" grep -q 'lacks:.* libEGL.so.1' $out/run
give_libraries
install_it
lacking=$(grep lacks $out/run || true)
holds "it lacks nothing once they are there $lacking" [ -z "$lacking" ]
holds "no Python on this machine" absent python3
holds "installed: $(offline $at/bin/footcare --version)" [ -x $at/bin/footcare ]
offline QT_QPA_PLATFORM=offscreen $at/bin/footcare rehearse desk_break --speed 60 >$out/rehearsed
holds "rehearses a session: $(tail -1 $out/rehearsed)" grep -q ^completed $out/rehearsed

give_a_desktop
install_it  # again, now that there is a desktop which takes up types of files
in_session $at/bin/footcare /tmp/seen/run gio xdg
offline sh $at/lib/footcare/uninstall.sh >$out/run
holds "removed" gone $at/bin/footcare $at/lib/footcare
left=$(left_at_home $out/home)
holds "nothing else is left at home $left" [ -z "$left" ]
holds "the person's data is left" [ -e $at/share/footcare/journal.db ]
rm -r "/media/My stick"
left=$(left_on_the_machine)
holds "nothing is left on the machine $left" [ -z "$left" ]
