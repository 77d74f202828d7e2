// What the application asks of an element and of its page (`embed/host.rs`), but for what only the controller can do.

import { canonical } from "plan-widget-glue";
import { fetched } from "./application.js";
import { hosted } from "./hosted.js";
import { importLater, job } from "./jobs.js";
import { carriedText } from "./carried.js";
import { rest, restSoon, restful } from "./rest.js";
import { alive, living } from "./tabs.js";

const LATER = 30_000; // milliseconds until an editor fetches the places that are seldom opened though nobody has asked: the network may be gone when someone does

/** @type {number | undefined} */
let waiting;

// An example by its name: within the single file, or beside the script.
/** @type {(name: string, beside: LoaderParts["beside"]) => Promise<string>} */
const example = async (name, beside) => {
  const file = `examples/${name}.plan.json`;
  const within = await carriedText(file);
  if (within) return within;
  const response = await fetch(beside(file));
  if (!response.ok) throw new Error(`${response.url}: HTTP ${response.status}`);
  return response.text();
};

// The stand-alone page beside the script. A script that stands inside a page has none, and this is the address of nothing.
/** @param {LoaderParts["beside"]} beside */
const standAlone = beside => beside("") == beside("?") ? "about:blank" : beside("index.html");

/**
 * Completes the controller's part: `loader` is what the loader has handed over, `table` exports the plan.
 * @param {Pick<HostPort, "emit" | "keep" | "element" | "nth">} own
 * @param {LoaderParts} loader
 * @param {(format: string) => string} table
 * @returns {HostPort}
 */
export const port = (own, loader, table) => {
  const { beside } = loader;
  if (own.element()?.mode != "view") {
    importLater(loader);
    restSoon();
    if (!loader.inline) waiting ??= setTimeout(() => fetched("seldom").catch(() => {}), LATER);
  }
  const link = restful("link");
  return {
    ...own,
    text: restful("textOf"),
    textAs: restful("textAs"),
    encodingRead: restful("encodingRead"),
    hosted,
    living,
    alive,
    png: restful("png"),
    print: restful("print"),
    job: (...order) => job(loader, ...order),
    example: name => example(name, beside),
    latest: async (name, url) => (await rest()).current(name, url, own.element()),
    watch: (name, url, tell) => {
      /** @type {EngineWatch | undefined} */
      let watching;
      let said = "", stopped = false;
      rest().then(({ watch }) => {
        if (stopped) return;
        watching = watch(name, url, own.element(), tell);
        watching?.say(said);
      }).catch(() => tell("down", ""));
      return text => {
        said = text ?? "";
        stopped = text == null;
        if (stopped) watching?.stop();
        else watching?.say(said);
      };
    },
    link: (text, parameters) => link(text, parameters, own.element()?.hasAttribute("page") ? location.href : standAlone(beside)),
    store: async (name, url, base, text, page, title) => {
      // What is written beside the plan is in other formats.
      const [{ save, toParent }] = await Promise.all([rest(), fetched("export")]).catch(({ message }) => {
        throw { code: "offline", message };
      });
      const element = own.element();
      const nth = Math.max(0, own.nth());
      const plan = { url, base, text, page, title, element, nth, table, canonical };
      return name == "parent" ? toParent(plan) : save(name, plan);
    },
  };
};
