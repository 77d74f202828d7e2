// MediaWiki: a JSON page, or a plan inside a page of wikitext, through the action API (1.39 was tried).

import { Refusal, ask, json, unescaped } from "./ask.js";

/** @param {string} key */
const config = key => globalThis.mw.config.get(key);
/** @type {(values: Record<string, any>, options?: boolean) => Promise<any>} */
const api = (values, options) => {
  const query = new URLSearchParams({ format: "json", formatversion: "2", ...values });
  // With a login that has run out the wiki would edit under the reader's address.
  if (config("wgUserName")) query.set("assert", "user");
  const url = `${config("wgScriptPath")}/api.php`;
  return ask(options ? url : `${url}?${query}`, options ? { method: "POST", body: query } : undefined).then(json);
};

// What the API's words for a refusal come down to. They come with HTTP 200.
/** @type {[RegExp, string][]} */
const CODES = [
  [/^(assert|notloggedin|mustbeloggedin|permissiondenied-anon)/, "login"],
  [/^(permissiondenied|protected|cascadeprotected|blocked|autoblocked|noedit|cantedit|noapiwrite|writeapidenied)/, "rights"],
  [/^(readonly|ratelimited|maxlag)/, "busy"],
  [/^contenttoobig/, "size"],
  [/^(missingtitle|pagedeleted)/, "gone"],
];
/** @type {(refusal: { code: string, info?: string }) => never} */
const refuse = ({ code, info }) => {
  throw new Refusal(CODES.find(([words]) => words.test(code))?.[1] ?? "refused", info);
};

/** @satisfies {HostAdapter} */
export const mediawiki = {
  format: "mediawiki",

  locate({ url }) {
    if (!url) return config("wgNamespaceNumber") < 0 ? undefined : { title: config("wgPageName").replaceAll("_", " ") };
    const { origin, pathname, searchParams } = new URL(url);
    if (origin != location.origin) return;
    const [before, after] = config("wgArticlePath").split("$1");
    const title = searchParams.get("title")
      ?? (pathname.startsWith(before) && pathname.endsWith(after) ? unescaped(pathname.slice(before.length, pathname.length - after.length)) : "");
    return title ? { title: title.replaceAll("_", " ") } : undefined;
  },

  async read({ title }) {
    const answer = await api({ action: "query", prop: "revisions", titles: title, rvprop: "ids|content", rvslots: "main", meta: "tokens" });
    if (answer.error) refuse(answer.error);
    const { pages: [page], tokens } = answer.query;
    if (!page.revisions) throw new Refusal("gone", title);
    const [{ revid, slots: { main } }] = page.revisions;
    return { source: main.content, revid, token: tokens.csrftoken, json: main.contentmodel == "json" };
  },

  // A JSON page goes on one line: the wiki merges pages line by line, and would make up a revision that nobody wrote.
  async write({ title }, { revid, token, json }, source, summary) {
    const text = json ? source.replace(/\n\s*/g, "") : source;
    const answer = await api({
      action: "edit", title, text, baserevid: revid, token, nocreate: "1", summary,
      ...json && { contentmodel: "json", contentformat: "application/json" },
    }, true);
    if (answer.edit?.result == "Success") return true;
    if (/^(editconflict|badtoken)$/.test(answer.error?.code)) return false;
    refuse(answer.error ?? { code: "", info: answer.edit?.result });
  },

  name: ({ title }) => title,
};
