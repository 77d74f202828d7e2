// CouchDB, and what speaks as it does (PouchDB Server was tried): a plan is a document, `_rev` its revision, `_changes` says when there is another.

import { say } from "../../late/sentences.js";
import { Refusal, ask, json, pause, unescaped } from "../hosts/ask.js";
import { askForLogin } from "./login.js";

// How long the feed of changes waits for one, in milliseconds, and how long it may be silent: a network that goes says nothing.
const WAITS = 20_000, SILENT = 30_000;
// How long a feed that broke off waits before it asks again, in milliseconds.
const AGAIN = 1000;

// What a server takes in place of a cookie, where the browser keeps none of another site's: as long as the page stands.
/** @type {Map<string, string>} */
const basic = new Map();

/** @type {(name: string, password: string) => string} */
const encoded = (name, password) => btoa(String.fromCharCode(...new TextEncoder().encode(`${name}:${password}`)));

/** @param {EngineTarget} target @param {RequestInit} [options] @returns {RequestInit} */
const dressed = ({ server }, options = {}) => {
  const known = basic.get(server);
  const headers = { Accept: "application/json", .../** @type {Record<string, string>} */ (options.headers), ...known && { Authorization: `Basic ${known}` } };
  return { credentials: "include", referrerPolicy: "no-referrer", ...options, headers };
};

// Logs in as the engine has it: with a cookie that no script sees.
/** @type {(target: EngineTarget, name: string, password: string) => Promise<boolean>} */
const logIn = async (target, name, password) => {
  basic.delete(target.server);
  const body = JSON.stringify({ name, password });
  const answer = await ask(`${target.server}_session`, dressed(target, { method: "POST", headers: { "Content-Type": "application/json" }, body }), [401, 403, 404, 405]);
  if (answer.ok) {
    const { userCtx } = await json(await ask(`${target.server}_session`, dressed(target)));
    if (userCtx?.name == name) return true;
  } else if (answer.status != 404 && answer.status != 405) return false;
  basic.set(target.server, encoded(name, password));
  return true;
};

/** Asks, and has the person log in where that is needed. @type {(target: EngineTarget, url: string, options?: RequestInit, fine?: number[]) => Promise<Response>} */
const request = async (target, url, options, fine = []) => {
  for (let asked = false; ; asked = true) {
    const answer = await ask(url, dressed(target, options), [...fine, 401]);
    if (answer.status != 401) return answer;
    const hint = asked ? say("login-may-not") : say("login-wanted");
    if (!await askForLogin(target.element, target.host, hint, (name, password) => logIn(target, name, password))) throw new Refusal("login");
  }
};

/** The number of a revision: `12` of `12-1f3a`. @param {string} rev */
const numberOf = rev => parseInt(rev) || 0;

/** @type {EngineAdapter} */
export const couchdb = {
  compares: true,

  locate({ url = "", element }) {
    try {
      const { protocol, origin, host, pathname } = new URL(url);
      const [, path, base, id] = /^(.*\/)([^/]+)\/([^/]+)$/.exec(pathname) ?? [];
      if (!/^https?:$/.test(protocol) || !id) return;
      return { url: origin + pathname, base: `${origin}${path}${base}/`, server: origin + path, host, id: unescaped(id), element };
    } catch {}
  },

  async read(target) {
    const document = await json(await request(target, target.url));
    if (!document._rev) throw new Refusal("odd");
    /** @type {Record<string, unknown>} */
    const plan = {};
    // What begins with an underscore is the database's.
    for (const key in document) if (key[0] != "_") plan[key] = document[key];
    return { source: JSON.stringify(plan), rev: document._rev, attachments: document._attachments, number: numberOf(document._rev) };
  },

  async write(target, { rev, attachments }, source) {
    const body = JSON.stringify({ ...JSON.parse(source), _id: target.id, _rev: rev, ...attachments && { _attachments: attachments } });
    const answer = await request(target, target.url, { method: "PUT", headers: { "Content-Type": "application/json" }, body }, [409, 412]);
    if (!answer.ok) return false;
    return numberOf((await json(answer)).rev) || true;
  },

  name: ({ id }) => id,

  whole: () => true,

  watch(target, tell) {
    const stop = new AbortController();
    follow(target, tell, stop.signal);
    return { stop: () => stop.abort(), say: () => {} };
  },
};

/** Asks the feed of changes once: what it says. @type {(target: EngineTarget, query: Record<string, string>, signal: AbortSignal) => Promise<{ results: unknown[], last_seq: string | number }>} */
const changes = async (target, query, signal) => {
  // Aborted from outside, or since nothing is heard any more.
  const one = new AbortController();
  const end = () => one.abort();
  signal.addEventListener("abort", end);
  const silence = setTimeout(end, SILENT);
  try {
    const parameters = new URLSearchParams({ ...query, filter: "_doc_ids", doc_ids: JSON.stringify([target.id]) });
    const answer = await fetch(`${target.base}_changes?${parameters}`, dressed(target, { cache: "no-store", signal: one.signal }));
    if (!answer.ok) throw new Refusal(answer.status == 401 ? "login" : "server");
    return await json(answer);
  } finally {
    clearTimeout(silence);
    signal.removeEventListener("abort", end);
  }
};

// Follows the feed of changes until it is stopped: each answer waits for a change. One that never ended would be held back by what compresses answers on their way.
/** @type {(target: EngineTarget, tell: EngineNews, signal: AbortSignal) => Promise<void>} */
const follow = async (target, tell, signal) => {
  for (let since = "now", down = true; !signal.aborted;) {
    try {
      const { results, last_seq: last } = await changes(target, down ? { since, limit: "1" } : { since, feed: "longpoll", timeout: String(WAITS) }, signal);
      if (down) tell("up");
      else if (results.length) tell("changed");
      down = false;
      since = String(last);
    } catch {
      if (signal.aborted) return;
      if (!down) tell("down");
      down = true;
      await pause(AGAIN * (1 + Math.random()));
    }
  }
};
