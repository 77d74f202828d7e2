#!/bin/sh
# nats.sh DIR PORT - three servers of NATS as a cluster on loopback, a bucket "plans" with the plan "checkout" that all three hold, and on 127.0.0.1:PORT a page that shows it (site.mjs).
# Prints "READY <url>" and runs until its input ends. /control/ has plan, kill (the bucket's leader), start, cut (the network between page and servers) and restore.
# PLAN_ASSETS  the built widget, served as /plan/
# PLAN         a plan's text on one line
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
node "$(dirname "$0")/nats.mjs" "$dir" "$port" "$PLAN_ASSETS" > "$dir/server.log" 2>&1 < /dev/null &
ready=/control/plan
. "$(dirname "$0")/serve.sh"
