# Sourced at the end of each host's script: waits until the server $! answers at $url$ready, says so, and stops it when the input ends.
pid=$!
# PHP's server leaves its workers behind when only the parent is stopped.
stop() { workers=$(cat "/proc/$pid/task/$pid/children" 2> /dev/null || true); kill $workers "$pid" 2> /dev/null || true; }
trap 'stop; exit 0' INT TERM
tries=0
until curl -fsS -o /dev/null "$url$ready" 2> /dev/null; do
  tries=$((tries + 1))
  if [ $tries -gt 300 ] || ! kill -0 "$pid" 2> /dev/null; then stop; tail -5 "$dir/server.log" >&2; exit 1; fi
  sleep 0.2
done
echo "READY $url"
cat > /dev/null
stop
