#!/bin/sh
# npm-site.sh DIR PORT - an example of the package of npm (packages/npm/examples), built in DIR by its own tool, under /docs/ of Python's own server on 127.0.0.1:PORT.
# Prints "READY <url>" and runs until its input ends.
# PLAN_SITE      vitepress, starlight, docusaurus or apps
# PLAN_MODULES   the folder node_modules with its tool
# PLAN           a plan's text on one line
# PLAN_PACKAGES  the packages
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
cp -r "$(dirname "$0")/../../../packages/npm/examples/$PLAN_SITE" "$dir/site"
# The tool as it is installed, and the package as npm unpacks it.
mkdir -p "$dir/site/node_modules" "$dir/www"
ln -s "$PLAN_MODULES"/* "$PLAN_MODULES"/.bin "$dir/site/node_modules/"
tar -xzf "$PLAN_PACKAGES"/plan-widget-[0-9]*.tgz -C "$dir"
mv "$dir/package" "$dir/site/node_modules/plan-widget"
case $PLAN_SITE in
  vitepress) set -- vitepress build; plan=. built=.vitepress/dist ;;
  starlight) set -- astro build; plan=src built=dist ;;
  docusaurus) set -- docusaurus build; plan=. built=build ;;
  apps) set -- vite build; plan=. built=dist ;;
esac
printf '%s\n' "$PLAN" > "$dir/site/$plan/checkout.plan.json"
tool=$1
shift
export ASTRO_TELEMETRY_DISABLED=1 CI=1
(cd "$dir/site" && node "node_modules/.bin/$tool" "$@") > "$dir/install.log" 2>&1 || { tail -40 "$dir/install.log" >&2; exit 1; }
mv "$dir/site/$built" "$dir/www/docs"
python3 -m http.server --bind 127.0.0.1 --directory "$dir/www" "$port" > "$dir/server.log" 2>&1 < /dev/null &
ready=/docs/
. "$(dirname "$0")/serve.sh"
