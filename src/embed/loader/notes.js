// What stands beside the fallback as long as there is no application to say it.

import { make } from "./parts.js";

/** What the loader itself shows looks like this. */
export const STYLE =
  ":host{display:block!important}:host([hidden]){display:none!important}:host([page]){position:fixed;inset:0}:host([framed]){position:absolute;bottom:auto}" +
  "[part=note]{font:13px/1.5 system-ui,sans-serif;margin:.5em 0;max-width:48em}" +
  "textarea{display:block;box-sizing:border-box;width:100%;margin:.5em 0}";

/** Once the browser has drawn; frames do not come in a hidden page. */
export const drawn = () => new Promise(done => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 200);
});

/** Shows a message beside what an element's slot shows. */
export const note = (root, slot, text, role) => {
  const shown = make("div", text, { part: "note", role });
  root.replaceChildren(slot, shown);
  return shown;
};

/** Asks beside the same, with a button. */
export const ask = (root, slot, words, act) => {
  const button = make("button", words, { type: "button", part: "activate" });
  button.onclick = act;
  root.replaceChildren(slot, button);
};

/** Offers a plan as a file, and as text where downloads are forbidden. */
export const offer = (shown, error, text) => {
  const file = make("a", "Save the plan as a file", { download: "plan.plan.json" });
  file.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const area = make("textarea", text.length < 1e6 ? text : "", { readonly: "", rows: 4, "aria-label": "The plan as text" });
  shown.append(make("br"), file, area, make("small", error.message));
};
