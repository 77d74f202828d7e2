// What every part of the loader uses: its name, its errors, making nodes.

export const TAG = "plan-widget";

/** What every refused promise and every `plan-error` carries. */
export class PlanError extends Error {
  name = "PlanError";
  constructor(code, message, path = "") {
    super(message);
    this.code = code;
    this.path = path;
  }
}
// By its name, since the application's own script has this class too.
export const asPlanError = error => error?.name == "PlanError" ? error
  // The code of a DOMException is a number.
  : new PlanError(typeof error?.code == "string" ? error.code : "failed", error?.message ?? String(error), error?.path);

export const make = (name, text, attributes = {}) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  return element;
};
export const sheet = text => {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
};

/** What an element stands behind, where a page's own node carries its plan. */
export const carriers = new WeakMap();

let tag;
/** What the script tag says for all elements of its site, as `data-mode`. */
export const site = name => {
  tag ??= [...document.scripts].find(script => script.src == import.meta.url);
  return tag?.getAttribute(`data-${name}`) ?? "";
};
