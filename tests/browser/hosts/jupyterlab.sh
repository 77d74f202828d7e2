#!/bin/sh
# jupyterlab.sh DIR PORT - JupyterLab over DIR/files on 127.0.0.1:PORT, without a password, with the packed renderer.
# Prints "READY <url>" and runs until its input ends. Files: checkout.plan.json, and plan.ipynb with the output that the package's class Plan makes of it.
# JUPYTERLAB     its program, jupyter-lab
# PLAN           a plan's text on one line
# PLAN_PACKAGES  the packages
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
python="$(dirname "$JUPYTERLAB")/python"
mkdir -p "$dir/files" "$dir/share/jupyter" "$dir/home"
# The wheel beside the environment's own packages; what it puts below `share` JupyterLab finds by JUPYTER_PATH.
"$python" -m pip install --quiet --disable-pip-version-check --no-deps --no-index --target "$dir/python" "$PLAN_PACKAGES"/jupyterlab_plan_widget-*.whl
printf '%s\n' "$PLAN" > "$dir/files/checkout.plan.json"
export HOME="$dir/home" JUPYTER_PATH="$dir/python/share/jupyter" PYTHONPATH="$dir/python"
"$python" - "$dir/files" <<'PYTHON'
import json, sys
from jupyterlab_plan_widget import Plan
data, metadata = Plan(f"{sys.argv[1]}/checkout.plan.json", view="timeline")._repr_mimebundle_()
output = {"output_type": "display_data", "data": data, "metadata": metadata}
cell = {"cell_type": "code", "id": "one", "execution_count": 1, "metadata": {}, "source": "Plan('checkout.plan.json')", "outputs": [output]}
json.dump({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, open(f"{sys.argv[1]}/plan.ipynb", "w"))
PYTHON
root=$([ "$(id -u)" != 0 ] || echo --allow-root)
"$JUPYTERLAB" --no-browser $root --ip 127.0.0.1 --port "$port" --IdentityProvider.token= --ServerApp.password= --ServerApp.root_dir="$dir/files" \
  --LabApp.news_url= > "$dir/server.log" 2>&1 < /dev/null &
ready=/lab
. "$(dirname "$0")/serve.sh"
