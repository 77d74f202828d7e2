// @ts-check
// Plans in the Markdown preview: where its security settings let WebAssembly run they are live; where not, the tables stand.
(() => {
  "use strict";
  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  // Trying it out would be reported as content that was disabled.
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
  if (policy.includes("script-src") && !/'(wasm-)?unsafe-eval'/.test(policy)) return;
  if (customElements.get("plan-widget")) return;
  const script = document.createElement("script");
  script.type = "module";
  script.nonce = own.nonce;
  script.src = own.src.replace(/source\/preview\.js.*$/, "widget/plan-widget.js");
  script.dataset.mode = "view";
  document.head.append(script);
})();
