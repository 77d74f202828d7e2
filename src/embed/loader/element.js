// The element until the application is there: its attributes and properties, when it opens, and what waits for that. What it does then is in `late/controller.js`.

import { PlanError, asPlanError, carriers, make, sheet } from "./parts.js";
import { reclaim, reflect } from "./properties.js";
import { application, load } from "./application.js";
import { STYLE, ask, note, loading } from "./notes.js";
import { takeParameters } from "./page.js";
import { textIn, written } from "./reading.js";
import { carrierOf, engineOf, foreignAddress, hrefOf, isBare, isLinked, readPlan, says, sharedWith } from "./source.js";

// A flag, which is there or not.
const LIVE = "live";
export const REFLECTED = ["src", "for", "plan", "mode", "scenario", "views", "view", "activate", "store", "theme", "height", "name"];
// Attributes that the application reads; the others are the loader's own.
const PASSED = ["lang", "store", LIVE, "mode", "scenario", "views", "view"]; // the view last: only one of those offered is shown
/** @type {CSSStyleSheet | undefined} */
let base; // the sheet of what the loader itself shows

export class PlanWidget extends HTMLElement {
  static formAssociated = true;
  static observedAttributes = [...REFLECTED, LIVE, "lang"];

  // What the controller works on too.
  /** @type {ElementState} */
  #state = {
    element: this,
    root: this.attachShadow({ mode: "open" }),
    slot: make("slot"),
    internals: this.attachInternals(),
    passed: PASSED,
    given: [],
    whole: false,
    drawn: false,
    asked: false,
    off: false,
    expect: () => {
      this.#ready = new Promise((resolve, reject) => this.#state.settle = [resolve, reject]);
      this.#ready.catch(() => {});
    },
    emit: (name, detail) => this.#emit(name, detail),
    note: (text, role) => note(this.#state.root, this.#state.slot, text, role),
  };
  #placed = false; // connected once: while an element is upgraded its attributes come before that
  #tried = false;  // has begun to open once
  /** @type {Promise<ElementController> | undefined} */
  #started;
  /** @type {ElementController | undefined} */
  #controller;     // the application's side, once it is there
  /** @type {IntersectionObserver | undefined} */
  #watch;
  /** @type {URLSearchParams | undefined} */
  #around;         // the page's parameters, where it speaks with a page around it and has not begun to
  /** @type {Promise<unknown> | undefined} */
  #coming;         // of the reading under way
  /** @type {Promise<void>} */
  #ready = Promise.resolve();

  constructor() {
    super();
    const { root, slot, expect } = this.#state;
    expect();
    root.adoptedStyleSheets = [base ??= sheet(STYLE)];
    root.append(slot);
    // The page's own shortcuts stay asleep while the widget has the focus.
    for (const name of ["keydown", "keypress", "keyup"]) root.addEventListener(name, event => event.stopPropagation());
  }

