// Jobs: long or rare work, in a worker or in slices on the page, each time in an instance of this program of its own.

import { say } from "./sentences.js";
import { JOB_FILES } from "../worker/runner.js";
import { compiledFile } from "./chunks.js";

const QUIET = 5000; // milliseconds until the script is imported again though nobody has asked: the network may be gone when someone does

/** @type {Promise<ApplicationScript> | undefined} */
let imported;
/** @type {Promise<RunJobs> | undefined} */
let runner;
/** @type {number | undefined} */
let waiting;
// The application's script once more, so that it can hold another instance.
/** @type {(loader: LoaderParts) => Promise<ApplicationScript>} */
const importAgain = ({ beside, inline }) => imported ??= Promise.resolve(inline ? inline() : import(beside("plan-widget-app.js") + "#jobs")).catch(error => {
  imported = undefined;
  throw error;
});

/** @param {LoaderParts} loader */
const openRunner = async loader => {
  const { openJobs } = await importAgain(loader);
  const { inline, module } = loader;
  const files = await Promise.all(JOB_FILES.map(async file => [file, await compiledFile(file)])).catch(() => {
    throw new Error(say("calculation-missing"));
  });
  const url = loader.beside("plan-widget-app.js");
  // A worker must come from the page's own origin, or from a text that says where to go on.
  const text = inline ? `(${inline})()` : new URL(url).origin != location.origin && `import ${JSON.stringify(url)}`;
  const modules = { module: /** @type {WebAssembly.Module} */ (module), chunk: Object.fromEntries(files) };
  return openJobs(modules, text ? URL.createObjectURL(new Blob([text], { type: "text/javascript" })) : url);
};

/** Imports the script when the page has been quiet for a while. @param {LoaderParts} loader */
export const importLater = loader => {
  waiting ??= setTimeout(() => importAgain(loader).catch(() => {}), QUIET);
};

/**
 * Begins a job on a plan's text; `tell` hears "progress", "done" or "failed" with a text. Returns how to stop it.
 * @type {(loader: LoaderParts, plan: string, kind: string, options: string, tell: (what: string, text?: string) => void) => () => void}
 */
export const job = (loader, plan, kind, options, tell) => {
  /** @type {(() => void) | undefined} */
  let stop;
  let stopped = false;
  (runner ??= openRunner(loader)).then(begin => {
    if (begin.broken) runner = undefined;
    if (!stopped) stop = begin.broken ? job(loader, plan, kind, options, tell) : begin(plan, kind, options, tell);
  }).catch(error => {
    runner = undefined;
    tell("failed", error.message);
  });
  return () => {
    stopped = true;
    stop?.();
  };
};
