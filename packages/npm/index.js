// Defines <plan-widget> when it is asked to. Importing this does nothing by itself, on a server either.

import { place } from "./place.js";

let defining;

/** Defines the element, once for a page; what it needs is fetched when the first plan opens. */
export const define = ({ base } = {}) => {
  if (typeof customElements == "undefined") return Promise.resolve();
  if (base) place.folder = base;
  return defining ??= import("./define.js").then(() => {});
};
