#!/bin/bash
# A person's session in the fresh root: a window that is looked at, and a session that is heard.
set -euo pipefail
out=/tmp/seen
mkdir -p $out
say() { printf 'ok: %s\n' "$*"; }
Xvfb :7 -screen 0 1280x820x24 -nolisten tcp >/dev/null 2>&1 &
export DISPLAY=:7
for _ in $(seq 50); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep .2; done
pulseaudio --start --exit-idle-time=-1 >/dev/null 2>&1
pactl load-module module-null-sink sink_name=mat >/dev/null
pactl set-default-sink mat
picture() { xwd -root -silent | xwdtopnm 2>/dev/null | pnmtopng 2>/dev/null >"$out/$1.png"; }

footcare 2>$out/stderr & app=$!
for _ in $(seq 100); do xdotool search --onlyvisible --name . >/dev/null 2>&1 && break; sleep .2; done
sleep 3; picture 1-first
xdotool key Escape; sleep 2; picture 2-main
kill -0 $app && say "the window stands"
kill $app; wait $app || true

parec -d mat.monitor --raw --rate=48000 --channels=2 --format=s16le >$out/heard.raw 2>/dev/null & ear=$!
timeout 120 footcare selftest >$out/selftest.txt 2>&1 || true
cat $out/selftest.txt
for wanted in Sound "Sounds in time" "Footcare's voice" "What you did" Exercises "The screen" Versions; do
    grep -q "^good *$wanted:" $out/selftest.txt || { echo "not good: $wanted"; exit 1; }
done
kill $ear
loud=$(od -An -v -td2 -w2 $out/heard.raw | awk '{a=$1<0?-$1:$1} a>m{m=a} END{print m+0}')
[ "$loud" -gt 500 ] && say "it is heard on the sound server (peak $loud of 32767)"
