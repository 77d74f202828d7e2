// What the loader and the frame decide without a browser: whose error it is, whose answer, what an address may say, what holds a plan.

import assert from "node:assert/strict";
import { test } from "node:test";

import { isPreview } from "../../src/embed/late/hosted.js";
import { attributesOf } from "../../src/embed/loader/page.js";
import { decoded, plain } from "../../src/embed/loader/reading.js";
import { reportOf, trapOf } from "../../src/embed/late/report.js";
import { isExhausted, isTrap, moduleIn, topFrame } from "../../src/embed/late/traps.js";
import { Saves } from "../../src/embed/more/answers.js";
import { originOf } from "../../src/embed/more/frame.js";
import { unescaped } from "../../src/embed/more/hosts/ask.js";
import { isTorn, pick } from "../../src/embed/more/hosts/save.js";

const MODULE = "http://wiki/plan-widget-app_bg.wasm", GLUE = "http://wiki/plan-widget-app.js";
const thrown = (Type, message, ...frames) => Object.assign(new Type(message), { stack: [`${Type.name}: ${message}`, ...frames].join("\n") });
const inModule = `    at plan::app (${MODULE}:wasm-function[3]:0x1f)`, inPage = "    at listener (http://wiki/page.js:1:2)";

test("an error of the page's own code is no trap, however far down the widget stands", () => {
  const native = "    at Date.toISOString (<anonymous>)";
  assert.equal(topFrame(thrown(RangeError, "at (x) @ y", native, inPage, inModule).stack), inPage);
  for (const error of [
    thrown(RangeError, "Invalid time value", native, inPage, inModule),
    thrown(RangeError, "Invalid time value", inModule),
    thrown(RangeError, "Maximum call stack size exceeded", inPage, inModule),
    thrown(WebAssembly.RuntimeError, "unreachable", "    at f (http://other/x.wasm:wasm-function[0]:0x1)", inModule),
    thrown(TypeError, "x is null", inModule),
    null, undefined, "text",
  ]) assert.equal(isTrap(error, [MODULE], GLUE), false, String(error));
});

test("what ends within the module is a trap, in any browser's words", () => {
  for (const error of [
    thrown(RangeError, "Maximum call stack size exceeded", inModule, inPage),
    thrown(RangeError, "Maximum call stack size exceeded", `    at glue (${GLUE}:1:1)`, inModule),
    thrown(WebAssembly.RuntimeError, "unreachable", inModule),
    Object.assign(new WebAssembly.RuntimeError("unreachable"), { stack: `plan::app@${MODULE}:wasm-function[3]:0x1f\nlistener@http://wiki/page.js:1:2` }),
    Object.assign(new WebAssembly.RuntimeError("Unreachable code"), { stack: `<?>.wasm-function[plan::app]@[wasm code]\nglue@${GLUE}:1:1\nlistener@http://wiki/page.js:1:2` }),
  ]) assert.equal(isTrap(error, [MODULE], GLUE), true, error.stack);
  assert.ok(isExhausted({ name: "InternalError", message: "too much recursion" }));
});

test("a stack taken within the module says where it is", () => {
  assert.equal(moduleIn(`Error\n    at seen (http://wiki/plan-widget.js:1:1)\n    at <T as U>::call(x) (${MODULE}:wasm-function[3]:0x1f)`), MODULE);
  assert.equal(moduleIn("seen@http://wiki/a.js:1:1\nf@http://wiki/a.js line 3 > WebAssembly.compile:wasm-function[3]:0x1"), "http://wiki/a.js line 3 > WebAssembly.compile");
  assert.equal(moduleIn("Error\n    at seen (http://wiki/plan-widget.js:1:1)"), undefined);
});

