// Which errors of a page stop the application for good.

import assert from "node:assert/strict";
import { test } from "node:test";

import { isTrap } from "../../src/embed/late/traps.js";

const GLUE = "https://site/plan-widget-app.js", MODULE = "https://site/plan-widget-app_bg.wasm";
const trap = (...stack) => Object.assign(new WebAssembly.RuntimeError("unreachable"), { stack: stack.join("\n") });

test("a trap is known by its module in V8 and Firefox", () => {
  assert.ok(isTrap(trap("RuntimeError: unreachable", `    at run (${MODULE}:wasm-function[7]:0x12)`, `    at go (${GLUE}:1:1)`), [MODULE], GLUE));
  assert.ok(isTrap(trap(`run@${MODULE}:wasm-function[7]:0x12`, `go@${GLUE}:1:1`), [MODULE], GLUE));
  assert.ok(!isTrap(trap("RuntimeError: unreachable", "    at f (https://site/other.wasm:wasm-function[0]:0x1)", `    at go (${GLUE}:1:1)`), [MODULE], GLUE));
});

test("in WebKit, which names no module, a trap is of the module that the script above it calls", () => {
  assert.ok(!isTrap(trap("0@<?>:wasm-function[0]", "@https://site/page.js:4:87", "dispatchEvent@[native code]", `emit@${GLUE}:1:1`, "48@<?>:wasm-function[48]"), [undefined], GLUE));
  assert.ok(isTrap(trap("7@<?>:wasm-function[7]", `put@${GLUE}:1:1`, "@https://site/page.js:4:87"), [undefined], GLUE));
  const frames = ["<?>.wasm-function[7]@[wasm code]", "<?>.wasm-function[3]@[wasm code]", "wasm-stub@[wasm code]", "7@[native code]"];
  assert.ok(isTrap(trap(...frames, `go@${GLUE}:1:1`, "@https://site/page.js:3:1"), [MODULE], GLUE));
  assert.ok(!isTrap(trap(...frames, "@https://site/page.js:3:1", "dispatchEvent@[native code]", `emit@${GLUE}:1:1`), [MODULE], GLUE));
  assert.ok(!isTrap(trap(...frames, "", "dispatchEvent@[native code]", `emit@${GLUE}:1:1`), [MODULE], GLUE), "a script without an address");
  assert.ok(isTrap(trap(...frames), [MODULE], GLUE), "a stack cut off before any script");
});

test("other errors are no traps", () => {
  assert.ok(!isTrap(Object.assign(new RangeError("Invalid Date"), { stack: `go@${GLUE}:1:1` }), [MODULE], GLUE));
  assert.ok(!isTrap(undefined, [MODULE], GLUE));
});
