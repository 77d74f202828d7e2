// The application: fetched once, when it is first needed, and never entered again after a panic.

import { PlanError, sheet } from "./parts.js";

// `cargo xtask dist` puts the application here when it makes the single file.
const inline = import.meta.planWidget;

let application;
export let glue, style, dead;
export const open = new Map(); // element on show -> what it does when the application stops for good, and when the page's looks change

// Names the siblings by replacing our own file's name, since scripts are also served as `fetch.php?media=plan-widget.js`.
export const beside = name => import.meta.url.replace("plan-widget.js", name);

// An example by its name: within the single file, or beside the script.
export const exampleText = async name => {
  const block = document.getElementById(`plan-widget-example-${name}`);
  if (block) return block.textContent;
  const response = await fetch(beside(`examples/${name}.plan.json`));
  if (!response.ok) throw new PlanError("not-found", `${response.url}: HTTP ${response.status}`);
  return response.text();
};

// The module of that name, "app" or "worker": where the script tag says the application's lies, beside the script, or within the page.
export const compile = async name => {
  const tag = [...document.scripts].find(script => script.hasAttribute("wasm"))?.getAttribute("wasm");
  const block = document.getElementById(`plan-widget-${name}-wasm`);
  const other = tag?.replace("widget-app", "widget-" + name);
  let problem;
  for (const url of [(name == "app" || other != tag) && other, !inline && beside(`plan-widget-${name}_bg.wasm`)]) {
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
    // The smallest module there is: whether WebAssembly may run is known before anything is fetched.
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch (error) {
    throw new PlanError("wasm-forbidden", typeof WebAssembly == "object"
      ? "This page's Content-Security-Policy forbids WebAssembly. Its script-src needs the word 'wasm-unsafe-eval'."
      : "This browser has no WebAssembly.");
  }
  const [code, module] = await Promise.all([inline ? inline() : import(beside("plan-widget-app.js")), compile("app")]);
  await code.default({ module_or_path: module });
  code.on_panic(crash);
  // A trap that is no panic (stack or memory exhausted) shows only as an error of the page.
  addEventListener("error", event => trapped(event.error) && ours(event.error) && crash(event.message));
  style = sheet(code.stylesheet());
  return glue = code;
};

// The text that a call was given: as it is, of a file, or of what would be written as JSON.
export const textOf = source => typeof source == "string" ? source
  : source instanceof Blob ? glue.late.textOf(source)
  : JSON.stringify(source) ?? "";
export const load = () => application ??= start().catch(error => {
  application = undefined;
  throw error;
});

export const trapped = error => error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
// Other modules on the page may have traps of their own.
const ours = error => [import.meta.url, beside("plan-widget-app.js")].some(url => error.stack?.includes(url));

export const crash = message => {
  if (dead) return;
  dead = new PlanError("panic", message);
  // Once the call that failed has ended: closures that timers and listeners still hold lead nowhere.
  queueMicrotask(() => glue.halt());
  for (const [stop] of open.values()) stop();
};

// How a language writes numbers and dates; an unknown one gives way to the browser's own. Text runs as on the page, or as the element's own language does.
export const conventions = (tag, direction) => {
  try {
    new Intl.Locale(tag);
  } catch {
    tag = navigator.language || "en";
  }
  const numbers = new Intl.NumberFormat(tag, { numberingSystem: "latn" }).formatToParts(12345.6);
  const dates = new Intl.DateTimeFormat(tag, { year: "numeric", month: "short", day: "numeric", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, month) => dates.formatToParts(Date.UTC(2027, month, 15)));
  const part = (parts, type) => parts.find(part => part.type == type)?.value ?? "";
  return [
    tag, part(numbers, "decimal"), part(numbers, "group"),
    months[0].find(part => /month|day/.test(part.type)).type,
    direction || (/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(tag) ? "rtl" : "ltr"),
    ...months.map(parts => part(parts, "month")),
  ];
};