  connectedCallback() {
    reclaim(this, [...REFLECTED, LIVE, "value", "data"]);
    if (this.hasAttribute("page")) {
      this.#around = takeParameters(this, PASSED) ?? this.#around;
      addEventListener("hashchange", this.#followed);
    }
    this.#placed = true;
    if (!this.#state.drawn) this.#wait();
  }

  disconnectedCallback() {
    // A node that is moved is disconnected and connected in one go, and keeps what it shows.
    queueMicrotask(() => {
      if (this.isConnected) return;
      removeEventListener("hashchange", this.#followed);
      this.#leave();
    });
  }

  /** @param {HTMLFormElement | null} form */
  formAssociatedCallback(form) {
    this.#state.form?.removeEventListener("formdata", this.#submit);
    this.#state.form = form;
    form?.addEventListener("formdata", this.#submit);
  }

  /** @param {boolean} off */
  formDisabledCallback(off) {
    this.#state.off = off;
    this.#controller?.changed("mode");
  }
  // A reset gives back what the page says, as it does to other fields.
  formResetCallback() {
    for (const { done } of this.#state.given.splice(0)) done();
    if (this.#started && !sharedWith(this)) this.#reload();
  }
  /** @param {string} text */
  formStateRestoreCallback(text) {
    this.value = text;
  }

  /** @type {(name: string, before: string | null, after: string | null) => void} */
  attributeChangedCallback(name, before, after) {
    if (before == after) return;
    if (name == "activate") this.#placed && this.isConnected && !this.#state.drawn && this.#wait();
    else if (!/^(plan|src|for)$/.test(name)) this.#controller?.changed(name);
    else if (!this.#started) return;
    else if (name == "plan") {
      this.#leave();
      this.#started = this.#controller = undefined;
      if (this.isConnected) this.#wait();
    } else this.#reload();
  }

  get ready() {
    return this.#ready;
  }
  get value() {
    const { given, last } = this.#state, next = given.at(-1);
    if (next) return next.text;
    const shown = this.#controller?.value();
    if (shown != null) return shown;
    const node = carrierOf(this);
    return last ?? (node && !hrefOf(node) ? textIn(node) : "");
  }
  set value(plan) {
    this.#set(plan, String);
  }
  get data() {
    try {
      return JSON.parse(this.value);
    } catch {}
  }
  set data(plan) {
    this.#set(plan);
  }
  get dirty() {
    return !!this.#controller?.dirty();
  }
  get live() {
    return this.hasAttribute(LIVE);
  }
  set live(on) {
    this.toggleAttribute(LIVE, !!on);
  }
  get form() {
    return this.#state.form ?? null;
  }

  /** @param {string | object} plan */
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
    return this.#ask(controller => controller.save());
  }
  export(format = "json") {
    return this.#ask(controller => controller.export(String(format)), true);
  }
  /** @type {(source: string | Blob | object, options?: ImportOptions) => Promise<ImportReport>} */
  import(source, options) {
    return this.#ask(controller => controller.import(source, options), true);
  }
  undo() {
    return this.#ask(controller => controller.undo());
  }
  redo() {
    return this.#ask(controller => controller.redo());
  }

  // Decides when to open.
  #wait() {
    this.#watch?.disconnect();
    const { root, slot, note } = this.#state;
    const around = this.#around, address = foreignAddress(this);
    const when = address ? "click" : says(this, "activate");
    if (application?.stopped(this.#state)) return;
    if (isBare(this)) this.#fail(new PlanError("not-found", "There is no plan here. This site may have taken its address (data-src) away."));
    else if (around) {
      this.#around = undefined;
      note("Waiting for the page around this one to bring the plan…", "status");
      load().then(script => script.frame(this, (/** @type {(controller: ElementController) => unknown} */ act) => this.#ask(act, true), around)).catch(error => this.#fail(error));
    }
    else if (this.#controller || when == "eager" || !globalThis.IntersectionObserver) this.#open();
    else if (when == "click") ask(root, slot, address ? `Open the plan from ${new URL(address).host}` : "Open the plan", () => {
      this.#state.asked = true;
      this.#open();
    });
    else {
      this.#watch = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && this.#open(), { rootMargin: "200px" });
      this.#watch.observe(this);
      // It may stand far below what is seen of the page's own node, such as a long table.
      const node = carriers.get(this);
      if (node) this.#watch.observe(node);
    }
  }

  async #open() {
    this.#watch?.disconnect();
    const slow = setTimeout(() => this.#state.drawn || this.#state.note(loading(this), "status"), 300);
    try {
      await (await this.#begin()).draw();
    } catch (error) {
      this.#fail(error);
    }
    clearTimeout(slow);
  }

  // Starts the application for this element and gives it the first plan; shows it if the element is on a page.
  /** @returns {Promise<ElementController>} */
  #begin() {
    this.#tried = true;
    return this.#started ??= this.#first().catch(error => {
      this.#started = undefined;
      throw error;
    });
  }
  /** @returns {Promise<ElementController>} */
  async #first() {
    const other = sharedWith(this), reading = this.#state.reading = other ? undefined : this.#read();
    const view = says(this, "view") || says(this, "views");
    const script = await load(view);
    const theirs = other && await other.#begin();
    const controller = this.#controller ??= new script.ElementController(this.#state, theirs);
    await controller.adopt(reading);
    return controller;
  }

  // Begins to read what the place holds.
  #read() {
    const engine = engineOf(this);
    const reading = isLinked(this) ? load().then(script => script.linked(location.href))
      : engine ? load().then(script => script.opened(this, ...engine)) : readPlan(this);
    reading.catch(() => {});
    return reading;
  }
  // Reads again after `src` or `for` has changed; of several changes the last one counts.
  #reload() {
    const reading = this.#state.reading = this.#read();
    /** @type {Promise<unknown>} */
    const begun = this.#started?.catch(() => {}) ?? this.#begin();
    const coming = begun.then(async () => {
      if (reading == this.#state.reading) await this.#controller?.adopt(reading);
    });
    coming.catch(error => this.#fail(error));
    this.#coming = coming;
  }
  // Whether what the place holds is still to be read.
  get #busy() {
    return this.#controller?.busy ?? true;
  }
  // Once no reading is under way.
  async #calm() {
    const controller = await this.#begin();
    await this.#coming?.catch(() => {});
    return this.#controller ?? controller;
  }

  // A property's setter does not throw into the page.
  /** @param {any} plan @param {(plan: any) => string} [write] */
  #set(plan, write) {
    try {
      this.#put(written(plan, write)).catch(error => this.#fail(error));
    } catch (error) {
      this.#fail(error);
    }
  }
  // Takes a program's plan: at once, or behind what is still to be read.
  /** @type {(text: string) => Promise<void>} */
  #put(text) {
    if (this.#controller && !this.#busy) return this.#controller.put(text);
    /** @type {Promise<void>} */
    const put = new Promise((done, failed) => this.#state.given.push({ text, done, failed }));
    // Where the start has failed, it may go well with this.
    if (this.#tried && !this.#started && this.isConnected) this.#open();
    return put;
  }

  // Calls the application, which has told of a refusal itself, or does not where this `tells`.
  /** @type {<Answer>(act: (controller: ElementController) => Answer, tells?: boolean) => Promise<Awaited<Answer>>} */
  async #ask(act, tells) {
    try {
      return await act(await this.#calm());
    } catch (error) {
      const known = asPlanError(error);
      if (tells) this.#emit("plan-error", known);
      throw known;
    }
  }

  #leave() {
    this.#watch?.disconnect();
    this.#controller?.leave();
  }
  // The page's own address carries another plan.
  #followed = () => isLinked(this) && this.#reload();
  #submit = (/** @type {FormDataEvent} */ event) => {
    if (this.name && !this.matches(":disabled")) event.formData.set(this.name, this.value);
  };

  /** @param {string} name @param {unknown} [detail] */
  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
  /** @param {unknown} error */
  #fail(error) {
    const known = asPlanError(error);
    const { whole, settle, drawn, note } = this.#state;
    if (!whole) {
      settle?.[1](known);
      this.#state.settle = undefined;
    }
    if (known.code == "panic") return; // of which every element is told
    if (!drawn) note(known.message, "alert");
    this.#emit("plan-error", known);
  }
}

reflect(PlanWidget.prototype, REFLECTED);
