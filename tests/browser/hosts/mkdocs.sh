#!/bin/sh
# mkdocs.sh DIR PORT - a site of MkDocs with Material and instant navigation, built in DIR, under Python's own server on 127.0.0.1:PORT.
# Prints "READY <url>" and runs until its input ends. Pages: an element, a code block and a link, a div, and one without a plan.
# PLAN_ASSETS  the built widget, served as /plan/
# MKDOCS       its program
# PLAN         a plan's text on one line
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
mkdir -p "$dir/docs/plan"
cp -r "$PLAN_ASSETS"/. "$dir/docs/plan/"
printf '%s\n' "$PLAN" > "$dir/docs/checkout.plan.json"
# As the guide says (docs/hosts/mkdocs.md); without fonts from elsewhere.
cat > "$dir/mkdocs.yml" <<END
site_name: Docs
site_url: $url/
theme: { name: material, font: false, features: [navigation.instant] }
markdown_extensions: [pymdownx.highlight, pymdownx.superfences]
extra_javascript:
  - path: plan/plan-widget.js
    type: module
nav: [ index.md, two.md, three.md, none.md ]
END
printf '# One\n\n<plan-widget src="checkout.plan.json"></plan-widget>\n' > "$dir/docs/index.md"
printf '# Two\n\n```plan\n%s\n```\n\n[The plan](checkout.plan.json)\n' "$PLAN" > "$dir/docs/two.md"
printf '# Three\n\n<div class="plan-widget" data-src="../checkout.plan.json" data-view="board">A plan</div>\n' > "$dir/docs/three.md"
printf '# None\n\nNothing here.\n' > "$dir/docs/none.md"
NO_MKDOCS_2_WARNING=1 "$MKDOCS" build --quiet --config-file "$dir/mkdocs.yml" --site-dir "$dir/site" > "$dir/install.log" 2>&1 || { cat "$dir/install.log" >&2; exit 1; }
python3 -m http.server --bind 127.0.0.1 --directory "$dir/site" "$port" > "$dir/server.log" 2>&1 < /dev/null &
ready=/sitemap.xml
. "$(dirname "$0")/serve.sh"
