#!/bin/bash
# Runs inside a fresh root: installs /try/footcare.deb, uses it without network, breaks what is around it, removes it.
# Pictures are left in /tmp/seen.
. /try/common.sh
quiet apt-get update
holds "no Python on this machine" absent python3
(cd /try && get ./footcare_*_amd64.deb)  # as the guide has it
say "installed: $(dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} kB' footcare)"
holds "still no Python" absent python3

lacking=$(find /usr/lib/footcare -type f \( -name '*.so' -o -name '*.so.*' -o -name footcare \) -exec ldd {} + 2>/dev/null |
    awk '/not found/ {print $1}' | sort -u || true)
holds "every library that it loads is there $lacking" [ -z "$lacking" ]
started=$(offline footcare --version)
say "starts without network, as another user: $started"
holds "lists its exercises" [ "$(offline footcare list | wc -l)" -gt 15 ]
offline QT_QPA_PLATFORM=offscreen footcare rehearse desk_break --speed 60 >$out/rehearsed
holds "rehearses a session: $(tail -1 $out/rehearsed)" grep -q ^completed $out/rehearsed

give_a_desktop
in_session /usr/bin/footcare /tmp/seen/deb gio xdg
man footcare >$out/man 2>/dev/null
holds "the manual's page renders: $(wc -l <$out/man) lines" grep -q "without a command" -i $out/man
completed=$(bash -c '. /usr/share/bash-completion/completions/footcare; COMP_WORDS=(footcare reh); COMP_CWORD=1
    "$(complete -p footcare | sed "s/.*-F \([^ ]*\).*/\1/")" footcare reh footcare; echo "${COMPREPLY[*]}"')
holds "bash completes it" [ "${completed% }" = rehearse ]
holds "fish completes it" [ "$(fish -c 'complete -C "footcare reh"' | cut -f 1)" = rehearse ]
holds "zsh completes it" [ "$(zsh -fc 'autoload -Uz compinit; compinit -u -D; print $_comps[footcare]')" = _footcare ]
offline bash /try/guide.sh /try/guide
. /try/faults.sh

quiet apt-get purge -y footcare
holds "removed" gone /usr/bin/footcare /usr/lib/footcare
holds "the person's data is left" [ -e /home/mat/.local/share/footcare/journal.db ]
rm -rf /var/cache/man/cat*  # what `man` keeps of the page it has shown is its own
left=$(left_on_the_machine)
holds "nothing else is left $left" [ -z "$left" ]
