#!/bin/sh
# sphinx.sh DIR PORT - a site of Sphinx with MyST and Furo, built in DIR with the packed extension, under /docs/ of Python's own server on 127.0.0.1:PORT.
# Prints "READY <url>" and runs until its input ends. Pages: one in reStructuredText, one in Markdown in a folder, and one without a plan; the same as text in DIR/text.
# SPHINX         its program, sphinx-build
# PLAN           a plan's text on one line
# PLAN_PACKAGES  the packages
# PLAN_PROGRAM   the program plan-widget, or nothing
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
mkdir -p "$dir/source/team" "$dir/site"
# The wheel beside the site's own packages.
"$(dirname "$SPHINX")/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-index --target "$dir/python" "$PLAN_PACKAGES"/sphinx_plan_widget-*.whl
printf '%s\n' "$PLAN" > "$dir/source/checkout.plan.json"
# As the guide says (docs/hosts/sphinx.md).
cat > "$dir/source/conf.py" <<CONF
project = "Docs"
extensions = ["myst_parser", "sphinx_plan_widget"]
html_theme = "furo"
plan_widget_program = "${PLAN_PROGRAM:-none}"
CONF
printf 'Docs\n====\n\n.. toctree::\n\n   team/roadmap\n   none\n\n.. plan:: checkout.plan.json\n   :view: board\n' > "$dir/source/index.rst"
printf '# Roadmap\n\n```{plan} ../checkout.plan.json\n:view: timeline\n```\n\n```{plan}\n%s\n```\n' "$PLAN" > "$dir/source/team/roadmap.md"
printf '# None\n\nNothing here.\n' > "$dir/source/none.md"
export PYTHONPATH="$dir/python"
# A warning ends the build.
{ "$SPHINX" -q -W -b html "$dir/source" "$dir/site/docs" && "$SPHINX" -q -W -b text "$dir/source" "$dir/text"; } > "$dir/install.log" 2>&1 || { cat "$dir/install.log" >&2; exit 1; }
python3 -m http.server --bind 127.0.0.1 --directory "$dir/site" "$port" > "$dir/server.log" 2>&1 < /dev/null &
ready=/docs/index.html
. "$(dirname "$0")/serve.sh"
