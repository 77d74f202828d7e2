// Stands in front of a page's own scripts and writes down what a person would not see: errors, refusals by the
// content security policy, and how many listeners hang on what outlives an element.
(() => {
  const watch = { errors: [], violations: [], events: [], listeners: 0 };
  Object.defineProperty(window, "watch", { value: watch });

  addEventListener("error", (e) => watch.errors.push(String(e.message || e.target?.src || e.target?.href || "error")), true);
  addEventListener("unhandledrejection", (e) => watch.errors.push(`unhandled: ${e.reason?.message ?? e.reason}`));
  document.addEventListener("securitypolicyviolation", (e) =>
    watch.violations.push(`${e.effectiveDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber} ${e.sample}`));
  const error = console.error;
  console.error = (...args) => { watch.errors.push(args.map(String).join(" ")); error.apply(console, args); };

  for (const type of ["plan-ready", "plan-change", "plan-save", "plan-conflict", "plan-error"]) {
    document.addEventListener(type, (e) =>
      watch.events.push({ type, target: e.target.id, composed: e.composed, bubbles: e.bubbles, detail: e.detail }));
  }

  // The focus that a widget has had, and whether it went of itself: nobody pressed elsewhere, went on by Tab, or took the element away.
  let last = null;
  document.addEventListener("focusin", (e) => { last = e.target.localName === "plan-widget" ? e.target : null; }, true);
  document.addEventListener("pointerdown", (e) => { if (last && !e.composedPath().includes(last)) last = null; }, true);
  document.addEventListener("keydown", (e) => { if (e.key === "Tab" && !e.defaultPrevented) last = null; });
  new MutationObserver((changes) => {
    if (last && changes.some((change) => [...change.removedNodes].some((node) => node.contains(last)))) last = null;
  }).observe(document, { childList: true, subtree: true });
  watch.lost = () => !!last?.isConnected && document.hasFocus() && document.activeElement === document.body;

  // A listener counts while its target outlives any element: the window, the document, its root and body, media queries.
  const long = (target) => target === window || target === document || target === document.documentElement ||
    target === document.body || target instanceof MediaQueryList || target instanceof VisualViewport;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const held = new Map();
  const key = (type, options) => `${type}:${typeof options === "object" ? !!options?.capture : !!options}`;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (long(this ?? window) && listener) {
      const of = held.get(this ?? window) ?? held.set(this ?? window, new Map()).get(this ?? window);
      const set = of.get(key(type, options)) ?? of.set(key(type, options), new Set()).get(key(type, options));
      if (!set.has(listener)) { set.add(listener); watch.listeners++; }
      if (options?.signal) add.call(options.signal, "abort", () => { if (set.delete(listener)) watch.listeners--; });
    }
    return add.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const set = held.get(this ?? window)?.get(key(type, options));
    if (set?.delete(listener)) watch.listeners--;
    return remove.call(this ?? window, type, listener, options);
  };
})();
