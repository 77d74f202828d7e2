// The element: its attributes and properties, its life on the page, and its half of each call.

import { PlanError, asPlanError, attempt, cover, make, sheet } from "./parts.js";
import { reclaim, reflect } from "./properties.js";
import { beside, code, crash, dead, glue, load, open, style, trapped } from "./application.js";
import { STYLE, ask, drawn, note, offer } from "./notes.js";
import { takeParameters } from "./page.js";
import { NOTHING, absolute, textIn, written } from "./reading.js";
import { carrierOf, foreignAddress, isBare, isLinked, keyOf, nthInPage, readPlan, says, sharedWith } from "./source.js";
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
  #given = []; // plans that a program has set before what the place holds was read
  #last;     // the last good plan, as text
  #watch;
  #form;
  #off;      // disabled by the form around it
  #around;   // the page's parameters, where it speaks with a page around it and has not begun to
  #whole;    // a plan is there, and it was read without an error
  #turn = 0; // counts the readings begun: the last one wins
  #read = -1; // the last one that came to its end
  #coming;   // promise of the reading under way
  #ready;
  #settle;

  constructor() {
    super();
    this.#expect();
    this.#root.adoptedStyleSheets = [base ??= sheet(STYLE)];
    this.#root.append(this.#slot);
    // The page's own shortcuts stay asleep while the widget has the focus.
    for (const name of ["keydown", "keypress", "keyup"]) {
      this.#root.addEventListener(name, event => event.stopPropagation());
    }
  }

  connectedCallback() {
    reclaim(this, [...REFLECTED, "value", "data"]);
    if (this.hasAttribute("page")) {
      this.#around = takeParameters(this, PASSED) ?? this.#around;
      addEventListener("hashchange", this.#followed);
    }
    this.#placed = true;
    if (!this.#box) this.#wait();
  }

  disconnectedCallback() {
    // A node that is moved is disconnected and connected in one go, and keeps what it shows.
    queueMicrotask(() => {
      if (this.isConnected) return;
      removeEventListener("hashchange", this.#followed);
      this.#leave();
    });
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
    for (const { done } of this.#given.splice(0)) done();
    if (this.#started && !sharedWith(this)) this.#reload().catch(error => this.#fail(error));
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
    if (this.#given.length) return this.#given.at(-1).text;
    const shown = this.#whole && !dead ? attempt(() => this.#enter(widget => widget.value())) : undefined;
    if (shown != null) return shown;
    const node = carrierOf(this);
    return this.#last ?? (node && !node.href ? textIn(node) : "");
  }
  set value(plan) {
    this.#set(plan, String);
  }
  get data() {
    return attempt(() => JSON.parse(this.value));
  }
  set data(plan) {
    this.#set(plan);
  }
  get dirty() {
    return attempt(() => !!this.#widget && this.#enter(widget => widget.dirty())) ?? false;
  }
  get form() {
    return this.#form ?? null;
  }

  async load(plan) {
    try {
      const put = this.#put(typeof plan == "string" ? plan : written(plan));
      // What begins it tells of its own failure too.
      put.catch(() => {});
      if (this.#busy) await this.#calm();
      await put;
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
  /** @type {(source: string | Blob | object, how?: { header?: boolean, columns?: object }) => Promise<number>} */
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
    cover(this, false);
    this.#show(dead, "Plan Widget has stopped because of a fault in it. Your last plan is safe: save it as a file, then reload the page.");
  }

  // Decides when to open.
  #wait() {
    this.#watch?.disconnect();
    const around = this.#around, address = foreignAddress(this);
    const when = address ? "click" : says(this, "activate");
    if (dead) this.#stopped();
    else if (isBare(this)) this.#fail(new PlanError("not-found", "There is no plan here. This site may have taken its address (data-src) away."));
    else if (around) {
      this.#around = undefined;
      this.#note("Waiting for the page around this one to bring the plan…", "status");
      load().then(() => glue.late.frame(this, act => this.#ask(act, true), around)).catch(error => this.#fail(error));
    }
    else if (this.#widget || when == "eager" || !globalThis.IntersectionObserver) this.#open();
    else if (when == "click") {
      const words = address ? `Open the plan from ${new URL(address).host}` : "Open the plan";
      ask(this.#root, this.#slot, words, () => this.#open());
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
    const other = sharedWith(this), turn = ++this.#turn;
    const reading = other ? undefined : readPlan(this);
    reading?.catch(() => {});
    await load();
    const theirs = other && (await other.#begin(), other.#widget);
    if (dead) throw dead;
    this.#widget ??= theirs ? theirs.share(this.#port()) : new glue.Widget(this.#port());
    this.#spoken = undefined;
    for (const name of PASSED) this.#pass(name);
    await this.#adopt(reading, turn, theirs);
  }

  // Reads again after `src` or `for` has changed; of several changes the last one counts.
  #reload() {
    const turn = ++this.#turn, reading = readPlan(this);
    reading.catch(() => {});
    const begun = this.#started?.catch(() => {}) ?? this.#begin();
    return this.#coming = begun.then(() => turn == this.#turn && this.#widget && this.#adopt(reading, turn));
  }
  // Once no reading is under way.
  async #calm() {
    await this.#begin();
    await this.#coming?.catch(() => {});
  }

  // Takes what was read for the place and for what a save compares with. What a program has set meanwhile follows as a change.
  async #adopt(reading, turn, theirs) {
    let plan, problem;
    try {
      plan = await reading;
    } catch (error) {
      problem = error;
    }
    if (turn != this.#turn) return;
    this.#read = turn;
    const given = this.#given.splice(0);
    try {
      if (problem) throw problem;
      // Without a place what a program has set is the first plan.
      if (!theirs && (plan || this.#whole || !given.length)) this.#place(plan ?? {});
    } catch (error) {
      if (!given.length) throw error;
      problem = error;
      if (this.src) this.#place({ text: NOTHING, url: absolute(this.src) });
    }
    this.#whole ||= !!theirs;
    const refused = [];
    for (const one of given) {
      try {
        this.#change(one.text);
      } catch (error) {
        refused.push([one, error]);
      }
    }
    if (!this.#whole) throw refused.at(-1)[1];
    await this.#shown();
    if (problem) this.#emit("plan-error", asPlanError(problem));
    for (const [one, error] of refused) one.failed(error);
    for (const one of given) one.done();
  }
  // Opens what a place holds, or begins with an empty plan; one that cannot be read leaves the old one in place.
  #place({ text, url = "", tag = "", key = url }) {
    this.#enter(widget => widget.load(text, url, tag ?? "", key || keyOf(this)));
    this.#keeps(text);
  }
  // Shows another plan: where it is kept, and what a save compares with, stay.
  #change(text) {
    this.#enter(widget => widget.put(text, keyOf(this)));
    this.#keeps(text);
  }
  #keeps(text) {
    this.#whole = true;
    this.#last = text;
    this.#remember(text);
  }
  // Whether what the place holds is still to be read.
  get #busy() {
    return !this.#widget || !this.#whole || this.#read != this.#turn;
  }
  // A property's setter does not throw into the page.
  #set(plan, write) {
    try {
      this.#put(written(plan, write)).catch(error => this.#fail(error));
    } catch (error) {
      this.#fail(error);
    }
  }
  // Takes a program's plan: at once, or behind what is still to be read.
  #put(text) {
    if (!this.#busy) {
      this.#change(text);
      return this.#shown();
    }
    const put = new Promise((done, failed) => this.#given.push({ text, done, failed }));
    // Where the start has failed, it may go well with this.
    if (this.#turn && !this.#started && this.isConnected) this.#open();
    return put;
  }
  async #shown() {
    if (!this.#settle) this.#expect();
    if (glue.late.previewed(this)) this.#enter(widget => widget.set("preview", "1"));
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
    cover(this, true, glue.late.companions(this));
    open.set(this, [() => {
      this.#stopped();
      this.#emit("plan-error", dead);
    }, () => {
      this.#look();
      this.#enter(() => this.#pass("lang"));
    }]);
    this.#look();
    this.#enter(widget => widget.mount(this.#box));
    await drawn();
  }

  #leave() {
    this.#watch?.disconnect();
    open.delete(this);
    cover(this, false);
    if (!this.#box) return;
    this.#box = undefined;
    if (!dead) this.#enter(widget => widget.unmount());
    this.#root.replaceChildren(this.#slot);
  }

  #look() {
    const theme = says(this, "theme");
    this.dataset.theme = theme == "dark" || theme != "light" && darkAround(this) ? "dark" : "light";
  }
  #size() {
    this.#box?.style.setProperty("--plan-height", says(this, "height") || null);
  }
  #pass(name) {
    if (name == "lang") {
      const spoken = [/** @type {HTMLElement} */ (this.closest("[lang]"))?.lang || navigator.language, !this.lang && getComputedStyle(this).direction];
      // Asked for whenever the page's looks change.
      if (String(spoken) != this.#spoken) this.#widget.set_locale(glue.late.conventions(...spoken));
      this.#spoken = String(spoken);
    } else this.#widget.set(name, name == "mode" && (this.#off || glue.late.previewed(this)) ? "view" : says(this, name));
  }
  // What the browser gives back to the form when the reader comes back to the page.
  #remember(text) {
    if (this.#form) this.#internals.setFormValue(text ?? "");
  }
  // The page's own address carries another plan.
  #followed = () => isLinked(this) && this.#reload().catch(error => this.#fail(error));
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
      await this.#calm();
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
      emit: (name, detail) => {
        try {
          if (self.deref()) self.deref().#emit(name, name == "plan-error" ? asPlanError(detail) : detail);
        } catch {
          // The stack is exhausted: the application must not be left in the middle for that.
        }
      },
      keep: text => {
        const element = self.deref();
        if (!element) return;
        element.#last = text;
        element.#remember(text);
        if (dead && element.isConnected) element.#stopped();
      },
      element: () => self.deref(),
      nth: () => nthInPage(self.deref()),
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
    return note(this.#root, this.#slot, text, role);
  }
  // The same, after a fault with the last good plan.
  #show(error, words) {
    const shown = this.#note(words, "alert");
    if (error.code == "panic" && this.#last) offer(shown, error, this.#last);
  }
}

reflect(PlanWidget.prototype, REFLECTED);
