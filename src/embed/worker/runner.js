// Runs jobs: in a worker of its own where the page may have one, else in short slices between the page's own work.
// A part of the application's script. The worker starts from that; the page imports it once more, as `#jobs`, so that a job has an instance of its own and a trap
// in it leaves the application alone.

import init, { JobRunner, forget, jobs_fetched } from "plan-widget-glue";
import { FILES } from "plan-widget-files";
import { takeChunksFrom } from "../late/chunks.js";

const WORKER = "plan-widget-worker";
const SLICE = 12; // milliseconds: a frame is 16, and a step may take a few times as long as it was meant to
const SHOWN = 100; // milliseconds from one report of progress to the next

// One instance of the module with a plan on it. `again` lays out the next turn.
/** @type {(modules: JobModules, again: (turn: () => void) => void) => Promise<RunJob>} */
const instantiate = async ({ module, chunk }, again) => {
  takeChunksFrom(async file => chunk[file]);
  await init({ module_or_path: module });
  await jobs_fetched();
  const runner = new JobRunner();
  /** @type {string | undefined} */
  let lies;
  // Works until done, or until the function it returns is called. Never two turns in a row: others get theirs in between.
  return (plan, kind, options, tell) => {
    /** @type {import("plan-widget-glue").RunningJob | undefined} */
    let job;
    let stopped = false, done = false, due = false, put = false, said = "", budget = 1, shown = performance.now();
    // Reading a large plan, beginning, working and answering take a turn each.
    const turn = () => {
      if (stopped) return job?.free();
      try {
        if (job && due) {
          const answer = job.answer();
          due = false;
          shown = performance.now();
          if (done || answer !== said) tell(done ? "done" : "progress", said = answer);
          if (done) return job.free();
        } else if (job) {
          const from = performance.now();
          let now = from, took = 0;
          do {
            const before = now;
            done = job.step(budget);
            now = performance.now();
            took = now - before;
            if (took < SLICE / 6) budget = Math.min(budget * 2, 2 ** 30);
            else if (took > SLICE / 3) budget = Math.max(1, budget >> 1);
          } while (!done && now - from + 2 * took < SLICE);
          due = done || now - shown > SHOWN;
        } else if (plan === lies || put) {
          if (plan !== lies) runner.put(plan); // another job has put its own there meanwhile
          job = runner.begin(kind, options);
          lies = plan;
        } else {
          runner.put(plan);
          lies = plan;
          put = true;
        }
        again(turn);
      } catch (error) {
        // After a trap nothing in this instance can be relied on.
        const broken = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
        const words = error instanceof Object && "message" in error ? error.message : error;
        tell("failed", broken ? "The calculation has stopped because of a fault in it." : String(words), broken);
      }
    };
    again(turn);
    return () => {
      stopped = true;
    };
  };
};

// A turn that comes after everything that waits, without the four milliseconds that nested timers are held back by.
const soon = () => {
  const { port1, port2 } = new MessageChannel();
  /** @type {(() => void)[]} */
  const turns = [];
  port1.onmessage = () => turns.shift()?.();
  return (/** @type {() => void} */ turn) => {
    turns.push(turn);
    port2.postMessage(0);
  };
};

/** The files of the chunk that jobs are in. */
export const JOB_FILES = FILES.jobs;

// In the worker: the modules, then [number, plan or nothing, kind, options], or [number] to stop.
const serve = () => {
  /** @type {RunJob | undefined} */
  let run;
  let plan = "";
  const stops = new Map();
  onmessageerror = () => postMessage([0, "failed"]);
  onmessage = async ({ data }) => {
    if (!run) {
      try {
        run = await instantiate(data, soon());
        postMessage([0]);
      } catch (error) {
        postMessage([0, "failed", String(error)]);
      }
      return;
    }
    const [number, text, kind, options] = data;
    stops.get(number)?.();
    stops.delete(number);
    if (!kind) return;
    plan = text ?? plan;
    stops.set(number, run(plan, kind, options, (...said) => postMessage([number, ...said])));
  };
};

// A worker that has said it is ready, or nothing where there can be none.
/** @type {(modules: JobModules, code: string) => Promise<Worker | undefined>} */
const hire = (modules, code) => new Promise(resolve => {
  /** @type {Worker | undefined} */
  let worker;
  const refused = () => {
    clearTimeout(timer);
    worker?.terminate();
    resolve(undefined);
  };
  // A page that forbids workers may do so without a word.
  const timer = setTimeout(refused, 4000);
  try {
    worker = new Worker(code, { type: "module", name: WORKER });
    worker.onmessage = ({ data }) => {
      if (data[1]) return refused();
      clearTimeout(timer);
      resolve(worker);
    };
    worker.onerror = event => {
      event.preventDefault();
      refused();
    };
    worker.postMessage(modules);
  } catch {
    refused();
  }
});

/** What the page gets: begins a job and returns how to stop it. `code` is where a worker finds this module. @type {(modules: JobModules, code: string) => Promise<RunJobs>} */
export const openJobs = async (modules, code) => {
  const worker = await hire(modules, code);
  if (!worker) {
    const run = await instantiate(modules, turn => setTimeout(turn));
    /** @type {RunJobs} */
    const page = (plan, kind, options, tell) => {
      let over = false;
      const stop = run(plan, kind, options, (what, text, broken) => {
        if (broken) {
          page.broken = true;
          forget(); // the next one begins with a new instance
        }
        // What the page makes of it takes a turn of its own.
        setTimeout(() => over || tell(what, text));
      });
      return () => {
        over = true;
        stop();
      };
    };
    return page;
  }
  let last = 0;
  /** @type {string | undefined} */
  let lies;
  /** @type {Map<number, TellJob>} */
  const tells = new Map();
  /** @type {RunJobs} */
  const begin = (plan, kind, options, tell) => {
    const number = ++last;
    tells.set(number, tell);
    worker.postMessage([number, plan === lies ? null : plan, kind, options]);
    lies = plan;
    return () => {
      tells.delete(number);
      worker.postMessage([number]);
    };
  };
  const fail = () => {
    begin.broken = true;
    worker.terminate();
    for (const tell of tells.values()) tell("failed", "The calculation has stopped because of a fault in it.");
    tells.clear();
  };
  worker.onerror = fail;
  worker.onmessage = ({ data: [number, what, text, broken] }) => {
    const tell = tells.get(number);
    if (what != "progress") tells.delete(number);
    tell?.(what, text);
    if (broken) fail();
  };
  begin.threaded = true;
  return begin;
};

if ("WorkerGlobalScope" in globalThis && self.name == WORKER) serve();
