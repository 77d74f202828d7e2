#!/bin/sh
# mkdocs.sh DIR PORT - a site of MkDocs with Material and instant navigation, built in DIR, under Python's own server on 127.0.0.1:PORT.
# Prints "READY <url>" and runs until its input ends. Pages: an element, a code block and a link, a div, and one without a plan.
# PLAN_ASSETS  the built widget, served as /plan/
# MKDOCS       its program
# PLAN         a plan's text on one line
# PLAN_PLUGIN  1: the packed plugin of PLAN_PACKAGES does it all, in a site under /docs/
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
if [ "${PLAN_PLUGIN:-0}" = 1 ]; then
  # The wheel beside the site's own packages, the site under a path, a page in a folder.
  mkdir -p "$dir/docs/team"
  "$(dirname "$MKDOCS")/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-index --target "$dir/python" "$PLAN_PACKAGES"/mkdocs_plan_widget-*.whl
  printf '%s\n' "$PLAN" > "$dir/docs/checkout.plan.json"
  printf 'site_name: Docs\nsite_url: %s/docs/\ntheme: { name: material, font: false }\nplugins: [ { plan-widget: { store: "https://git.example/acme/docs/src/branch/main/docs/" } } ]\n' "$url" > "$dir/mkdocs.yml"
  printf '# One\n\nHere.\n' > "$dir/docs/index.md"
  printf '# Roadmap\n\n<plan-widget src="../checkout.plan.json" view="timeline"></plan-widget>\n' > "$dir/docs/team/roadmap.md"
  PYTHONPATH="$dir/python" NO_MKDOCS_2_WARNING=1 "$MKDOCS" build --quiet --config-file "$dir/mkdocs.yml" --site-dir "$dir/site/docs" > "$dir/install.log" 2>&1 || { cat "$dir/install.log" >&2; exit 1; }
  python3 -m http.server --bind 127.0.0.1 --directory "$dir/site" "$port" > "$dir/server.log" 2>&1 < /dev/null &
  ready=/docs/sitemap.xml
  . "$(dirname "$0")/serve.sh"
  exit
fi
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
