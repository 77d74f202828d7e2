// The JavaScript that few pages need (`more/main.js`), a file of its own.

import { language } from "./sentences.js";

// `cargo xtask dist` puts it here when it makes the single file.
const within = import.meta.planRest;

const SOON = 1000; // milliseconds until an editor fetches it though nobody has asked: the network may be gone when someone does

/** @typedef {typeof import("../more/main.js").rest} Rest */
/** @type {Promise<Rest> | undefined} */
let coming;
/** @type {number | undefined} */
let soon;

/** The functions of that file. It lies beside this one and is called like it, since scripts are also served as `fetch.php?media=plan-widget-app.js`. @type {() => Promise<Rest>} */
export const rest = () => coming ??= Promise.resolve(within ? within() : import(import.meta.url.replace(/plan-widget-(app|plain)\.js/, "plan-widget-more.js")))
  .then(({ rest }) => {
    rest.speak(language());
    return rest;
  })
  .catch(error => {
    coming = undefined;
    throw error;
  });

/** Says there, once it is there, what is spoken here. */
export const tellRest = () => coming?.then(rest => rest.speak(language()), () => {});

/** Fetches them when the page has been quiet for a moment. */
export const restSoon = () => {
  soon ??= setTimeout(() => rest().catch(() => {}), SOON);
};

/**
 * Calls one of them once they are there.
 * @type {<Name extends keyof Rest>(name: Name) => (...given: Parameters<Rest[Name]>) => Promise<Awaited<ReturnType<Rest[Name]>>>}
 */
export const restful = name => async (/** @type {any[]} */ ...given) => {
  const called = /** @type {(...given: any[]) => any} */ ((await rest())[name]);
  return called(...given);
};
