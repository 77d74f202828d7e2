// JavaScript that few pages need, as a file of its own that is fetched with the rest of the application (`late/rest.js`): what is asked of wikis, servers,
// engines and forges, pictures, print, links, files, the page around a frame.

import { ENGINES, current, opened, saveToEngine, watch } from "./engines/engine.js";
import { encodingRead, sourceOf, textAs, textOf } from "./files.js";
import { latest, saveToForge } from "./forges/save.js";
import { frame, toParent } from "./frame.js";
import { save } from "./hosts/save.js";
import { link, linked } from "./links.js";
import { png, print } from "./picture.js";
import { say, speak } from "../late/sentences.js";

/** Saves to the host, the engine or the forge of that name. @type {typeof save} */
const saveAnywhere = (name, plan) => /^https?:/.test(name) ? saveToForge(name, plan) : ENGINES[name] ? saveToEngine(name, plan) : save(name, plan);

/** @returns {never} */
const leftOut = () => {
  throw { code: "elsewhere", message: say("no-engine") };
};

// What is bundled into one file has no client of NATS beside it.
if (PLAN_WIDGET_PACKED) delete ENGINES.nats;

// A file that opens from disk is no page of a repository, and leaves forges and engines out.
export const rest = {
  current: PLAN_WIDGET_FORGES ? current : leftOut, encodingRead, frame, latest: PLAN_WIDGET_FORGES ? latest : async () => undefined, link, linked,
  opened: PLAN_WIDGET_FORGES ? opened : leftOut, png, print, save: PLAN_WIDGET_FORGES ? saveAnywhere : save, sourceOf, speak, textAs, textOf, toParent, watch: PLAN_WIDGET_FORGES ? watch : leftOut,
};
