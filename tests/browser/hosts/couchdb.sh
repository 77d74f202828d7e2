#!/bin/sh
# couchdb.sh DIR PORT - PouchDB's server, which speaks as CouchDB does, in memory on 127.0.0.1:PORT, with a plan at /plans/checkout and a page that shows it (site.mjs).
# Prints "READY <url>" and runs until its input ends. /control/ has lose (the answer to the next write), cut, restore, and lock (the database takes ann with "secret" alone).
# PLAN_ASSETS   the built widget, served as /plan/
# PLAN          a plan's text on one line
# PLAN_MODULES  the folder node_modules with the server
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
cp "$(dirname "$0")/site.mjs" "$(dirname "$0")/couchdb.mjs" "$dir/"
ln -sfn "$PLAN_MODULES" "$dir/node_modules"
(cd "$dir" && exec node couchdb.mjs "$port" "$PLAN_ASSETS") > "$dir/server.log" 2>&1 < /dev/null &
ready=/plans/checkout
. "$(dirname "$0")/serve.sh"
