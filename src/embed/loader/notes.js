// What stands beside the fallback as long as there is no application to say it.

import { make } from "./parts.js";

/** What the loader itself shows looks like this. */
export const STYLE =
  ":host{display:block!important}:host([hidden]){display:none!important}:host([page]){position:fixed;inset:0}:host([framed]){position:absolute;bottom:auto}" +
  "[part=note]{font:13px/1.5 system-ui,sans-serif;margin:.5em 0;max-width:48em}";

/** Shows a message beside what an element's slot shows. @type {(root: ShadowRoot, slot: HTMLElement, text: string, role: string) => HTMLElement} */
export const note = (root, slot, text, role) => {
  const shown = make("div", text, { part: "note", role });
  root.replaceChildren(slot, shown);
  return shown;
};

/** Asks beside the same, with a button. @type {(root: ShadowRoot, slot: HTMLElement, words: string, act: () => void) => void} */
export const ask = (root, slot, words, act) => {
  const button = make("button", words, { type: "button", part: "activate" });
  button.onclick = act;
  root.replaceChildren(slot, button);
};

/** The tag of the language of an element or of the page around, else of the browser: the stand-alone page is nobody's, and says nothing of its reader. @type {(element: HTMLElement) => string} */
export const languageAround = element =>
  /** @type {HTMLElement | null} */ (element.closest(element.hasAttribute("page") ? "plan-widget[lang]" : "[lang]"))?.lang || navigator.language;

/** That the plan is on its way, in that language: what the application will say comes with it. @type {(element: HTMLElement) => string} */
export const loading = element => PLAN_WIDGET_LOADING[languageAround(element).slice(0, 2)] || PLAN_WIDGET_LOADING.en;
