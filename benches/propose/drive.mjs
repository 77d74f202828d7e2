// Drives the solvers' WebAssembly: one problem per line of standard input, one answer per line of standard output.
// The module has no imports; the clock is here, never in the solver. `node drive.mjs MODULE.wasm`
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const { exports: wasm } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(process.argv[2])));

/** Seconds since `from`: wall time, or the processor time of this process if that is asked for. */
const now = () => ({ cpu: process.cpuUsage(), wall: performance.now() });
function since(from, byCpu) {
  const wall = (performance.now() - from.wall) / 1e3;
  if (!byCpu) return wall;
  const { user, system } = process.cpuUsage(from.cpu);
  return Math.min((user + system) / 1e6, wall);
}

function solve({ words, seconds, passes, seed, cpu }) {
  const address = wasm.room(words.length);
  new Uint32Array(wasm.memory.buffer, address, words.length).set(words);
  const from = now();
  const limit = seconds ?? Infinity;
  const most = passes ?? Infinity;
  if (!wasm.open(seed, passes ?? 1e12)) return null;
  // The same steps as `drive` in src/drive.rs.
  let slice = 1;
  // Passes and seconds of late, older slices fading.
  let recent = [0, 1e-9];
  for (;;) {
    const left = most - wasm.passes();
    if (left <= 0) break;
    const before = since(from, cpu);
    const done = wasm.passes();
    const more = wasm.step(Math.min(slice, left));
    const after = since(from, cpu);
    if (!more || after >= limit) break;
    const took = after - before;
    if (took < Math.min(0.004, limit / 100)) slice *= 2;
    else if (took > Math.min(0.012, limit / 30)) slice = Math.max(1, Math.floor(slice / 2));
    if (passes !== null) continue;
    recent = [0.95 * recent[0] + wasm.passes() - done, 0.95 * recent[1] + took];
    const rest = Math.floor((recent[0] / recent[1]) * (limit - after));
    wasm.expect(after < limit / 50 ? 1e12 : wasm.passes() + rest);
  }
  const count = wasm.answer();
  const answer = Array.from(new Uint32Array(wasm.memory.buffer, wasm.words(), count));
  return { seconds: since(from, cpu), passes: wasm.passes(), objective: wasm.objective(), bound: wasm.bound(), answer };
}

/** Milliseconds and moved bars of each of `count` drags. */
function drag({ items, teams, seed, count }) {
  if (!wasm.drag_plan(items, teams, seed)) return null;
  const times = [];
  let moved = 0;
  for (let i = 0; i < count; i += 1) {
    const from = performance.now();
    moved += wasm.drag_one();
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return [times[count >> 1], times[Math.floor(count * 0.95)], moved / count];
}

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  if (asked.drag) {
    console.log(drag(asked.drag).join(" "));
    continue;
  }
  const result = solve(asked);
  if (!result) console.log("refused");
  else console.log([result.seconds, result.passes, result.objective, result.bound, ...result.answer].join(" "));
}
