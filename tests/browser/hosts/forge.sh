#!/bin/sh
# forge.sh DIR PORT - a repository DIR/forge.git behind the contents APIs of three forges, on an origin of its own, and on 127.0.0.1:PORT a site that was built from it once.
# Prints "READY <url>" and runs until its input ends. forge.mjs says what the forges answer; each request to site and forge is a line of DIR/requests.jsonl.
# PLAN_ASSETS  the built widget, served as /plan/
# PLAN         a plan's text on one line
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
mkdir -p "$dir/clone/plans"
for forge in github gitlab gitea; do printf '%s\n' "$PLAN" > "$dir/clone/plans/$forge.plan.json"; done
printf '# Roadmap\n\nOurs:\n\n```json\n%s\n```\n\nAnd so on.\n' "$PLAN" > "$dir/clone/roadmap.md"
git init --quiet --bare --initial-branch=main "$dir/forge.git"
git -C "$dir/clone" init --quiet --initial-branch=main
git -C "$dir/clone" add .
git -C "$dir/clone" -c user.name=Ann -c user.email=ann@example.org commit --quiet --message 'Plans'
git -C "$dir/clone" push --quiet "$dir/forge.git" main
node "$(dirname "$0")/forge.mjs" "$dir" "$port" "$PLAN_ASSETS" > "$dir/server.log" 2>&1 < /dev/null &
ready=/github.html
. "$(dirname "$0")/serve.sh"
