// The element: its attributes and properties, its life on the page, and its half of each call.

import { TAG, PlanError, asPlanError, make, sheet } from "./parts.js";
import { beside, code, crash, dead, glue, load, open, style, trapped } from "./application.js";
import { carrierIn, fetchPlan, plain } from "./reading.js";
import { darkAround } from "./theme.js";

export const REFLECTED = ["src", "for", "plan", "view", "views", "mode", "activate", "store", "theme", "height", "name"];
// Attributes that the application reads; the others are the loader's own.
const PASSED = ["lang", "store", "mode", "views", "view"]; // the view last: only one of those offered is shown

let base; // the sheet of what the loader itself shows

export class PlanWidget extends HTMLElement {
  static formAssociated = true;
  static observedAttributes = [...REFLECTED, "lang"];

  #root = this.attachShadow({ mode: "open" });
  #internals = this.attachInternals();
  #slot = make("slot");
  #placed;   // connected once: while an element is upgraded its attributes come before that
  #started;  // promise of the application's side
  #widget;   // the application's side, once it is there
  #spoken;   // the language and the direction of text that the application knows
  #box;      // what the application draws into, while it does
  #given;    // a plan set before the application was there
  #last;     // the last good plan, as text
  #watch;
  #form;
  #off;      // disabled by the form around it
  #around;   // the page's parameters, where it speaks with a page around it and has not begun to
  #whole;    // a plan is there, and it was read without an error
  #turn = 0; // counts the readings begun: the last one wins
  #ready;
  #settle;

