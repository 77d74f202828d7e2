// The application: fetched once, when it is first needed, and never entered again after a panic.

import { PlanError, sheet } from "./parts.js";
import { isExhausted, isTrap, moduleIn } from "./traps.js";

// `cargo xtask dist` puts the application here when it makes the single file.
const inline = import.meta.planWidget;

let application;
export let glue, style, dead;
export const code = { inline, module: undefined }; // what an instance of its own is made from
export const open = new Map(); // element on show -> what it does when the application stops for good, and when the page's looks change

// Names the siblings by replacing our own file's name, since scripts are also served as `fetch.php?media=plan-widget.js`.
export const beside = name => import.meta.url.replace("plan-widget.js", name);

// The compiled module: from where the script tag says, from beside the script, or from within the page.
const compile = async () => {
  const tag = [...document.scripts].find(script => script.hasAttribute("wasm"))?.getAttribute("wasm");
  const block = document.getElementById("plan-widget-app-wasm");
  let problem;
  for (const url of [tag, !inline && beside("plan-widget-app_bg.wasm")]) {
    if (!url) continue;
    try {
      const response = await fetch(url);
      if (!response.ok) throw new PlanError("not-found", `${response.url}: HTTP ${response.status}`);
      // Streaming needs the exact type; with any other the bytes are compiled.
      return /^application\/wasm$/i.test(response.headers.get("content-type"))
        ? await WebAssembly.compileStreaming(response)
        : await WebAssembly.compile(await response.arrayBuffer());
    } catch (error) {
      problem = error;
    }
  }
  if (!block) throw problem;
  if (!globalThis.DecompressionStream) {
    throw new PlanError("unsupported", "This browser is too old: it cannot unpack compressed data (DecompressionStream).");
  }
  const packed = new Blob([Uint8Array.from(atob(block.textContent.trim()), letter => letter.charCodeAt(0))]);
  return WebAssembly.compile(await new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
};

const start = async () => {
  try {
    // The smallest module there is: whether WebAssembly may run is known before anything is fetched. WebKit refuses only to instantiate.
    new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
  } catch (error) {
    throw new PlanError("wasm-forbidden", typeof WebAssembly == "object"
      ? "This page's Content-Security-Policy forbids WebAssembly. Its script-src needs the word 'wasm-unsafe-eval'."
      : "This browser has no WebAssembly.");
  }
  const [script, module] = await Promise.all([inline ? inline() : import(beside("plan-widget-app.js")), compile()]);
  code.module = module;
  await script.default({ module_or_path: module });
  const modules = [];
  script.on_panic(crash, () => modules.push(moduleIn(new Error().stack)));
  // A trap that is no panic (stack or memory exhausted) shows only as an error of the page.
  addEventListener("error", event => isTrap(event.error, modules, beside("plan-widget-app.js")) && crash(event.message));
  style = sheet(script.stylesheet());
  return glue = script;
};

export const load = () => application ??= start().catch(error => {
  application = undefined;
  throw error;
});

/** Whether a call into the application has ended in a trap: what it refuses it says by plain objects. */
export const trapped = error => error instanceof WebAssembly.RuntimeError || isExhausted(error);

export const crash = message => {
  if (dead) return;
  dead = new PlanError("panic", message);
  // Once the call that failed has ended: closures that timers and listeners still hold lead nowhere.
  queueMicrotask(() => glue.halt());
  for (const [stop] of open.values()) stop();
};
