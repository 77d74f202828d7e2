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
