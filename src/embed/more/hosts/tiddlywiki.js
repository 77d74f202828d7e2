// TiddlyWiki: a tiddler on its server, or inside a wiki that is one file (5.4 was tried). The server never speaks of a conflict.

import { Refusal, ask, json, pause, unescaped } from "./ask.js";

// How often it is looked whether the wiki has counted its changes.
const COUNTS = 250;

const wiki = () => globalThis.$tw.wiki;
// The connection to a server, where there is one.
const server = () => globalThis.$tw.syncadaptor?.name == "tiddlyweb" ? globalThis.$tw.syncadaptor : undefined;
/** @param {string} title */
const address = title => `${server().host}recipes/${encodeURIComponent(server().recipe ?? "default")}/tiddlers/${encodeURIComponent(title)}`;
const headers = { "X-Requested-With": "TiddlyWiki", "Content-Type": "application/json" };

// A wiki that is one file is written whole, by the first of its own savers that can, as its own button does: to its server, through an extension, or as a
// download. Answers with the saver's name; without one the tiddler is changed in this window alone.
const saveFile = async () => {
  const handler = globalThis.$tw.saverHandler;
  if (!handler?.savers) return "window";
  // The wiki counts changes a moment after they were made; what it has not counted it would call unsaved.
  for (let turn = 0; wiki().getSizeOfTiddlerEventQueue(); turn++) {
    if (turn == COUNTS) throw new Refusal("busy");
    await pause(20);
  }
  const text = wiki().renderTiddler("text/plain", wiki().getTiddlerText("$:/config/SaveWikiButton/Template", "$:/core/save/all").trim(), {});
  for (const saver of [...handler.savers].reverse()) {
    if (!saver.info.capabilities.includes("save")) continue;
    const problem = await new Promise(done => saver.save(text, "save", done, { variables: {} }) || done(false));
    if (problem === false) continue;
    if (problem) throw new Refusal("whole", String(problem).split("\n")[0]);
    handler.numChanges = 0;
    handler.updateDirtyStatus();
    return /download/.test(saver.info.name) ? "download" : "";
  }
  return "window";
};

const stamp = () => new Date().toISOString().replace(/\D/g, "");

/** @satisfies {HostAdapter} */
export const tiddlywiki = {
  format: "html",
  blind: () => server(),

  locate({ url, element }) {
    if (!url) {
      const title = /** @type {HTMLElement | null | undefined} */ (element?.closest("[data-tiddler-title]"))?.dataset.tiddlerTitle;
      return title && { title };
    }
    const { origin, pathname } = new URL(url);
    const title = unescaped(pathname.split("/").pop() ?? "");
    return origin == location.origin && title ? { title } : undefined;
  },

  async read({ title }, again) {
    if (!server()) {
      const tiddler = wiki().getTiddler(title);
      if (!tiddler) throw new Refusal("gone", title);
      return { source: tiddler.fields.text, fields: tiddler.fields };
    }
    if (!again) {
      // Asked before, since a refused write makes browsers ask for a password.
      const { read_only, anonymous } = await json(await ask(`${server().host}status`, { headers }));
      if (read_only) throw new Refusal(anonymous ? "login" : "rights");
    }
    const fields = await json(await ask(address(title), { headers }));
    return { source: fields.text, fields };
  },

  async write({ title }, { fields }, source) {
    if (!server()) {
      const { Tiddler } = globalThis.$tw;
      wiki().addTiddler(new Tiddler(fields, { text: source }, wiki().getModificationFields()));
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
  async done(target, { fields }, before) {
    if (server()) return globalThis.$tw.syncer?.storeTiddler(fields);
    try {
      return await saveFile();
    } catch (error) {
      // What is not saved must not look as if it were, here or in the next save.
      wiki().addTiddler(before.fields);
      throw error;
    }
  },

  name: ({ title }) => title,
};
