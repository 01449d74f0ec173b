# What the trials share; each sources it, as root in a fresh root. Each line that they print is one thing that was seen to hold.
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
get() { quiet apt-get install -y --no-install-recommends "$@"; }

# The person. What they do is done without network, in processes of its own that end with it.
id mat >/dev/null 2>&1 || useradd -m -u 1000 mat
mkdir -p -m 700 /run/mat
chown 1000:1000 /run/mat
offline() { unshare -n -p -f --mount-proc --propagation unchanged --kill-child -- setpriv --reuid=1000 --regid=1000 --clear-groups env -i HOME=/home/mat \
    PATH=/usr/bin:/bin LANG=C.UTF-8 XDG_RUNTIME_DIR=/run/mat "$@"; }
in_session() { offline dbus-run-session -- bash /try/inside-session.sh "$@"; }

# A screen, a sound server and a bus to try it on; they come after what must hold without them.
give_a_desktop() {
    get xvfb xauth pulseaudio pulseaudio-utils dbus dbus-daemon procps at-spi2-core xdotool netpbm man-db \
        shared-mime-info desktop-file-utils libglib2.0-bin xdg-utils xz-utils strace zsh fish
}
# The libraries of the system that Qt asks for, where no package asks for them.
give_libraries() { get $(awk '$1 == "library" {print $3}' /try/system-packages.txt | sort -u | while read -r name; do
    apt-cache show "$name" >/dev/null 2>&1 && echo "$name" || echo "${name}t64"; done); }

at_home() { find /home/mat -mindepth 1 | sort; }
# What is at home that wasn't, and is neither the person's nor made by the programs around it.
left_at_home() { # FILE WITH WHAT WAS THERE
    at_home | comm -13 "$1" - | grep -vE -e '/\.(local/share/footcare|config/Footcare|cache/footcare)(/|$)' \
        -e '/\.(config/pulse|cache/(fontconfig|mesa_shader_cache.*|dconf|at-spi)|config/dconf)(/|$)' |
        while read -r place; do [ -d "$place" ] && [ -n "$(ls -A "$place")" ] || echo "$place"; done || true
}
left_on_the_machine() {
    find / -xdev \( -path /proc -o -path /home -o -path /try -o -path /tmp/seen \) -prune -o -iname '*footcare*' -print
    grep -rils footcare /usr/share/applications /usr/share/mime /usr/share/icons /etc || true
}
