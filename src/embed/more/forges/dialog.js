// Asking a person for an access token, in a dialog of the widget's own look. What is typed goes to `tokens.js` and nowhere else: the application never sees it.

import { say } from "../../late/sentences.js";
import { keepToken } from "./tokens.js";

/** @type {<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes?: Record<string, string>, ...within: (Node | string)[]) => HTMLElementTagNameMap[Name]} */
const make = (name, attributes = {}, ...within) => {
  const made = document.createElement(name);
  for (const key in attributes) made.setAttribute(key, attributes[key]);
  made.append(...within);
  return made;
};

/**
 * Asks for a token and keeps it; resolves with whether there is one. `refused` says that the one before was not accepted.
 * @type {(forge: ForgeAdapter, target: ForgeTarget, element: Element | undefined, refused: boolean) => Promise<boolean>}
 */
export const askForToken = (forge, target, element, refused) => new Promise(done => {
  const root = element?.shadowRoot;
  if (!root || typeof HTMLDialogElement != "function") return done(false);
  const { host, origin, repository } = target;
  const title = say("token-title", host);
  const field = make("input", { class: "input", type: "password", name: "token", autocomplete: "off", spellcheck: "false", required: "" });
  const lasting = make("input", { type: "checkbox", name: "lasting" });
  const cancel = make("button", { class: "button line", type: "button" }, say("cancel"));
  const close = make("button", { class: "button square", type: "button", "aria-label": say("close") }, "✕");
  const link = make("a", { href: forge.tokens(target), target: "_blank", rel: "noopener noreferrer" }, say("token-create", host));
  const form = make("form", { class: "token-form" },
    make("header", {}, make("h2", {}, title), close),
    make("div", { class: "body" },
      ...refused ? [make("p", { class: "hint warn", role: "alert" }, say("token-refused", host))] : [],
      make("p", { class: "hint" }, `${say("token-wanted", repository, forge.label, forge.rights)} `, link, "."),
      make("label", { class: "field" }, make("span", {}, say("token")), field),
      make("label", { class: "check" }, lasting, make("span", {}, say("token-remember"))),
      make("p", { class: "hint small" }, say("token-otherwise", new URL(origin).host))),
    make("footer", {}, make("span", { class: "gap" }), cancel, make("button", { class: "button strong", type: "submit" }, say("save"))));
  const dialog = make("dialog", { class: "modal", "aria-label": title }, form);
  let given = false;
  const leave = () => {
    watch.disconnect();
    // Not even a page that has found the field reads it later.
    field.value = "";
    dialog.remove();
    done(given);
  };
  // The element may be taken off the page meanwhile.
  const watch = new MutationObserver(() => dialog.isConnected || leave());
  cancel.onclick = close.onclick = () => dialog.close();
  dialog.onclose = leave;
  // Keys pressed here are not meant for what lies behind.
  dialog.onkeydown = event => event.stopPropagation();
  form.onsubmit = event => {
    event.preventDefault();
    const token = field.value.trim();
    // What a header cannot carry is no token.
    if (!/^[\x21-\x7e]+$/.test(token)) return field.select();
    keepToken(origin, token, lasting.checked);
    given = true;
    dialog.close();
  };
  // Within what the application draws, whose type it takes.
  (root.querySelector(".widget") ?? root).append(dialog);
  watch.observe(root, { childList: true, subtree: true });
  dialog.showModal();
  field.focus();
});
