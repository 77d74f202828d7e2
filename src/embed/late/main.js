// What the loader calls once the application is there, and what few pages need: it comes with the application (`xtask/src/script.rs`).

import { textOf } from "./files.js";
import { hosted, save } from "./hosts/save.js";
import { png, print } from "./picture.js";

const late = { hosted, png, print, save, textOf };
