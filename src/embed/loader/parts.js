// What every part of the loader uses: its name, its errors, making nodes.

export const TAG = "plan-widget";

/** What every refused promise and every `plan-error` carries. */
export class PlanError extends Error {
  name = "PlanError";
  /** @param {string} code @param {string} message */
  constructor(code, message, path = "") {
    super(message);
    this.code = code;
    this.path = path;
  }
}
/** @type {(error: any) => PlanError} */
export const asPlanError = error => error?.name == "PlanError" ? error // by its name, since the application's own script has this class too
  // The code of a DOMException is a number.
  : new PlanError(typeof error?.code == "string" ? error.code : "failed", error?.message ?? String(error), error?.path);

/** @type {<Name extends keyof HTMLElementTagNameMap>(name: Name, text?: string, attributes?: Record<string, string | number>) => HTMLElementTagNameMap[Name]} */
export const make = (name, text, attributes = {}) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const key in attributes) element.setAttribute(key, String(attributes[key]));
  return element;
};
/** @param {string} text */
export const sheet = text => {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
};

/**
 * What an element stands behind, where a page's own node carries its plan.
 * @type {WeakMap<Element, Element>}
 */
export const carriers = new WeakMap();

/** @type {HTMLScriptElement | undefined} */
let tag;
/** What the script tag says for all elements of its site, as `data-mode`. @type {(name: string) => string} */
export const site = name => {
  tag ??= [...document.scripts].find(script => script.src == import.meta.url);
  return tag?.getAttribute(`data-${name}`) ?? "";
};
