// The element once the application is there: `loader/element.js` has made its state, and hands its calls on.

import { Widget, canonical } from "plan-widget-glue";
import { languageAround } from "../loader/notes.js";
import { asPlanError } from "../loader/parts.js";
import { absolute } from "../loader/reading.js";
import { hasTokens } from "../more/forges/tokens.js";
import { dead, enter, fetched, loader, shown, style } from "./application.js";
import { stopped } from "./crash.js";
import { watchHand } from "./hand.js";
import { companions, isReadOnly, previewed } from "./hosted.js";
import { learn } from "./language.js";
import { conventions, languageOf } from "./locale.js";
import { cover, drawn } from "./notes.js";
import { isInPage, keyOf, nthInPage } from "./place.js";
import { port } from "./port.js";
import { restful } from "./rest.js";
import { setSize } from "./size.js";
import { darkAround } from "./theme.js";

/** The plan that a place is taken to hold which could not be read. */
const NOTHING = '{"format":"plan-widget","version":1,"items":[]}';
const PATIENCE = 5000; // milliseconds until the plan is shown as the page has it
const latest = restful("latest"), png = restful("png"), sourceOf = restful("sourceOf");

// Keeps a good plan, also as what the browser gives back to the form when the reader comes back to the page.
/** @type {(state: ElementState, text?: string) => void} */
const remember = (state, text) => {
  state.last = text;
  if (state.form) state.internals.setFormValue(text ?? "");
};

export class ElementController {
  #state;
  /** @type {Widget} */
  #widget;
  #mode = "";   // the mode that the application knows
  #spoken = ""; // the language and the direction of text that the application knows
  /** @type {Promise<unknown> | undefined} */
  #learnt; // its sentences are there, or will not come
  /** @type {HTMLElement | undefined} */
  #box;    // what the application draws into, while it does
  #theirs; // the controller whose plan this one shows
  /** @type {Promise<PlanRead | undefined> | null | undefined} */
  #read = null; // the last reading that came to its end; there is none of a shared plan

