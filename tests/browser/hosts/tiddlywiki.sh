#!/bin/sh
# tiddlywiki.sh DIR PORT - a fresh TiddlyWiki on its Node.js server in DIR on 127.0.0.1:PORT, and the same as one file in DIR/single.html.
# Prints "READY <url>" and runs until its input ends. Writers: wiki / wiki-secret-1 and bob / wiki-secret-2 (HTTP Basic); anyone may read.
# PLAN_ASSETS  the built widget, served as /files/plan/
# PLAN_PLUGIN  1: also DIR/plugin.html, one file with the plugin of PLAN_PACKAGES
# TIDDLYWIKI   its program, tiddlywiki.js
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2 wiki=$1/wiki
mkdir -p "$dir"
node "$TIDDLYWIKI" "$wiki" --init server > "$dir/install.log" 2>&1
mkdir -p "$wiki/tiddlers" "$wiki/files/plan"
cp -r "$PLAN_ASSETS"/. "$wiki/files/plan/"
printf 'username,password\nwiki,wiki-secret-1\nbob,wiki-secret-2\n' > "$dir/users.csv"
# The one line of the guide (docs/hosts/tiddlywiki.md).
printf 'title: $:/plan/raw-markup\ntags: $:/tags/RawMarkup\ntype: text/vnd.tiddlywiki\n\n<script type="module" src="/files/plan/plan-widget.js"></script>\n' \
  > "$wiki/tiddlers/raw-markup.tid"
node "$TIDDLYWIKI" "$dir/one" --init empty >> "$dir/install.log" 2>&1
cp "$wiki/tiddlers/raw-markup.tid" "$dir/one/"
sed -i 's#/files/plan/#/#' "$dir/one/raw-markup.tid"
node "$TIDDLYWIKI" "$dir/one" --load "$dir/one/raw-markup.tid" --output "$dir" --render '$:/core/save/all' single.html text/plain >> "$dir/install.log" 2>&1
if [ "${PLAN_PLUGIN:-0}" = 1 ]; then
  # The plugin in a wiki of one file, as when it is dropped on it and saved.
  node "$TIDDLYWIKI" "$dir/two" --init empty >> "$dir/install.log" 2>&1
  node "$TIDDLYWIKI" "$dir/two" --load "$PLAN_PACKAGES/plan-widget.tiddlywiki.json" --output "$dir" --render '$:/core/save/all' plugin.html text/plain >> "$dir/install.log" 2>&1
fi
node "$TIDDLYWIKI" "$wiki" --listen host=127.0.0.1 "port=$port" "credentials=$dir/users.csv" 'readers=(anon)' 'writers=wiki,bob' admin=wiki \
  > "$dir/server.log" 2>&1 < /dev/null &
ready=/status
. "$(dirname "$0")/serve.sh"
