// Asking a person for an access token. What is typed goes to `tokens.js` and nowhere else: the application never sees it.

import { askIn, canAsk, make } from "../dialog.js";
import { say } from "../../late/sentences.js";
import { keepToken } from "./tokens.js";

/**
 * Asks for a token and keeps it; resolves with whether there is one. `refused` says that the one before was not accepted.
 * @type {(forge: ForgeAdapter, target: ForgeTarget, element: Element | undefined, refused: boolean) => Promise<boolean>}
 */
export const askForToken = async (forge, target, element, refused) => {
  if (!element || !canAsk(element)) return false;
  const { host, origin, repository } = target;
  const field = make("input", { class: "input", type: "password", name: "token", autocomplete: "off", spellcheck: "false", required: "" });
  const lasting = make("input", { type: "checkbox", name: "lasting" });
  const link = make("a", { href: forge.tokens(target), target: "_blank", rel: "noopener noreferrer" }, say("token-create", host));
  const body = [
    ...refused ? [make("p", { class: "hint warn", role: "alert" }, say("token-refused", host))] : [],
    make("p", { class: "hint" }, `${say("token-wanted", repository, forge.label, forge.rights)} `, link, "."),
    make("label", { class: "field" }, make("span", {}, say("token")), field),
    make("label", { class: "check" }, lasting, make("span", {}, say("token-remember"))),
    make("p", { class: "hint small" }, say("token-otherwise", new URL(origin).host)),
  ];
  const submit = () => {
    const token = field.value.trim();
    // What a header cannot carry is no token.
    if (!/^[\x21-\x7e]+$/.test(token)) return false;
    keepToken(origin, token, lasting.checked);
    return true;
  };
  return askIn(element, { title: say("token-title", host), action: say("save"), body, fields: [field], submit });
};
