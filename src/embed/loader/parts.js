// What every part of the loader uses: its name, its errors, making nodes and sheets.

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
export const asPlanError = error => error instanceof PlanError ? error
  // The code of a DOMException is a number.
  : new PlanError(typeof error?.code == "string" ? error.code : "failed", error?.message ?? String(error), error?.path);

/** What an act gives back, or nothing where it fails. */
export const attempt = act => {
  try {
    return act();
  } catch {}
};

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

const hidden = new WeakMap(); // element -> the nodes that it hides
/** Hides what carries an element's plan, and `more` that shows the same, or shows it again. Styles of the page may overrule the attribute `hidden`. */
export const cover = (element, on, more = []) => {
  for (const node of hidden.get(element) ?? []) node.style.removeProperty("display");
  hidden.delete(element);
  const node = carriers.get(element);
  if (!on || !node) return;
  hidden.set(element, [node, ...more]);
  for (const one of [node, ...more]) one.style.setProperty("display", "none", "important");
};

let tag;
/** What the script tag says for all elements of its site, as `data-mode`. */
export const site = name => {
  tag ??= [...document.scripts].find(script => script.src == import.meta.url);
  return tag?.getAttribute(`data-${name}`) ?? "";
};
