#!/bin/sh
# docs.sh DIR PORT - the site of the documentation as `cargo xtask docs` has built it, under Python's own server on 127.0.0.1:PORT.
# Prints "READY <url>" and runs until its input ends.
# PLAN_DOCS  the site's folder
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
python3 -m http.server --bind 127.0.0.1 --directory "$PLAN_DOCS" "$port" > "$dir/server.log" 2>&1 < /dev/null &
ready=/index.html
. "$(dirname "$0")/serve.sh"
