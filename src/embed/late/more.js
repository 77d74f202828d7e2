// The rest of the application: a second module that shares memory and functions with the first (`xtask/src/split.rs`), fetched when something of it is asked for,
// or once an editor has had the page for a moment.

import { rest } from "./rest.js";

const SOON = 1000; // milliseconds until it is fetched though nobody has asked

let whole, soon;

/** Fetches the rest. Resolves once it is there. */
export const more = ({ compile, style }) => whole ??= Promise.all([compile("more"), rest()])
  .then(([module]) => WebAssembly.instantiate(module, { __wasm_split: wasm }))
  .then(() => style.replaceSync(stylesheet() + later_stylesheet()))
  .catch(error => {
    whole = undefined;
    throw error;
  });

/** Fetches the rest when the page has been quiet for a moment. */
export const moreSoon = loader => {
  soon ??= setTimeout(() => more(loader).catch(() => {}), SOON);
};

/** Once what was asked for has come, or will not. */
export const settled = () => whole?.catch(() => {});
