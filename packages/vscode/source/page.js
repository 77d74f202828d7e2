// @ts-check
// The page of the custom editor: the element's edits go to the editor's document, and what the document holds is shown.
(() => {
  "use strict";

  /** @type {{ postMessage(message: object): void }} */
  // @ts-ignore
  const editor = acquireVsCodeApi();

  // Drafts are the editor's business, which keeps unsaved documents itself.
  /** @type {Map<string, string>} */
  const kept = new Map();
  const storage = {
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ text) => void kept.set(key, text),
    removeItem: (/** @type {string} */ key) => void kept.delete(key),
    key: (/** @type {number} */ at) => [...kept.keys()][at] ?? null,
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
  Object.defineProperty(window, "localStorage", { value: storage, configurable: true });

  /** The text that the document holds, as far as is known here. @type {string | undefined} */
  let held;
  let quiet = false; // a save is told, not asked for

  const element = () => /** @type {any} */ (document.querySelector("plan-widget"));

  const tell = () => {
    const { value } = element();
    if (value == null || value == held) return;
    held = value;
    editor.postMessage({ kind: "changed", text: value });
  };
  const settle = async () => {
    quiet = true;
    try {
      await element().save();
    } catch {
      // Nothing is to be saved.
    } finally {
      quiet = false;
    }
  };

  addEventListener("message", async ({ data }) => {
    if (data?.kind == "saved") return settle();
    if (data?.kind != "show" || data.text == held) return;
    held = data.text;
    try {
      // An empty file is an empty plan.
      await element().load(data.text.trim() ? data.text : { format: "plan-widget", version: 1, items: [] });
    } catch {
      // The element says what is wrong with the text.
    }
  });

  addEventListener("plan-change", tell);
  addEventListener("plan-save", () => {
    if (quiet) return;
    tell();
    editor.postMessage({ kind: "save" });
  });

  // Undo, Redo and Save are the editor's: its history is that of the document. In a field that is being typed in Undo is the field's.
  const isTyping = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active instanceof HTMLInputElement && !/^(checkbox|radio|range)$/.test(active.type) || active instanceof HTMLTextAreaElement;
  };
  addEventListener("keydown", event => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const kind = key == "s" && !event.shiftKey ? "save" : key == "y" || key == "z" && event.shiftKey ? "redo" : key == "z" ? "undo" : undefined;
    if (!kind) return;
    // Neither the element nor the editor's own listener hears of it: one of the two would do it again.
    event.stopImmediatePropagation();
    if (kind != "save" && isTyping()) return;
    event.preventDefault();
    if (kind == "save") tell();
    editor.postMessage({ kind });
  }, true);
  addEventListener("click", event => {
    const button = event.composedPath().find(node => node instanceof HTMLButtonElement);
    const name = button instanceof HTMLButtonElement ? button.getAttribute("aria-label") ?? button.textContent ?? "" : "";
    const kind = /^Undo\b/.test(name) ? "undo" : /^Redo\b/.test(name) ? "redo" : undefined;
    if (!kind) return;
    event.stopPropagation();
    event.preventDefault();
    editor.postMessage({ kind });
  }, true);

  const dress = () => {
    const theme = /vscode-(dark|high-contrast(?!-light))/.test(document.body.className) ? "dark" : "light";
    if (element().getAttribute("theme") != theme) element().setAttribute("theme", theme);
  };
  addEventListener("DOMContentLoaded", async () => {
    new MutationObserver(dress).observe(document.body, { attributes: true, attributeFilter: ["class"] });
    dress();
    await customElements.whenDefined("plan-widget");
    editor.postMessage({ kind: "ready" });
  });
})();
