// JavaScript that few pages need, as a file of its own that is fetched with the rest of the application (`late/rest.js`): what is asked of wikis, servers
// and forges, pictures, print, links, files, the page around a frame.

import { encodingRead, sourceOf, textAs, textOf } from "./files.js";
import { latest, saveToForge } from "./forges/save.js";
import { frame, toParent } from "./frame.js";
import { save } from "./hosts/save.js";
import { link, linked } from "./links.js";
import { png, print } from "./picture.js";
import { speak } from "../late/sentences.js";

/** Saves to the host or the forge of that name. @type {typeof save} */
const saveAnywhere = (name, plan) => /^https?:/.test(name) ? saveToForge(name, plan) : save(name, plan);

// A file that opens from disk is no page of a repository, and leaves the forges out.
export const rest = {
  encodingRead, frame, latest: PLAN_WIDGET_FORGES ? latest : async () => undefined, link, linked, png, print, save: PLAN_WIDGET_FORGES ? saveAnywhere : save, sourceOf, speak, textAs, textOf, toParent,
};
