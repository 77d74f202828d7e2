// The application: fetched once, when it is first needed.

import { PlanError, carriers } from "./parts.js";
import { carrierOf, says } from "./source.js";

// `cargo xtask dist` puts the application here when it makes the single file.
const inline = import.meta.planWidget;

/** @type {Promise<ApplicationScript> | undefined} */
let coming;
/** The application's script, once it has begun. @type {ApplicationScript | undefined} */
export let application;

// Names the siblings by replacing our own file's name, since scripts are also served as `fetch.php?media=plan-widget.js`.
/** @param {string} name */
const beside = name => import.meta.url.replace("plan-widget.js", name);

// The compiled module: from where the script tag says, or from beside the script. The single file has it in the page, where the application's script unpacks it.
const compile = async () => {
  const tag = [...document.scripts].find(script => script.hasAttribute("wasm"))?.getAttribute("wasm");
  let problem;
  for (const url of [tag, !inline && beside("plan-widget-app_bg.wasm")]) {
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
  if (!inline) throw problem;
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
  /** @type {[ApplicationScript, WebAssembly.Module | undefined]} */
  const [script, module] = await Promise.all([inline ? inline() : import(beside("plan-widget-app.js")), compile()]);
  await script.start({ beside, carriers, carrierOf, inline, module, says });
  return application = script;
};

export const load = () => coming ??= start().catch(error => {
  coming = undefined;
  throw error;
});
