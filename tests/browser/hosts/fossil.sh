#!/bin/sh
# fossil.sh DIR PORT - a fresh Fossil repository in DIR on 127.0.0.1:PORT, with its own Content-Security-Policy, which forbids WebAssembly and scripts in a page.
# Prints "READY <url>" and runs until its input ends. The widget and checkout.plan.json are unversioned files of it (docs/hosts/fossil.md).
# PLAN_ASSETS  the built widget
# PLAN         a plan's text on one line
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
export USER=wiki HOME="$dir"
fossil init "$dir/plan.fossil" --admin-user wiki > "$dir/install.log" 2>&1
printf '%s\n' "$PLAN" > "$dir/checkout.plan.json"
for file in "$PLAN_ASSETS"/plan-widget*.js "$PLAN_ASSETS"/*.wasm "$PLAN_ASSETS/index.html" "$dir/checkout.plan.json"; do
  fossil uv add "$file" --as "$(basename "$file")" -R "$dir/plan.fossil" >> "$dir/install.log" 2>&1
done
fossil server "$dir/plan.fossil" --localhost --port "$port" > "$dir/server.log" 2>&1 < /dev/null &
ready=/uv/index.html
. "$(dirname "$0")/serve.sh"
