// The engines that keep plans as documents with revisions of their own: reading from them, and watching them. Saving is that of every host (`hosts/save.js`).
//
// An adapter is one of a host (`hosts/save.js`) whose `read` gives a `number` that grows with each revision, with:
//
//   compares             a write is refused where another revision is the newest: what was written need not be looked at again. It answers with the number of the new one
//   watch(target, tell)  tells "up", "down", "changed", and "here" with who else is; gives back how to say where one is oneself, and how to stop

import { say } from "../../late/sentences.js";
import { Refusal, codeOf, messageOf, pause } from "../hosts/ask.js";
import { saveTo, unwritten } from "../hosts/save.js";
import { couchdb } from "./couchdb.js";
import { nats } from "./nats.js";

/** @type {Record<string, EngineAdapter>} */
export const ENGINES = { couchdb, nats };

// How often, and how long, a replica is waited for that is behind, in milliseconds.
const LOOKS = 5, BEHIND = 200;

/** The newest revision that was seen of each address. @type {Map<string, number>} */
const newest = new Map();

/** Notes that an address has come to a revision. @type {(url: string, number: number | boolean) => void} */
export const seen = (url, number) => {
  if (typeof number == "number") newest.set(url, Math.max(number, newest.get(url) ?? 0));
};

/** What stands at an address, never older than what was seen there before: a replica that is behind would bring back what has been written over. @type {(engine: EngineAdapter, target: EngineTarget) => Promise<HostRead>} */
export const readNewest = async (engine, target) => {
  for (let turn = 0; turn < LOOKS; turn++) {
    const held = await engine.read(target);
    if (held.number >= (newest.get(target.url) ?? 0)) {
      seen(target.url, held.number);
      return held;
    }
    await pause(BEHIND * (turn + 1));
  }
  throw new Refusal("silent");
};

/** @type {(name: string, url: string, element: PlanWidget | undefined) => { engine: EngineAdapter, target: EngineTarget }} */
const find = (name, url, element) => {
  const engine = ENGINES[name], target = engine?.locate({ url, element });
  if (!target) throw new Refusal("elsewhere");
  return { engine, target };
};

/** The plan as an engine holds it now. @type {(name: string, url: string, element: PlanWidget | undefined) => Promise<string>} */
export const current = async (name, url, element) => {
  const { engine, target } = find(name, url, element);
  return (await readNewest(engine, target)).source;
};

/** Saves as `save` of `hosts/save.js` does. @type {(name: string, plan: HostPlan) => Promise<HostAnswer>} */
export const saveToEngine = async (name, plan) => {
  const engine = ENGINES[name], target = engine.locate(plan);
  if (!target) throw unwritten(new Refusal("elsewhere"));
  /** @type {HostStore} */
  const host = {
    ...engine,
    read: () => readNewest(engine, target),
    write: async (target, held, source, summary) => {
      const number = await engine.write(target, held, source, summary);
      seen(target.url, number);
      return !!number;
    },
  };
  return saveTo(name, host, target, plan);
};

/** Watches a plan: see `watch` above. @type {(name: string, url: string, element: PlanWidget | undefined, tell: (what: string, text: string) => void) => EngineWatch} */
export const watch = (name, url, element, tell) => {
  const { engine, target } = find(name, url, element);
  return engine.watch(target, (what, text = "") => tell(what, text));
};

/** What is said of a refusal. @type {(code: string, message: string) => string} */
const wordsOf = (code, message) => {
  switch (code) {
    case "login": return say("engine-login");
    case "rights": return say("engine-rights");
    case "gone": return say("engine-gone");
    case "elsewhere": return say("engine-elsewhere");
    case "silent": return say("engine-silent");
    case "offline": return say("engine-offline");
    case "server": return say("engine-server");
    default: return say("engine-unread", message || code);
  }
};

// How often, and after how long, opening is tried again, in milliseconds: a cluster may be choosing another leader.
const OPENS = 4, CHOOSING = 1500;

/** @type {(name: string, url: string, element: PlanWidget) => Promise<string>} */
const currentSoon = async (name, url, element) => {
  for (let turn = 1; ; turn++) {
    try {
      return await current(name, url, element);
    } catch (error) {
      if (turn == OPENS || !/^(offline|silent|server)$/.test(codeOf(error))) throw error;
      await pause(CHOOSING);
    }
  }
};

/** Reads the plan of an element for the first time. @type {(name: string, url: string, element: PlanWidget) => Promise<PlanRead>} */
export const opened = async (name, url, element) => {
  try {
    return { text: await currentSoon(name, url, element), url };
  } catch (error) {
    const { code, message } = error instanceof Refusal ? error : new Refusal("odd", messageOf(error));
    throw { code: code == "elsewhere" ? "bad-address" : code == "login" || code == "rights" ? code : "not-found", message: `${url.split("?")[0]}: ${wordsOf(code, message)}`, path: "src" };
  }
};
