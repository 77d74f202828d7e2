#!/bin/sh
# git.sh DIR PORT - a bare repository DIR/forge.git, a bare clone of it and the gateway before it on 127.0.0.1:PORT, with a page that shows plans/checkout.plan.json.
# Prints "READY <url>" and runs until its input ends.
# PLAN_ASSETS  the built widget, served as /plan/
# PLAN         a plan's text on one line
# PLAN_GATEWAY the gateway's script
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
mkdir -p "$dir/site/plan" "$dir/clone/plans"
cp -r "$PLAN_ASSETS"/. "$dir/site/plan/"
printf '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Roadmap</title><script type="module" src="/plan/plan-widget.js"></script></head><body><plan-widget src="/plans/checkout.plan.json" store="put"></plan-widget></body></html>' > "$dir/site/index.html"
printf '%s\n' "$PLAN" > "$dir/clone/plans/checkout.plan.json"
git init --quiet --bare --initial-branch=main "$dir/forge.git"
git -C "$dir/clone" init --quiet --initial-branch=main
git -C "$dir/clone" add .
git -C "$dir/clone" -c user.name=Ann -c user.email=ann@example.org commit --quiet --message 'A plan'
git -C "$dir/clone" push --quiet "$dir/forge.git" main
git clone --quiet --bare "$dir/forge.git" "$dir/clone.git"
node "$PLAN_GATEWAY" --repository "$dir/clone.git" --remote origin --folder plans --site "$dir/site" --port "$port" > "$dir/server.log" 2>&1 < /dev/null &
ready=/plans/checkout.plan.json
. "$(dirname "$0")/serve.sh"
