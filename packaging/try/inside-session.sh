#!/bin/bash
# A person's session in the fresh root: a window that is looked at, a session that is heard, files that are opened.
# usage: inside-session.sh PROGRAM WHERE WAY...
#   WHERE   a folder for pictures and sound
#   WAY     how files are opened: gio and xdg as file managers do it, itself by the program with a file's name
set -euo pipefail
footcare=$1 out=$2
shift 2
mkdir -p "$out/screen"
say() { printf 'ok: %s\n' "$*"; }
die() { echo "not so: $*"; exit 1; }
# From the screen's own memory: what asks the server sees black where a dialog is of another depth.
picture() { xwdtopnm <"$out/screen/Xvfb_screen0" 2>/dev/null | pnmtopng 2>/dev/null >"$out/$1.png"; }
# until_so COMMAND...: true once the command is, false if it isn't within a minute.
until_so() { for _ in $(seq 200); do "$@" >/dev/null 2>&1 && return; sleep .3; done; return 1; }
wait_for() { until_so xdotool search --onlyvisible --name "$1"; }
click() { xdotool mousemove --window "$(xdotool search --onlyvisible --name . | head -1)" "$1" "$2" click 1; }
ask_bus() { gdbus call --address "$1" --dest org.a11y.atspi.Registry --object-path "$2" --method "$3"; }

rm -f /tmp/.X7-lock /tmp/.X11-unix/X7
Xvfb :7 -screen 0 1280x820x24 -fbdir "$out/screen" -nolisten tcp >/dev/null 2>&1 & screen=$!
export DISPLAY=:7
until_so xdotool getdisplaygeometry
rm -rf "$XDG_RUNTIME_DIR/pulse"  # what an earlier one has left names a process that may be somebody else by now
pulseaudio --start --exit-idle-time=-1 >/dev/null 2>&1
pactl load-module module-null-sink sink_name=mat >/dev/null
pactl set-default-sink mat

# A screen reader says so on the session's bus; then Footcare must be found on the bus of screen readers.
reader_runs() { gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status ScreenReaderEnabled "<$1>" >/dev/null; }
end() { kill "$1"; wait "$1" || true; }
reader_runs true
"$footcare" 2>"$out/stderr" & app=$!
wait_for . || die "no window"
sleep 4; picture 1-first
xdotool key Escape; sleep 2; picture 2-main
kill -0 $app || die "the window does not stand"
say "the window stands"
bus=$(gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method org.a11y.Bus.GetAddress)
bus=${bus#*\'}; bus=${bus%\'*}
heard=$(ask_bus "$bus" /org/a11y/atspi/accessible/root org.a11y.atspi.Accessible.GetChildren)
case $heard in *"'/org/a11y/atspi/accessible/"*) say "it is on the bus of screen readers" ;; *) die "screen readers: $heard" ;; esac

end $app
reader_runs false

# A session, as a person starts it: its cues and its voice.
"$footcare" 2>>"$out/stderr" & app=$!
wait_for . || die "no window"
sleep 4
settings=$HOME/.config/Footcare/footcare.ini
if ! grep -q greeted=True "$settings"; then
    click 485 245; sleep 1  # "Who speaks in a session?" Footcare
    xdotool key Tab Tab Tab space  # past "Can you hear me?" and the switch, "Got it"
    until_so grep -q greeted=True "$settings" || { picture 3-main; die "the welcome stays: see 3-main.png"; }
fi
click 700 100; sleep 1  # nothing is there; without a window manager a click is what gives it the keys
picture 3-main
grep -q 'voice="who=footcare"' "$settings" || die "Footcare was not chosen to speak: see 3-main.png"
parec -d mat.monitor --raw --rate=48000 --channels=2 --format=s16le >"$out/session.raw" 2>/dev/null & ear=$!
xdotool key ctrl+Return; sleep 4; picture 4-asked
answered() { xdotool key 0; sleep 1; xdotool search --onlyvisible --name ' · Footcare'; }  # "How is the foot or leg now?"
until_so answered || { picture 5-session; die "no session: see 5-session.png"; }
sleep 35; picture 5-session  # it goes on by itself; Space would pause it
kill $ear
# A cue lasts 0.8 s at most: what goes on for longer, with gaps as between words, is the voice.
heard=$(od -An -v -td2 -w2 "$out/session.raw" | awk '
    {a = $1 < 0 ? -$1 : $1; if (a > most) most = a; if (a > 500) is_loud = 1}
    NR % 4800 == 0 {  # 50 ms
        if (is_loud) {loud++; if (n - last > 4) first = n; last = n; if (n - first + 1 > longest) longest = n - first + 1}
        is_loud = 0; n++}
    END {printf "%d %d %d", most, loud / 2, longest / 2}')
read -r most loud longest <<<"$heard"
[ "$longest" -ge 15 ] || die "no voice: peak $most of 32767, heard for $loud tenths of a second, $longest at most in one go"
say "a session is heard: peak $most of 32767, for $loud tenths of a second, its voice for $longest in one go"
end $app
rm -f "$out/session.raw"

timeout 120 "$footcare" selftest >"$out/selftest.txt" 2>&1 || true
cat "$out/selftest.txt"
for wanted in Sound "Sounds in time" "Footcare's voice" "Screen readers" Saving "What you did" Exercises "The screen" Versions; do
    grep -q "^good *$wanted:" "$out/selftest.txt" || die "not good: $wanted"
done

ended() { ! pgrep -x -u "$(id -u)" footcare; }
# Files of somebody else, opened as a file manager opens them.
open_and_see() { # WAY FILE PICTURE
    "$out/open" "$2" >"$out/open.log" 2>&1 &
    wait_for "$(basename "$2")" || { picture "$3"; cat "$out/open.log"; die "$1 opens nothing: $2"; }
    sleep 4; picture "$3"
    say "$1 opens $(basename "$2")"
    pkill -x -u "$(id -u)" footcare || true
    until_so ended
}
mkdir -p "$HOME/From a friend"
cp /try/marble.footcare.yaml "$HOME/From a friend/"
HOME=/tmp/ada "$footcare" add /try/marble.footcare.yaml >/dev/null
HOME=/tmp/ada "$footcare" share marble "$HOME/From a friend/marbles.footcare" >/dev/null
rm -rf /tmp/ada
for way; do
    opener="$out/open"
    case $way in
        gio) opens='gio open' ;;
        xdg) opens='env XDG_CURRENT_DESKTOP=GNOME xdg-open' ;;  # without a desktop it would know a file by `file` alone
        itself) opens=$footcare ;;
    esac
    printf '#!/bin/sh\nexec %s "$1"\n' "$opens" >"$opener"
    chmod +x "$opener"
    open_and_see $way "$HOME/From a friend/marbles.footcare" "6-$way-shared"
    open_and_see $way "$HOME/From a friend/marble.footcare.yaml" "7-$way-library"
done
rm -rf "$HOME/From a friend" "$out/open" "$out/screen"
pulseaudio --kill || true
kill $screen
