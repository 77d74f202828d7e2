// How long 10,000 draws of 200 items with a range on each of four inputs take, and how long they hold the page up, where no worker can be
// had: the module of a build, in Node.js. `node drive.mjs DIST`
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const ITEMS = 200;
const RUNS = 5;
const dist = resolve(process.argv[2]);

// The same figures in each run: a linear congruential generator.
let state = 7;
const below = (count) => (state = (state * 1103515245 + 12345) % 2147483648) % count;
const items = Array.from({ length: ITEMS }, (_, at) => {
  const [reach, impact, confidence, effort] = [100 + below(5000), 1 + below(3), 50 + below(50), 1 + below(9)];
  const around = (value) => [value / 2, value * 2];
  const ranges = { reach: around(reach), impact: around(impact), confidence: [confidence - 20, 100], effort: around(effort) };
  return { id: `i${at}`, title: `Item ${at}`, reach, impact, confidence, effort, ranges };
});
const plan = JSON.stringify({ format: "plan-widget", version: 1, items });

let turns = [];
const later = globalThis.setTimeout;
globalThis.setTimeout = (turn, ...rest) =>
  later(() => {
    const from = performance.now();
    turn();
    turns.push(performance.now() - from);
  }, ...rest);

const { openJobs } = await import(pathToFileURL(join(dist, "plan-widget-app.js")));
const compiled = (name) => new WebAssembly.Module(readFileSync(join(dist, name)));
const parts = readdirSync(dist).filter((name) => name.endsWith(".wasm") && !name.includes("app_bg"));
const chunk = Object.fromEntries(parts.map((name) => [name, compiled(name)]));
const begin = await openJobs({ module: compiled("plan-widget-app_bg.wasm"), chunk }, "");
for (let run = 1; run <= RUNS; run++) {
  turns = [];
  const told = [];
  await new Promise((done, fail) => {
    begin(plan, "chance", "1", (what, text) => {
      told.push(what);
      if (what === "failed") fail(new Error(text));
      if (what === "done") done();
    });
  });
  // The last turn is still to be counted.
  await new Promise((done) => later(done, 20));
  const work = turns.reduce((sum, took) => sum + took, 0);
  const progress = told.filter((what) => what === "progress").length;
  console.log(`${work.toFixed(0)} ms of work in ${turns.length} slices, the longest ${Math.max(...turns).toFixed(1)} ms, ${progress} reports of progress`);
}
