// The application: fetched once, when it is first needed.

import { SELDOM, VIEWS } from "plan-widget-files";
import { PlanError, carriers } from "./parts.js";
import { carrierOf, says } from "./source.js";

// `cargo xtask dist` puts the application here when it makes the single file.
const inline = import.meta.planWidget;

const MODULE = "plan-widget-app_bg.wasm";
const SCRIPT = "plan-widget-app.js";
// The same program as JavaScript, with its chunks in it: larger and slower, so only where a page forbids WebAssembly.
const PLAIN = "plan-widget-plain.js";

/** @type {Promise<ApplicationScript> | undefined} */
let coming;
/** The application's script, once it has begun. @type {ApplicationScript | undefined} */
export let application;

// Names the siblings by replacing our own file's name, since scripts are also served as `fetch.php?media=plan-widget.js`.
/** @param {string} name */
const beside = name => import.meta.url.replace("plan-widget.js", name);

/** @type {Map<string, Promise<WebAssembly.Module>>} */
const modules = new Map();

/** @param {string} file */
const compileFrom = async file => {
  const tag = [...document.scripts].find(script => script.hasAttribute("wasm"))?.getAttribute("wasm");
  // Where the script tag says, a part is known by its name.
  const named = file == MODULE ? tag : tag?.includes(MODULE) && tag.replace(MODULE, file);
  let problem;
  for (const url of [named, beside(file)]) {
    if (!url) continue;
    try {
      const response = await fetch(url);
      if (!response.ok) throw new PlanError("not-found", `${response.url}: HTTP ${response.status}`);
      // Streaming needs the exact type; with any other the bytes are compiled.
      return /^application\/wasm$/i.test(response.headers.get("content-type") ?? "")
        ? await WebAssembly.compileStreaming(response)
        : await WebAssembly.compile(await response.arrayBuffer());
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
};

/** A compiled module by the name of its file: fetched once, from where the script tag says, or from beside the script. @type {(file: string) => Promise<WebAssembly.Module>} */
const compile = file => {
  const coming = modules.get(file) ?? compileFrom(file);
  modules.set(file, coming);
  coming.catch(() => modules.delete(file));
  return coming;
};

// Why WebAssembly may not run here, if it may not: known before anything is fetched, by the smallest module there is. WebKit refuses only to instantiate.
const refusal = () => {
  try {
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch (error) {
    return new PlanError("wasm-forbidden", typeof WebAssembly == "object"
      ? "This page's Content-Security-Policy forbids WebAssembly. Its script-src needs the word 'wasm-unsafe-eval'."
      : "This browser has no WebAssembly.");
  }
};

/** @param {ApplicationScript} script */
const prepared = script => {
  script.prepare();
  return script;
};

/** @param {PlanError} refused @returns {Promise<ApplicationScript>} */
const startPlain = async refused => {
  // A build for one file, or for a bundler, does not have it.
  if (inline) throw refused;
  const script = await import(beside(PLAIN)).then(prepared, () => {
    throw refused;
  });
  const parts = { beside: (/** @type {string} */ name) => beside(name == SCRIPT ? PLAIN : name), carriers, carrierOf, compile: async () => ({}), module: {}, says };
  await script.start(/** @type {LoaderParts} */ (parts));
  return script;
};

/** @param {string} view */
const start = async view => {
  const refused = refusal();
  if (refused) return application = await startPlain(refused);
  // What is shown first may be in a chunk: that comes beside the module, not after it. Matrix and Insights are in one of their own.
  // A failure is met where the application asks.
  if (!inline) for (const file of /^\s*[bt]/.test(view) ? VIEWS : /^\s*[im]/.test(view) ? SELDOM : []) compile(file);
  const [script, module] = await Promise.all(inline ? [inline(), undefined] : [import(beside(SCRIPT)).then(prepared), compile(MODULE)]);
  await script.start({ beside, carriers, carrierOf, compile, inline, module, says });
  return application = script;
};

/** The application's script, begun once; `view`: the view that is shown first, and maybe others behind it. */
export const load = (view = "") => coming ??= start(view).catch(error => {
  coming = undefined;
  throw error;
});
