# What `footcare selftest` says when something is missing: each thing is taken away for real, and must be told for
# the right reason, with what to do. Sourced by deb.sh, as root.
program=/usr/lib/footcare
own=/tmp/faults
nowhere="unix:path=/nonexistent"
mkdir -p $own && chown mat: $own
kept() { rm -rf $own/* && mkdir -p $own/data/footcare && cp /home/mat/.local/share/footcare/journal.db $own/data/footcare/ && chown -R mat: $own; }
# told LINE ADVICE CHECK [VARIABLE=... | COMMAND...]: the check's line and its advice, as regular expressions.
told() {
    local line=$1 advice=$2 check=$3; shift 3
    offline XDG_DATA_HOME=$own/data "$@" footcare selftest --only "$check" >$out/fault 2>&1 || true
    grep -qE "^$line" $out/fault && grep -qE "$advice" $out/fault || { cat $out/fault; die "$check told as “$line”, with “$advice”"; }
    say "$(head -1 $out/fault | tr -s ' ')"
}
# hidden PATH COMMAND...: the same while that is not there.
hidden() { local path=$1; shift; mv "$path" "$path.hidden"; "$@"; mv "$path.hidden" "$path"; }

kept
told 'bad +Sound: No device' 'Plug in loudspeakers' sound PULSE_SERVER=unix:/nonexistent
told 'bad +Sounds in time: No device' 'Plug in loudspeakers' cue PULSE_SERVER=unix:/nonexistent
pulse=$(find /usr/lib -name 'libpulse.so.0' | head -1)
for check in sound cue voice; do
    hidden "$pulse" told 'bad .*libpulse, is not installed' 'the package is called libpulse0' $check
done
voices=$program/lib/footcare_gui/_data/resources/voice/en
hidden $voices told "bad +Footcare's voice: Its files are missing" 'Install Footcare again' voice
cp $voices/heart/clips.opus $own/clips
head -c "$(stat -c %s $own/clips)" /dev/zero >$voices/heart/clips.opus
told "bad +Footcare's voice: .*cannot be played: heart" 'Install Footcare again' voice
cp $own/clips $voices/heart/clips.opus
for check in media_keys notifications tray reader; do
    told 'not here +.*: Not on this desktop' '^ {10}.*\.$' $check DBUS_SESSION_BUS_ADDRESS=$nowhere DBUS_SYSTEM_BUS_ADDRESS=$nowhere
done
told 'poor +Keeping the screen awake: Not on' 'longer than a session' awake DBUS_SESSION_BUS_ADDRESS=$nowhere DBUS_SYSTEM_BUS_ADDRESS=$nowhere
told "not here +The desktop's voice" 'speech-dispatcher' speech SPEECHD_ADDRESS=unix_socket:/nonexistent

late() { echo strace -f -qq -o /dev/null -e "trace=$1" -e "inject=$1:delay_exit=$2"; }  # in µs
told 'poor +Keeping time: .* late' 'Close other programs' timer $(late poll,ppoll 90000)
told 'poor +Saving: It takes' 'on a disk of this computer would be quicker' disk $(late fsync 400000)
chmod 555 $own/data $own/data/footcare
told 'bad +Saving: Nothing can be written' 'right to write there' disk
kept
mount -t tmpfs -o size=1m,uid=1000 tmpfs $own/data
told 'bad +Room on the disk: Only 1 MB' 'Delete what you no longer need' room
umount $own/data

kept
printf 'a shopping list' >$own/data/footcare/journal.db
told 'bad +What you did: The file is damaged' 'saves what can be read' journal
kept
printf '\0\0\3\347' | dd of=$own/data/footcare/journal.db bs=1 seek=60 conv=notrunc status=none  # where SQLite keeps its user_version
told 'bad +What you did: A newer Footcare' 'Install the newer' journal
kept
mkdir -p $own/data/footcare/library
echo 'exercises: 7' >$own/data/footcare/library/mine.yaml
told 'poor +Exercises: One fault' 'footcare check FILE' library
told 'bad +The screen: There is no screen' 'Start it in a desktop session' display
told 'poor +The screen: Everything is enlarged 4 times' 'a smaller scale' display QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=4
rm -rf $own
