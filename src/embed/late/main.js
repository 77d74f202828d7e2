// What the loader calls once the application is there, and what few pages need: it comes with the application (`xtask/src/script.rs`).

import { companions, previewed } from "./hosted.js";
import { conventions } from "./locale.js";
import { port } from "./port.js";
import { restful } from "./rest.js";

const late = { companions, conventions, port, previewed };
for (const name of ["frame", "linked", "png", "textOf"]) late[name] = restful(name);
