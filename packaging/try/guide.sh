#!/bin/bash
# Types every line of the guide that begins with our name into a terminal, one after the other, as a person without
# a window. usage: guide.sh FOLDER      (a copy of docs/guide)
set -euo pipefail
export HOME=/tmp/guide QT_QPA_PLATFORM=offscreen
rm -rf $HOME && mkdir -p $HOME && cd $HOME
lines=$(grep -hE '^    footcare .' "$1"/[0-9]*.md)
number=0
while read -r line; do
    number=$((number + 1))
    code=0
    eval "$line" >answer 2>&1 </dev/null || code=$?
    case $line in
        *selftest*) [ $code -le 1 ] ;;  # 1 where something is missing, as it is without a desktop
        *) [ $code = 0 ] ;;
    esac || { cat answer; echo "not so: the guide's “$line” ends with $code"; exit 1; }
done <<<"$lines"
for file in $(grep -oE '[a-z-]+\.(pdf|footcare|json|txt)' <<<"$lines" | sort -u); do
    [ -s "$file" ] || { echo "not so: the guide's $file is not written"; exit 1; }
done
echo "ok: the guide's $number commands do what it says"
rm -rf $HOME
