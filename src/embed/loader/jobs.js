// Jobs: long or rare work in a module of its own, which is fetched with the first of them.

import { beside, compile } from "./application.js";

// `cargo xtask dist` puts that module here when it makes the single file.
const inlineJobs = import.meta.planJobs;

let office;
const openOffice = async () => {
  const url = beside("plan-widget-worker.js");
  const [code, module] = await Promise.all([inlineJobs ? inlineJobs() : import(url), compile("worker")]);
  // A worker must come from the page's own origin, or from a text that says where to go on.
  const text = inlineJobs ? `(${inlineJobs})()` : new URL(url).origin != location.origin && `import ${JSON.stringify(url)}`;
  return code.open(module, text ? URL.createObjectURL(new Blob([text], { type: "text/javascript" })) : url);
};

// Begins a job on a plan's text; `tell` hears "progress", "done" or "failed" with a text. Returns how to stop it.
export const job = (plan, kind, options, tell) => {
  let stop, stopped;
  (office ??= openOffice()).then(begin => {
    if (begin.broken) office = undefined;
    if (!stopped) stop = begin.broken ? job(plan, kind, options, tell) : begin(plan, kind, options, tell);
  }).catch(error => {
    office = undefined;
    tell("failed", error.message);
  });
  return () => {
    stopped = true;
    stop?.();
  };
};
