#!/bin/sh
# mdbook.sh DIR PORT - a book of mdBook, built in DIR with the packed preprocessor, under /book/ of Python's own server on 127.0.0.1:PORT.
# Prints "READY <url>" and runs until its input ends. Chapters: an element, one in a folder with a link and a code block, and one without a plan.
# MDBOOK         its program
# PLAN           a plan's text on one line
# PLAN_PACKAGES  the packages
# PLAN_PROGRAM   the program plan-widget, or nothing
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
mkdir -p "$dir/book/src/team" "$dir/site"
# As pip puts it on the PATH.
"$(dirname "$MDBOOK")/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-index --target "$dir/python" "$PLAN_PACKAGES"/mdbook_plan_widget-*.whl
export PYTHONPATH="$dir/python" PATH="$dir/python/bin:$PATH"
printf '%s\n' "$PLAN" > "$dir/book/src/checkout.plan.json"
# As the guide says (docs/hosts/mdbook.md).
printf '[book]\ntitle = "Book"\n\n[preprocessor.plan-widget]\nprogram = "%s"\n' "${PLAN_PROGRAM:-none}" > "$dir/book/book.toml"
printf '# Summary\n\n- [One](one.md)\n- [Team](team/index.md)\n  - [Roadmap](team/roadmap.md)\n- [None](none.md)\n' > "$dir/book/src/SUMMARY.md"
printf '# One\n\n<plan-widget src="checkout.plan.json" view="board"></plan-widget>\n' > "$dir/book/src/one.md"
printf '# Team\n\nNothing here: `<plan-widget src="../checkout.plan.json"></plan-widget>`.\n' > "$dir/book/src/team/index.md"
printf '# Roadmap\n\n[The plan](../checkout.plan.json)\n\n```json\n%s\n```\n' "$PLAN" > "$dir/book/src/team/roadmap.md"
printf '# None\n\n```html\n<plan-widget src="checkout.plan.json"></plan-widget>\n```\n' > "$dir/book/src/none.md"
"$MDBOOK" build --dest-dir "$dir/site/book" "$dir/book" > "$dir/install.log" 2>&1 || { cat "$dir/install.log" >&2; exit 1; }
python3 -m http.server --bind 127.0.0.1 --directory "$dir/site" "$port" > "$dir/server.log" 2>&1 < /dev/null &
ready=/book/print.html
. "$(dirname "$0")/serve.sh"