  constructor() {
    super();
    this.#expect();
    this.#root.adoptedStyleSheets = [base ??= sheet(
      ":host{display:block!important}:host([hidden]){display:none!important}:host([page]){position:fixed;inset:0}:host([framed]){position:absolute;bottom:auto}" +
      "[part=note]{font:13px/1.5 system-ui,sans-serif;margin:.5em 0;max-width:48em}" +
      "textarea{display:block;box-sizing:border-box;width:100%;margin:.5em 0}")];
    this.#root.append(this.#slot);
    // The page's own shortcuts stay asleep while the widget has the focus.
    for (const name of ["keydown", "keypress", "keyup"]) {
      this.#root.addEventListener(name, event => event.stopPropagation());
    }
  }

  connectedCallback() {
    // Properties set before the element was defined hide the accessors: set them again.
    for (const name of [...REFLECTED, "value", "data"]) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        // MkDocs Material assigns each `src` to itself, defined or not.
        if (value !== undefined) this[name] = value;
      }
    }
    if (this.hasAttribute("page")) {
      const parameters = new URLSearchParams(location.search);
      // A page around gets to see nothing but what it has brought itself: it could not read a URL of another site either.
      if (parent != window && parameters.get("embed") == "1") {
        this.#around = parameters;
        this.toggleAttribute("framed", true);
        parameters.delete("src");
      }
      for (const [name, value] of parameters) {
        if (name == "src" || name == "theme" || PASSED.includes(name)) this.setAttribute(name, value);
      }
      addEventListener("hashchange", () => this.#linked() && this.#reload().catch(error => this.#fail(error)));
    }
    this.#placed = true;
    if (!this.#box) this.#wait();
  }

  disconnectedCallback() {
    // A node that is moved is disconnected and connected in one go, and keeps what it shows.
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  formAssociatedCallback(form) {
    this.#form?.removeEventListener("formdata", this.#submit);
    this.#form = form;
    form?.addEventListener("formdata", this.#submit);
  }

  formDisabledCallback(off) {
    this.#off = off;
    this.#widget && this.#enter(() => this.#pass("mode"));
  }
  // A reset gives back what the page says, as it does to other fields.
  formResetCallback() {
    if (!this.#started) this.#given = undefined;
    else if (!this.#shared()) this.#reload().catch(error => this.#fail(error));
  }
  formStateRestoreCallback(text) {
    this.value = text;
  }

  attributeChangedCallback(name, before, after) {
    if (before == after) return;
    if (name == "height") this.#size();
    else if (name == "theme") this.#box && this.#look();
    else if (name == "activate") this.#placed && this.isConnected && !this.#box && this.#wait();
    else if (!this.#started) return;
    else if (PASSED.includes(name)) this.#widget && this.#enter(() => this.#pass(name));
    else if (name == "plan") {
      this.#leave();
      this.#started = this.#widget = undefined;
      if (this.isConnected) this.#wait();
    } else if (name == "src" || name == "for") {
      this.#reload().catch(error => this.#fail(error));
    }
  }

  get ready() {
    return this.#ready;
  }
  get value() {
    if (this.#whole && !dead) {
      try {
        return this.#enter(widget => widget.value());
      } catch {}
    }
    const node = this.#carrier();
    return this.#given ?? this.#last ?? (node && !node.href ? plain(node.textContent) : "");
  }
  set value(text) {
    if (this.#widget) this.#take({ text: String(text) }).catch(error => this.#fail(error));
    else this.#given = String(text);
  }
  get data() {
    try {
      return JSON.parse(this.value);
    } catch {}
  }
  set data(value) {
    this.value = JSON.stringify(value);
  }
  get dirty() {
    return !dead && !!this.#widget?.dirty();
  }
  get form() {
    return this.#form ?? null;
  }

  async load(plan) {
    await this.#started?.catch(() => {});
    try {
      const text = typeof plan == "string" ? plan : JSON.stringify(plan) ?? "";
      if (this.#widget) await this.#take({ text });
      else {
        this.#given = text;
        await this.#begin();
      }
    } catch (error) {
      this.#fail(error);
      throw asPlanError(error);
    }
  }
  save() {
    return this.#ask(widget => widget.save());
  }
  export(format = "json") {
    return this.#ask(widget => {
      const { text, type } = widget.export(String(format));
      return type == "image/png" ? glue.late.png(text) : new Blob([text], { type });
    }, true);
  }
  import(source, { header, columns = {} } = {}) {
    return this.#ask(async widget => {
      const text = await glue.late.textOf(source);
      return this.#enter(() => widget.import(text, header, Object.entries(columns).flat().map(String)));
    }, true);
  }
  undo() {
    return this.#ask(widget => widget.undo());
  }
  redo() {
    return this.#ask(widget => widget.redo());
  }

  #stopped() {
    this.#show(dead, "Plan Widget has stopped because of a fault in it. Your last plan is safe: save it as a file, then reload the page.");
  }

  // Decides when to open.
  #wait() {
    this.#watch?.disconnect();
    const when = this.activate, around = this.#around;
    if (dead) this.#stopped();
    else if (around) {
      this.#around = undefined;
      this.#note("Waiting for the page around this one to bring the plan…", "status");
      load().then(() => glue.late.frame(this, act => this.#ask(act, true), around)).catch(error => this.#fail(error));
    }
    else if (this.#widget || when == "eager" || !globalThis.IntersectionObserver) this.#open();
    else if (when == "click") {
      const button = make("button", "Open the plan", { type: "button", part: "activate" });
      button.onclick = () => this.#open();
      this.#root.replaceChildren(this.#slot, button);
    } else {
      this.#watch = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && this.#open(), { rootMargin: "200px" });
      this.#watch.observe(this);
    }
  }

  async #open() {
    this.#watch?.disconnect();
    const slow = setTimeout(() => this.#box || this.#note("Loading the plan…", "status"), 300);
    try {
      await this.#begin();
      this.#draw();
    } catch (error) {
      this.#fail(error);
    }
    clearTimeout(slow);
  }

  // Starts the application for this element and gives it the first plan; shows it if the element is on a page.
  #begin() {
    return this.#started ??= this.#first().catch(error => {
      this.#started = undefined;
      throw error;
    });
  }
  async #first() {
    const other = this.#shared();
    const reading = other ? undefined : this.#read();
    reading?.catch(() => {});
    await load();
    const theirs = other && (await other.#begin(), other.#widget);
    if (dead) throw dead;
    this.#widget ??= theirs ? theirs.share(this.#port()) : new glue.Widget(this.#port());
    this.#spoken = undefined;
    for (const name of PASSED) this.#pass(name);
    const turn = this.#turn;
    const plan = this.#given == null ? await reading : { text: this.#given };
    this.#given = undefined;
    if (turn == this.#turn) await this.#take(plan ?? {}, theirs);
  }

  // Whose plan this element shows: follows `plan` to its end, and ignores a circle.
  #shared() {
    const seen = new Set([this]);
    let at = this;
    for (;;) {
      const id = at.plan;
      const next = id && (at.getRootNode().getElementById?.(id) ?? document.getElementById(id));
      if (!(next instanceof PlanWidget)) return at == this ? undefined : at;
      if (seen.has(next)) return;
      seen.add(at = next);
    }
  }

  #carrier() {
    const id = this.for;
    if (id) return document.getElementById(id.replace(/^#/, ""));
    return carrierIn(this);
  }
  async #read() {
    if (this.#linked()) return (await load()).late.linked(location.href);
    if (this.src) return fetchPlan(this.src);
    const node = this.#carrier();
    if (!node) {
      if (this.for) throw new PlanError("not-found", `There is no element ${this.for} on this page.`, "for");
      return;
    }
    return node.href ? fetchPlan(node.href) : { text: plain(node.textContent) };
  }

  // Reads again after `src` or `for` has changed; of several changes the last one counts.
  async #reload() {
    const turn = ++this.#turn;
    const begun = this.#begin().catch(() => {});
    const plan = await this.#read();
    await begun;
    if (turn == this.#turn && this.#widget) await this.#take(plan ?? {});
  }

  // Whether the page's own address carries the plan.
  #linked() {
    return this.matches("[page]:not([framed])") && /^#plan=./.test(location.hash);
  }
  // Loads a plan, or begins with an empty one, and draws it; one that cannot be read leaves the old one in place.
  async #take({ text, url = "", tag = "", key = url }, theirs) {
    if (!theirs) {
      this.#turn++;
      // What drafts and the browser's storage know the plan by.
      key ||= `${location.href.split("#")[0]}#${this.id || `#${[...document.querySelectorAll(TAG)].indexOf(this)}`}`;
      this.#enter(widget => widget.load(text, url, tag ?? "", key));
      this.#last = text;
      this.#remember(text);
    }
    if (!this.#settle) this.#expect();
    this.#whole = true;
    this.#started ??= Promise.resolve();
    await this.#draw();
    this.#emit("plan-ready");
    this.#settle[0]();
  }
  #expect() {
    this.#ready = new Promise((resolve, reject) => this.#settle = [resolve, reject]);
    this.#ready.catch(() => {});
  }

  async #draw() {
    if (!this.isConnected || dead || this.#box) return;
    this.#box = make("div", "", { part: "app" });
    this.#size();
    this.#root.adoptedStyleSheets = [base, style];
    this.#root.replaceChildren(this.#box);
    open.set(this, [() => {
      this.#stopped();
      this.#emit("plan-error", dead);
    }, () => {
      this.#look();
      this.#enter(() => this.#pass("lang"));
    }]);
    this.#look();
    this.#enter(widget => widget.mount(this.#box));
    // Frames do not come in a hidden page.
    await new Promise(done => {
      requestAnimationFrame(() => setTimeout(done));
      setTimeout(done, 200);
    });
  }

  #leave() {
    this.#watch?.disconnect();
    open.delete(this);
    if (!this.#box) return;
    this.#box = undefined;
    if (!dead) this.#enter(widget => widget.unmount());
    this.#root.replaceChildren(this.#slot);
  }

  #look() {
    const theme = this.theme;
    this.dataset.theme = theme == "dark" || theme != "light" && darkAround(this) ? "dark" : "light";
  }
  #size() {
    this.#box?.style.setProperty("--plan-height", this.height || null);
  }
  #pass(name) {
    if (name == "lang") {
      const spoken = [this.closest("[lang]")?.lang || navigator.language, !this.lang && getComputedStyle(this).direction];
      // Asked for whenever the page's looks change.
      if (String(spoken) != this.#spoken) this.#widget.set_locale(glue.late.conventions(...spoken));
      this.#spoken = String(spoken);
    } else this.#widget.set(name, this.#off && name == "mode" ? "view" : this.getAttribute(name) ?? "");
  }
  // What the browser gives back to the form when the reader comes back to the page.
  #remember(text) {
    if (this.#form) this.#internals.setFormValue(text ?? "");
  }
  #submit = event => {
    if (this.name && !this.matches(":disabled")) event.formData.set(this.name, this.value);
  };

  // The only way into the application.
  #enter(act) {
    if (dead) throw dead;
    try {
      return act(this.#widget);
    } catch (error) {
      if (trapped(error)) crash(error.message);
      throw dead ?? asPlanError(error);
    }
  }
  // `tells`: a refusal is an event too, where the application has not told of it itself.
  async #ask(act, tells) {
    try {
      await this.#begin();
      return await this.#enter(act);
    } catch (error) {
      const known = asPlanError(error);
      if (tells) this.#emit("plan-error", known);
      throw known;
    }
  }

  // What the application holds of this element: nothing that would keep it alive.
  #port() {
    const self = new WeakRef(this);
    return glue.late.port({
      emit: (name, detail) => self.deref()?.#emit(name, name == "plan-error" ? asPlanError(detail) : detail),
      keep: text => {
        const element = self.deref();
        if (!element) return;
        element.#last = text;
        element.#remember(text);
        if (dead && element.isConnected) element.#stopped();
      },
      element: () => self.deref(),
    }, beside, format => self.deref().#enter(widget => widget.export(format)).text, code);
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
  #fail(error) {
    const known = asPlanError(error);
    if (!this.#whole) {
      this.#settle?.[1](known);
      this.#settle = undefined;
    }
    if (!dead) {
      if (!this.#box) this.#show(known, known.message);
      this.#emit("plan-error", known);
    }
  }

  // A message beside the fallback.
  #note(text, role) {
    const note = make("div", text, { part: "note", role });
    this.#root.replaceChildren(this.#slot, note);
    return note;
  }
  // The same with the last good plan as a file, and as text where downloads are forbidden.
  #show(error, words) {
    const note = this.#note(words, "alert");
    const text = this.#last;
    if (error.code != "panic" || !text) return;
    const file = make("a", "Save the plan as a file", { download: "plan.plan.json" });
    file.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const area = make("textarea", text.length < 1e6 ? text : "", { readonly: "", rows: 4, "aria-label": "The plan as text" });
    note.append(make("br"), file, area, make("small", error.message));
  }
}

for (const name of REFLECTED) {
  Object.defineProperty(PlanWidget.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name) ?? "";
    },
    set(value) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}
