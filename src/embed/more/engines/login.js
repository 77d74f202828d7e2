// Logging in to an engine, with a name and a password of its own. What is typed goes to the engine alone; the application never sees it.

import { say } from "../../late/sentences.js";
import { askIn, canAsk, make } from "../dialog.js";

// How long nobody is asked again who has closed the dialog, in milliseconds: a plan that is edited live tries again and again.
const DECLINED = 30_000;

/** When the dialog was closed without an answer, by the host. @type {Map<string, number>} */
const declined = new Map();
/** The dialogs that are open, by the host. @type {Map<string, Promise<boolean>>} */
const open = new Map();

/**
 * Asks for a name and a password, once for all that wait for it; `log` tries them, and answers with whether the engine takes them.
 * Resolves with whether it did.
 * @type {(element: Element | undefined, host: string, hint: string, log: (name: string, password: string, lasting: boolean) => Promise<boolean>, mayLast?: boolean) => Promise<boolean>}
 */
export const askForLogin = (element, host, hint, log, mayLast) => {
  const asked = open.get(host);
  if (asked) return asked;
  if (!element || !canAsk(element)) return Promise.resolve(false);
  if (Date.now() - (declined.get(host) ?? -DECLINED) < DECLINED) return Promise.resolve(false);
  const asking = ask(element, host, hint, log, mayLast).finally(() => open.delete(host));
  open.set(host, asking);
  return asking;
};

/** @type {(element: Element, ...given: [host: string, hint: string, log: (name: string, password: string, lasting: boolean) => Promise<boolean>, mayLast?: boolean]) => Promise<boolean>} */
const ask = async (element, host, hint, log, mayLast) => {
  for (let refused = false; ; refused = true) {
    const name = make("input", { class: "input", name: "username", autocomplete: "username", autocapitalize: "off", spellcheck: "false" });
    const password = make("input", { class: "input", type: "password", name: "password", autocomplete: "current-password", required: "" });
    const lasting = make("input", { type: "checkbox", name: "lasting" });
    const body = [
      ...refused ? [make("p", { class: "hint warn", role: "alert" }, say("login-refused", host))] : [],
      make("p", { class: "hint" }, hint),
      make("label", { class: "field" }, make("span", {}, say("login-name")), name),
      make("label", { class: "field" }, make("span", {}, say("login-password")), password),
      ...mayLast ? [make("label", { class: "check" }, lasting, make("span", {}, say("token-remember")))] : [],
      make("p", { class: "hint small" }, say("login-goes", host)),
    ];
    let given = /** @type {[string, string, boolean]} */ (["", "", false]);
    const submit = () => {
      given = [name.value.trim(), password.value, lasting.checked];
      return !!password.value;
    };
    if (!await askIn(element, { title: say("login-title", host), action: say("log-in"), body, fields: [name, password], submit })) {
      declined.set(host, Date.now());
      return false;
    }
    if (await log(...given)) return true;
  }
};
