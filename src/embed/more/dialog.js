// Asking a person for something that the application never sees, in a dialog of the widget's own look: an access token, a name and a password.

import { say } from "../late/sentences.js";

/** @type {<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes?: Record<string, string>, ...within: (Node | string)[]) => HTMLElementTagNameMap[Name]} */
export const make = (name, attributes = {}, ...within) => {
  const made = document.createElement(name);
  for (const key in attributes) made.setAttribute(key, attributes[key]);
  made.append(...within);
  return made;
};

/** Whether there is a place for a dialog in an element. @type {(element: Element | undefined) => boolean} */
export const canAsk = element => !!element?.shadowRoot && typeof HTMLDialogElement == "function";

/**
 * Shows a dialog within an element; `body` stands in it. `submit` takes what was typed, and answers with whether that will do. Resolves with whether it was submitted.
 * @type {(element: Element, of: { title: string, action: string, body: HTMLElement[], fields: HTMLElementTagNameMap["input"][], submit: () => boolean }) => Promise<boolean>}
 */
export const askIn = (element, { title, action, body, fields, submit }) => new Promise(done => {
  const root = /** @type {ShadowRoot} */ (element.shadowRoot);
  const cancel = make("button", { class: "button line", type: "button" }, say("cancel"));
  const close = make("button", { class: "button square", type: "button", "aria-label": say("close") }, "✕");
  const form = make("form", { class: "token-form" },
    make("header", {}, make("h2", {}, title), close),
    make("div", { class: "body" }, ...body),
    make("footer", {}, make("span", { class: "gap" }), cancel, make("button", { class: "button strong", type: "submit" }, action)));
  const dialog = make("dialog", { class: "modal", "aria-label": title }, form);
  let given = false;
  const leave = () => {
    watch.disconnect();
    // Not even a page that has found the fields reads them later.
    for (const field of fields) field.value = "";
    dialog.remove();
    around.remove();
    done(given);
  };
  // Within what the application draws, whose type it takes; before that, within the like of it, which takes no room.
  const around = make("div", { class: "widget" });
  around.style.display = "contents";
  const show = () => {
    const drawn = root.querySelector(".widget");
    (drawn ?? around).append(dialog);
    if (!drawn) root.append(around);
    dialog.showModal();
  };
  // The element may be taken off the page meanwhile; what it draws anew while it loads is no answer.
  const watch = new MutationObserver(() => {
    if (dialog.isConnected) return;
    if (!element.isConnected) return leave();
    const field = fields.find(field => field.value == "") ?? fields[0];
    dialog.removeAttribute("open");
    show();
    field.focus();
  });
  cancel.onclick = close.onclick = () => dialog.close();
  dialog.onclose = leave;
  // Keys pressed here are not meant for what lies behind.
  dialog.onkeydown = event => event.stopPropagation();
  form.onsubmit = event => {
    event.preventDefault();
    if (!submit()) return fields.at(-1)?.select();
    given = true;
    dialog.close();
  };
  show();
  watch.observe(root, { childList: true, subtree: true });
  fields[0].focus();
});
