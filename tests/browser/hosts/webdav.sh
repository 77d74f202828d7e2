#!/bin/sh
# webdav.sh DIR PORT - WsgiDAV over DIR/files on 127.0.0.1:PORT: a store with ETag, If-Match and locks that anyone may write to.
# Prints "READY <url>" and runs until its input ends.
# PLAN_ASSETS  the built widget, served as /plan/
# WSGIDAV      its program
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
mkdir -p "$dir/files/plan"
cp -r "$PLAN_ASSETS"/. "$dir/files/plan/"
printf 'host: 127.0.0.1\nport: %s\nprovider_mapping:\n  "/": "%s/files"\nsimple_dc:\n  user_mapping:\n    "*": true\nlogging:\n  enable: false\n' "$port" "$dir" > "$dir/dav.yaml"
"$WSGIDAV" -c "$dir/dav.yaml" > "$dir/server.log" 2>&1 < /dev/null &
ready=/plan/plan-widget.js
. "$(dirname "$0")/serve.sh"