test("an answer belongs to the save that it names, and to none twice", () => {
  const saves = new Saves();
  assert.equal(saves.takes({ save: 1 }), false, "none waits");
  const first = saves.begin();
  assert.equal(saves.takes({ save: first }), true);
  assert.equal(saves.takes({ save: first }), false);
  const second = saves.begin();
  assert.equal(saves.takes({ save: first }), false);
  assert.equal(saves.takes({}), true, "without a number it is the one that waits");
  saves.giveUp(second);
  assert.equal(saves.takes({}), false);
  const third = saves.begin();
  saves.giveUp(third);
  saves.begin();
  assert.equal(saves.takes({}), false, "it may be that which is overdue");
  assert.equal(saves.takes({ save: third }), false);
  assert.equal(saves.takes({ save: third + 1 }), true);
});

test("a frame is told who is around it by an origin and nothing else", () => {
  assert.equal(originOf("https://wiki.example"), "https://wiki.example");
  assert.equal(originOf("https://wiki.example/"), "https://wiki.example");
  assert.equal(originOf("null"), "null");
  for (const wrong of ["*", "", "garbage", "javascript:alert(1)", "https://wiki.example/path", "file:///etc"]) {
    assert.throws(() => originOf(wrong), error => error.code == "bad-origin", wrong);
  }
});

test("a link does not say where Save writes", () => {
  const taken = query => attributesOf(new URLSearchParams(query), ["store", "mode", "view"]);
  assert.deepEqual(taken("src=a&view=board&store=put&other=1"), [["src", "a"], ["view", "board"]]);
  assert.deepEqual(taken("store=local&theme=dark"), [["store", "local"], ["theme", "dark"]]);
});

test("a preview is known by what the wiki says of the page", () => {
  for (const page of [{ action: "edit" }, { action: "submit" }, { act: "preview" }, { page: "dokuwiki mode_preview tpl" }, { title: "Draft of X", draft: "Draft of X" }]) {
    assert.equal(isPreview(page), true, JSON.stringify(page));
  }
  for (const page of [{ action: "view" }, { act: "show" }, { page: "dokuwiki mode_show tpl" }, { title: "X", draft: undefined }, {}]) {
    assert.equal(isPreview(page), false, JSON.stringify(page));
  }
});

test("of plans that begin alike each is found where it stands", () => {
  const plans = ["A", "A", "B"].map(text => ({ text }));
  const found = (base, nth) => plans.indexOf(pick(plans, { base, nth, canonical: text => text }));
  assert.deepEqual([found("A", 0), found("A", 1), found("A", 2), found("B", 0), found("C", 1), found("C", 9)], [0, 1, 1, 2, 1, 2]);
});

test("only what is left of a plan may be written over", () => {
  for (const torn of ["", " \n", '{"format":"pl', '{\n  "items": [{', "[1,"]) assert.equal(isTorn(torn), true, torn);
  for (const whole of ["<h1>Moved</h1>", "{{template}}", "{| table", '{"error":1}', "[]", "words"]) assert.equal(isTorn(whole), false, whole);
});

test("what stands for no character stays as it is written", () => {
  assert.equal(decoded("&#x110000; &#99999999999; &constructor; &#65;&amp;"), "&#x110000; &#99999999999; &constructor; A&");
  assert.equal(plain("{&quot;a&quot;:1}"), '{"a":1}');
  assert.equal(unescaped("100%.plan.json"), "100%.plan.json");
  assert.equal(unescaped("Q3%20plan"), "Q3 plan");
});

test("a report names the fault and not the page", () => {
  const fault = { message: "no lane 7", file: "src/app/timeline.rs", line: 12, version: "0.1.0", stack: `Error\n    at stop (https://wiki.example/secret/plan-widget-app.js:1:2)` };
  assert.equal(reportOf(fault, "Browser 9"), "Plan Widget 0.1.0 has stopped because of a fault in it.\nMessage: no lane 7\nPlace: src/app/timeline.rs, line 12\nBrowser: Browser 9\nStack:\nError\n    at stop (plan-widget-app.js:1:2)");
  assert.match(reportOf(fault, "Browser 9", '{"items":[]}'), /\nPlan:\n\{"items":\[\]\}$/);
  const trap = thrown(WebAssembly.RuntimeError, "unreachable", inModule, inPage);
  assert.deepEqual(trapOf(trap), { message: "unreachable", file: "plan::app (plan-widget-app_bg.wasm:wasm-function[3]:0x1f)", stack: trap.stack });
});