  /** @param {ElementState} state @param {ElementController} [theirs] */
  constructor(state, theirs) {
    this.#state = state;
    this.#theirs = theirs;
    this.#widget = enter(() => theirs ? theirs.#widget.share(this.#port()) : new Widget(this.#port()));
    for (const name of state.passed) this.#pass(name);
    watchHand(state.root, on => {
      if (state.element.live && !dead) enter(() => this.#widget.set("hand", on ? "1" : ""));
    });
  }

  /** Whether what the place holds is still to be read. */
  get busy() {
    return !this.#state.whole || this.#read != this.#state.reading;
  }

  /** Takes what was read for the place and for what a save compares with. What a program has set meanwhile follows as a change. @param {Promise<PlanRead | undefined>} [reading] */
  async adopt(reading) {
    const state = this.#state;
    /** @type {PlanRead | undefined} */
    let plan;
    /** @type {unknown} */
    let problem;
    try {
      plan = await this.#newest(await reading);
      // The first thing that is seen is in the reader's language, unless that takes too long.
      await Promise.race([this.#learnt, new Promise(done => setTimeout(done, PATIENCE))]);
    } catch (error) {
      problem = error;
    }
    if (reading != state.reading) return;
    this.#read = reading;
    const given = state.given.splice(0);
    try {
      if (problem) throw problem;
      // Without a place what a program has set is the first plan.
      if (!this.#theirs && (plan || state.whole || !given.length)) this.#place(plan ?? {});
    } catch (error) {
      if (!given.length) throw error;
      problem = error;
      if (state.element.src) this.#place({ text: NOTHING, url: absolute(state.element.src) });
    }
    state.whole ||= !!this.#theirs;
    /** @type {[GivenPlan, unknown][]} */
    const refused = [];
    for (const one of given) {
      try {
        this.#change(one.text);
      } catch (error) {
        refused.push([one, error]);
      }
    }
    if (!state.whole) throw refused.at(-1)?.[1];
    await this.#shown();
    if (problem) state.emit("plan-error", asPlanError(problem));
    for (const [one, error] of refused) one.failed(error);
    for (const one of given) one.done();
  }
  // A site of files holds what it was last built with: whoever saves to its repository sees what that holds now, if it answers soon.
  /** @param {PlanRead | undefined} plan */
  async #newest(plan) {
    const { element } = this.#state, address = loader.says(element, "store");
    if (!plan || !/^https?:/.test(address) || !hasTokens()) return plan;
    const asked = latest(address, { base: plan.text ?? "", nth: Math.max(0, nthInPage(element, loader.carrierOf)), canonical });
    const text = await Promise.race([asked.catch(() => undefined), new Promise(done => setTimeout(done, PATIENCE))]);
    return text ? { ...plan, text } : plan;
  }
  // Opens what a place holds, or begins with an empty plan; one that cannot be read leaves the old one in place.
  /** @param {PlanRead} read */
  #place({ text, url = "", tag = "", key = url }) {
    enter(() => this.#widget.load(text, url, tag ?? "", key || keyOf(this.#state.element)));
    this.#keeps(text);
  }
  // Shows another plan: where it is kept, and what a save compares with, stay.
  /** @param {string} text */
  #change(text) {
    enter(() => this.#widget.put(text, keyOf(this.#state.element)));
    this.#keeps(text);
  }
  /** @param {string} [text] */
  #keeps(text) {
    this.#state.whole = true;
    remember(this.#state, text);
  }

  /** Takes a program's plan. @param {string} text */
  async put(text) {
    this.#change(text);
    await this.#shown();
  }
  value() {
    if (dead || !this.#state.whole) return;
    try {
      return enter(() => this.#widget.value());
    } catch {}
  }
  dirty() {
    try {
      return enter(() => this.#widget.dirty());
    } catch {}
  }
  save() {
    return enter(() => this.#widget.save());
  }
  undo() {
    return enter(() => this.#widget.undo());
  }
  redo() {
    return enter(() => this.#widget.redo());
  }
  /** @param {string} text */
  merge(text) {
    return enter(() => this.#widget.merge(text));
  }
  /** Whether there is a button that ends the frame. @param {unknown} on */
  closable(on) {
    return enter(() => this.#widget.set("exit", on ? "1" : ""));
  }
  /** @type {(format: string) => Promise<Blob>} */
  async export(format) {
    if (format != "json") await fetched("export");
    const { text, type } = enter(() => this.#widget.export(format));
    // A file of bytes comes as a text with a letter for each.
    const bytes = type.startsWith("application/vnd.");
    return type == "image/png" ? png(text) : new Blob([bytes ? Uint8Array.from(text, letter => letter.charCodeAt(0)) : text], { type });
  }
  /** @type {(source: string | Blob | object, options?: ImportOptions) => Promise<ImportReport>} */
  async import(source, options = {}) {
    const [{ text, guessed }] = await Promise.all([sourceOf(source, options?.encoding), fetched("import")]);
    return JSON.parse(enter(() => this.#widget.import(text, JSON.stringify(options ?? {}), guessed)));
  }

  async #shown() {
    const { element, emit, expect } = this.#state;
    if (!this.#state.settle) expect();
    if (previewed(element)) enter(() => this.#widget.set("preview", "1"));
    await this.draw();
    emit("plan-ready");
    this.#state.settle?.[0]();
  }

  async draw() {
    const { element, root } = this.#state;
    if (!element.isConnected || dead || this.#box) return;
    this.#state.drawn = true;
    const box = this.#box = /** @type {HTMLElement} */ (enter(() => this.#widget.mount()));
    root.adoptedStyleSheets = [root.adoptedStyleSheets[0], style];
    root.replaceChildren(box);
    this.sized();
    cover(element, loader.carriers.get(element), companions(element));
    shown.set(element, this);
    this.#look();
    const chunk = enter(() => this.#widget.waits_for());
    // Where it does not come the place says so.
    if (chunk) await fetched(chunk).catch(() => {});
    await drawn();
    // The button that asked for the plan had the focus.
    if (this.#state.asked && document.activeElement == document.body) {
      /** @type {HTMLElement | null} */ (box.querySelector("[role=tab][tabindex='0'], [tabindex='0'], button:not([disabled])"))?.focus({ preventScroll: true });
    }
    this.#state.asked = false;
    if (this.#box == box && !dead) enter(() => this.#widget.stands());
  }

  /** Takes the widget off the page. */
  leave() {
    const { element, root, slot } = this.#state;
    shown.delete(element);
    cover(element);
    if (!this.#box) return;
    this.#box = undefined;
    this.#state.drawn = false;
    if (!dead) enter(() => this.#widget.unmount());
    root.replaceChildren(slot);
  }

  /** The application has stopped for good. */
  stopped() {
    stopped(this.#state);
    this.#state.emit("plan-error", dead);
  }

  /** An attribute has changed, or what stands for it. @param {string} name */
  changed(name) {
    if (name == "height") this.sized();
    else if (name == "theme") this.#box && this.#look();
    else if (this.#state.passed.includes(name)) this.#pass(name);
  }
  /** The page's looks may have changed. */
  looked() {
    this.#look();
    this.#pass("lang");
    this.#pass("mode");
  }
  /** Takes the height that the attribute says, or else the one that the page's style gives the element. */
  sized() {
    if (this.#box) setSize(this.#state.element, this.#box, loader.says(this.#state.element, "height"));
  }

  #look() {
    const { element } = this.#state, theme = loader.says(element, "theme");
    element.dataset.theme = theme == "dark" || theme != "light" && darkAround(element) ? "dark" : "light";
  }
  /** @param {string} name */
  #pass(name) {
    const { element, off } = this.#state;
    if (name == "lang") {
      const tag = languageAround(element);
      const direction = element.lang ? "" : getComputedStyle(element).direction;
      const spoken = `${tag},${direction}`;
      if (spoken == this.#spoken) return;
      this.#spoken = spoken;
      if (element.hasAttribute("page")) document.documentElement.lang = tag;
      const parts = conventions(tag, direction), language = languageOf(tag, PLAN_WIDGET_LANGUAGES);
      enter(() => this.#widget.set_locale(parts, language));
      // Until its sentences have come, and where they do not come, it speaks English.
      const learnt = language ? learn(language).map(part => part.then(() => {
        if (spoken == this.#spoken && !dead) enter(() => this.#widget.set_locale(parts, language));
      }).catch(() => {})) : [];
      this.#learnt = learnt[0];
    } else {
      const said = name == "live" && element.live ? "1" : loader.says(element, name);
      if (name != "mode") return enter(() => this.#widget.set(name, said));
      const mode = off || previewed(element) || !said && isReadOnly(isInPage(element, loader.carrierOf)) ? "view" : said;
      if (mode != this.#mode) enter(() => this.#widget.set(name, mode));
      this.#mode = mode;
    }
  }

  // What the application holds of this element: nothing that would keep it alive.
  /** @returns {HostPort} */
  #port() {
    const element = new WeakRef(this.#state.element), self = new WeakRef(this), held = new WeakRef(this.#state);
    return port({
      emit: (name, detail) => {
        try {
          held.deref()?.emit(name, name == "plan-error" ? asPlanError(detail) : detail);
        } catch {
          // The stack is exhausted: the application must not be left in the middle for that.
        }
      },
      keep: text => {
        const state = held.deref();
        if (!state) return;
        remember(state, text);
        if (state.element.isConnected) stopped(state);
      },
      element: () => element.deref(),
      nth: () => {
        const asked = element.deref();
        return asked ? nthInPage(asked, loader.carrierOf) : -1;
      },
    }, loader, format => {
      const controller = self.deref();
      return controller ? enter(() => controller.#widget.export(format)).text : "";
    });
  }
}
