// What the loader calls once the application is there, and what few pages need: it comes with the application (`xtask/src/script.rs`).

import { textOf } from "./files.js";
import { frame } from "./frame.js";
import { linked } from "./links.js";
import { conventions } from "./locale.js";
import { more, settled } from "./more.js";
import { png } from "./picture.js";
import { port } from "./port.js";

const late = { conventions, frame, linked, more, png, port, settled, textOf };
