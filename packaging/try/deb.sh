#!/bin/bash
# Runs inside a fresh root, as root: installs /try/footcare.deb, uses it without network, removes it.
# Pictures and what was heard are left in /try/out. Each line of output is one thing that was seen to hold.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8
out=/try/out
mkdir -p $out
say() { printf 'ok: %s\n' "$*"; }
quiet() { "$@" >$out/log 2>&1 || { tail -20 $out/log; echo "failed: $*"; exit 1; }; }
offline() { unshare -n -- setpriv --reuid=1000 --regid=1000 --clear-groups env -i HOME=/home/mat \
    PATH=/usr/bin:/bin LANG=C.UTF-8 XDG_RUNTIME_DIR=/run/mat "$@"; }

id mat >/dev/null 2>&1 || useradd -m -u 1000 mat
install -d -o 1000 -g 1000 -m 700 /run/mat
quiet apt-get update
! command -v python3 >/dev/null && say "no Python on this machine"
find / -xdev \( -path /proc -o -path /var -o -path /try -o -path /etc/ld.so.cache \) -prune -o -print | sort >$out/before
quiet apt-get install -y --no-install-recommends /try/footcare.deb
say "installed: $(dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} kB' footcare)"
! command -v python3 >/dev/null && say "still no Python"

lacking=$(find /usr/lib/footcare -type f \( -name '*.so' -o -name '*.so.*' -o -name footcare \) -exec ldd {} + 2>/dev/null |
    awk '/not found/ {print $1}' | sort -u || true)
[ -z "$lacking" ] || { echo "lacking: $lacking"; exit 1; }
say "every library that it loads is there"
offline footcare --version >/dev/null && say "starts without network, as another user"
offline footcare list >/dev/null && say "lists its exercises"
offline QT_QPA_PLATFORM=offscreen footcare rehearse desk_break --speed 60 >$out/rehearsed
tail -1 $out/rehearsed | grep -q ^completed && say "rehearses a session: $(tail -1 $out/rehearsed)"

# What follows needs a screen and a sound server to try it on; they come after what must hold without them.
quiet apt-get install -y --no-install-recommends xvfb xauth pulseaudio pulseaudio-utils dbus dbus-daemon \
    at-spi2-core xdotool x11-apps netpbm man-db shared-mime-info desktop-file-utils libglib2.0-bin xdg-utils
cp /try/inside-session.sh /usr/local/bin/inside-session
offline dbus-run-session -- bash /usr/local/bin/inside-session
man footcare 2>/dev/null | head -3 | grep -qi footcare && say "the manual's page renders"
bash -c '. /usr/share/bash-completion/completions/footcare; complete -p footcare' >/dev/null && say "bash completes it"
[ "$(XDG_DATA_DIRS=/usr/share gio mime application/vnd.footcare.programme+zip 2>/dev/null | grep -c Footcare)" -gt 0 ] &&
    say "a .footcare file opens with it"

quiet apt-get purge -y footcare
quiet apt-get purge -y xvfb xauth pulseaudio pulseaudio-utils at-spi2-core xdotool x11-apps netpbm
rm -rf /var/cache/man/cat*  # what `man` keeps of the page it has shown is its own
left=$(find / -xdev -path /proc -prune -o -path /home -prune -o -path /try -prune -o -iname '*footcare*' -print)
[ -z "$left" ] || { echo "left behind: $left"; exit 1; }
[ -e /home/mat/.local/share/footcare/journal.db ] && say "removed; only the person's data is left"
