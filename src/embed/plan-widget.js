// The element: a loader that defines <plan-widget>, shows what is already there, and fetches the application.
const inline = globalThis.PLAN_WIDGET_INLINE;
const beside = name => import.meta.url.replace("plan-widget.js", name);
let app;
const load = () => app ??= (async () => {
  const glue = inline ? inline() : await import(beside("plan-widget-app.js"));
  const block = inline && document.getElementById("plan-widget-wasm");
  await glue.default({
    module_or_path: block ? Uint8Array.from(atob(block.textContent), c => c.charCodeAt(0)) : beside("plan-widget-app_bg.wasm"),
  });
  return glue;
})();

if (!customElements.get("plan-widget")) {
  customElements.define("plan-widget", class extends HTMLElement {
    async connectedCallback() {
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      const glue = await load();
      if (!this.isConnected || this.widget) return;
      this.widget = new glue.Widget();
      shadow.replaceChildren(document.createElement("div"));
      this.widget.mount(shadow.firstChild);
    }
  });
}
