// JavaScript that few pages need, as a file of its own that is fetched with the rest of the application (`late/rest.js`): what is asked of wikis and servers,
// pictures, print, links, files, the page around a frame.

import { encodingRead, sourceOf, textAs, textOf } from "./files.js";
import { frame, toParent } from "./frame.js";
import { save } from "./hosts/save.js";
import { link, linked } from "./links.js";
import { png, print } from "./picture.js";

export const rest = { encodingRead, frame, link, linked, png, print, save, sourceOf, textAs, textOf, toParent };
