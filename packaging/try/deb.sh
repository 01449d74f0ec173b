#!/bin/bash
# Runs inside a fresh root, as root: installs /try/footcare.deb, uses it without network, removes it.
# Pictures are left in /tmp/seen. Each line of output is one thing that was seen to hold.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8
out=/try/out
mkdir -p $out
say() { printf 'ok: %s\n' "$*"; }
die() { echo "not so: $*"; exit 1; }
# holds WORDS COMMAND...: says the words where the command is true, and ends the trial where it isn't.
holds() { local words=$1; shift; if "$@"; then say "$words"; else die "$words"; fi; }
absent() { ! command -v "$1" >/dev/null; }
gone() { for place in "$@"; do [ ! -e "$place" ] || return 1; done; }
quiet() { "$@" >$out/log 2>&1 || { tail -20 $out/log; echo "failed: $*"; exit 1; }; }
# Without network, and with processes of its own that end with it.
offline() { unshare -n -p -f --mount-proc --propagation unchanged --kill-child -- setpriv --reuid=1000 --regid=1000 --clear-groups env -i HOME=/home/mat \
    PATH=/usr/bin:/bin LANG=C.UTF-8 XDG_RUNTIME_DIR=/run/mat "$@"; }

id mat >/dev/null 2>&1 || useradd -m -u 1000 mat
install -d -o 1000 -g 1000 -m 700 /run/mat
quiet apt-get update
holds "no Python on this machine" absent python3
quiet apt-get install -y --no-install-recommends /try/footcare.deb
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

# What follows needs a screen and a sound server to try it on; they come after what must hold without them.
quiet apt-get install -y --no-install-recommends xvfb xauth pulseaudio pulseaudio-utils dbus dbus-daemon procps \
    at-spi2-core xdotool x11-apps netpbm man-db shared-mime-info desktop-file-utils libglib2.0-bin xdg-utils xz-utils zsh fish
cp /try/inside-session.sh /usr/local/bin/inside-session
in_session() { offline dbus-run-session -- bash /usr/local/bin/inside-session "$@"; }
in_session /usr/bin/footcare /tmp/seen/deb
man footcare >$out/man 2>/dev/null
holds "the manual's page renders: $(wc -l <$out/man) lines" grep -q "without a command" -i $out/man
completed=$(bash -c '. /usr/share/bash-completion/completions/footcare; COMP_WORDS=(footcare reh); COMP_CWORD=1
    "$(complete -p footcare | sed "s/.*-F \([^ ]*\).*/\1/")" footcare reh footcare; echo "${COMPREPLY[*]}"')
holds "bash completes it" [ "${completed% }" = rehearse ]
holds "fish completes it" [ "$(fish -c 'complete -C "footcare reh"' | cut -f 1)" = rehearse ]
holds "zsh completes it" [ "$(zsh -fc 'autoload -Uz compinit; compinit -u -D; print $_comps[footcare]')" = _footcare ]

quiet apt-get purge -y footcare
holds "removed" gone /usr/bin/footcare /usr/lib/footcare
holds "the person's data is left" [ -e /home/mat/.local/share/footcare/journal.db ]

if [ -f /try/footcare.run ]; then
    # The same without root, from a place with a space that can't be written, as another user.
    mkdir -p "/media/My stick"
    cp /try/footcare.run "/media/My stick/"
    chmod 555 "/media/My stick" "/media/My stick/footcare.run"
    cp /try/run.sh /usr/local/bin/try-run
    offline bash /usr/local/bin/try-run install
    in_session /home/mat/.local/bin/footcare /tmp/seen/run
    offline bash /usr/local/bin/try-run uninstall
    rm -r "/media/My stick"
fi
quiet apt-get purge -y xvfb xauth pulseaudio pulseaudio-utils at-spi2-core xdotool x11-apps netpbm
rm -rf /usr/local/bin/inside-session /usr/local/bin/try-run
rm -rf /var/cache/man/cat*  # what `man` keeps of the page it has shown is its own
left=$(find / -xdev -path /proc -prune -o -path /home -prune -o -path /try -prune -o -path /tmp/seen -prune -o -iname '*footcare*' -print)
holds "nothing else is left $left" [ -z "$left" ]
