// Jobs: long or rare work in a module of its own, which is fetched with the first of them, or once an editor has had the page for a while.

const QUIET = 5000; // milliseconds until the module is fetched though nobody has asked: the network may be gone when someone does

// `cargo xtask dist` puts that module here when it makes the single file.
const inline = import.meta.planJobs;

let fetched, office, waiting;
// The script and the compiled module.
const fetchBoth = ({ beside, compile }) => fetched ??= Promise.all([
  inline ? inline() : import(beside("plan-widget-worker.js")), compile("worker"),
]).catch(error => {
  fetched = undefined;
  throw error;
});

const openOffice = async loader => {
  const [code, module] = await fetchBoth(loader);
  const url = loader.beside("plan-widget-worker.js");
  // A worker must come from the page's own origin, or from a text that says where to go on.
  const text = inline ? `(${inline})()` : new URL(url).origin != location.origin && `import ${JSON.stringify(url)}`;
  return code.open(module, text ? URL.createObjectURL(new Blob([text], { type: "text/javascript" })) : url);
};

// Fetches the module when the page has been quiet for a while.
export const fetchLater = loader => {
  waiting ??= setTimeout(() => fetchBoth(loader).catch(() => {}), QUIET);
};

// Begins a job on a plan's text; `tell` hears "progress", "done" or "failed" with a text. Returns how to stop it.
export const job = (loader, plan, kind, options, tell) => {
  let stop, stopped;
  (office ??= openOffice(loader)).then(begin => {
    if (begin.broken) office = undefined;
    if (!stopped) stop = begin.broken ? job(loader, plan, kind, options, tell) : begin(plan, kind, options, tell);
  }).catch(error => {
    office = undefined;
    tell("failed", error.message);
  });
  return () => {
    stopped = true;
    stop?.();
  };
};
