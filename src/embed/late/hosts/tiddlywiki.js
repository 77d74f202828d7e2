// TiddlyWiki: a tiddler on its server, or inside a wiki that is one file (5.4 was tried). The server never speaks of a conflict.

import { Refusal, ask, json } from "./ask.js";

const wiki = () => globalThis.$tw.wiki;
// The connection to a server, where there is one.
const server = () => globalThis.$tw.syncadaptor?.name == "tiddlyweb" ? globalThis.$tw.syncadaptor : undefined;
const address = title => `${server().host}recipes/${encodeURIComponent(server().recipe ?? "default")}/tiddlers/${encodeURIComponent(title)}`;
const headers = { "X-Requested-With": "TiddlyWiki", "Content-Type": "application/json" };

const stamp = () => new Date().toISOString().replace(/\D/g, "");

export const tiddlywiki = {
  format: "html",
  blind: () => server(),

  locate({ url, element }) {
    if (!url) {
      const title = element?.closest("[data-tiddler-title]")?.dataset.tiddlerTitle;
      return title && { title };
    }
    const { origin, pathname } = new URL(url);
    const title = decodeURIComponent(pathname.split("/").pop());
    return origin == location.origin && title ? { title } : undefined;
  },

  async read({ title }) {
    if (!server()) {
      const tiddler = wiki().getTiddler(title);
      if (!tiddler) throw new Refusal("gone", title);
      return { source: tiddler.fields.text, fields: tiddler.fields };
    }
    const fields = await json(await ask(address(title), { headers }));
    return { source: fields.text, fields };
  },

  async write({ title }, { fields }, source) {
    if (!server()) {
      const { Tiddler } = globalThis.$tw;
      wiki().addTiddler(new Tiddler(fields, { text: source }, wiki().getModificationFields()));
      globalThis.$tw.rootWidget?.dispatchEvent({ type: "tm-auto-save-wiki" });
      return true;
    }
    const { revision, bag, permissions, uri, ...kept } = fields;
    const next = { ...kept, title, text: source, modified: stamp() };
    const user = wiki().getTiddlerText("$:/status/UserName");
    if (user) next.modifier = user;
    const answer = await ask(address(title), { method: "PUT", headers, body: JSON.stringify(next) });
    if (answer.status != 204) throw new Refusal("refused", `HTTP ${answer.status}`);
    return true;
  },

  // The wiki in this window takes it as come from the server; left with the old text it would write that back one day. Last of all, since it draws anew.
  done: (target, { fields }) => server() && globalThis.$tw.syncer?.storeTiddler(fields),

  name: ({ title }) => title,
};
