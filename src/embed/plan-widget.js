// The element: defines <plan-widget>, shows what is already there, and fetches the application when it is needed.
// It owns what must outlive the application: the fallback, the last good plan, and the word that a panic happened.

const TAG = "plan-widget";
// `cargo xtask dist` puts the application here when it makes the single file.
const inline = import.meta.planWidget;
const REFLECTED = ["src", "for", "plan", "view", "views", "mode", "activate", "store", "theme", "height", "name"];
// Attributes that the application reads; the others are the loader's own.
const PASSED = ["view", "views", "mode", "store", "theme", "lang"];
const TEXT = 'script[type^="application/json"],safe-script,pre,code';
const LINK = 'a[href*=".json"]';
const MARKED = '.language-plan,.lang-plan,.highlight-plan,.highlight-source-plan,pre.plan,[data-lang="plan"]';
const BEGINS = /^\s*\{\s*("|&quot;|&#34;)format\1\s*:\s*\1plan-widget\1/;

/** What every refused promise and every `plan-error` carries. */
class PlanError extends Error {
  name = "PlanError";
  constructor(code, message, path = "") {
    super(message);
    this.code = code;
    this.path = path;
  }
}
const asPlanError = error => error instanceof PlanError ? error
  : new PlanError(error?.code ?? "failed", error?.message ?? String(error), error?.path);

const make = (name, text, attributes = {}) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  return element;
};
const sheet = text => {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
};

// --- the application: fetched once, never entered again after a panic ---

let application, glue, base, style, dead;
const open = new Map(); // element on show -> what it does when the application stops for good

// Names the siblings by replacing our own file's name, since scripts are also served as `fetch.php?media=plan-widget.js`.
const beside = name => import.meta.url.replace("plan-widget.js", name);

const compile = async () => {
  const tag = [...document.scripts].find(script => script.hasAttribute("wasm"));
  const block = document.getElementById("plan-widget-wasm");
  let problem;
  for (const url of [tag?.getAttribute("wasm"), !inline && beside("plan-widget-app_bg.wasm")]) {
    if (!url) continue;
    try {
      const response = await fetch(url);
      if (!response.ok) throw new PlanError("not-found", `${response.url}: HTTP ${response.status}`);
      // Streaming needs the exact type; with any other the bytes are compiled.
      return /^application\/wasm$/i.test(response.headers.get("content-type"))
        ? await WebAssembly.compileStreaming(response)
        : await WebAssembly.compile(await response.arrayBuffer());
    } catch (error) {
      problem = error;
    }
  }
  if (!block) throw problem;
  return WebAssembly.compile(Uint8Array.from(atob(block.textContent.trim()), letter => letter.charCodeAt(0)));
};

const start = async () => {
  try {
    // The smallest module there is: whether WebAssembly may run is known before anything is fetched.
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch (error) {
    throw new PlanError("wasm-forbidden", typeof WebAssembly == "object"
      ? "This page's Content-Security-Policy forbids WebAssembly. Its script-src needs the word 'wasm-unsafe-eval'."
      : "This browser has no WebAssembly.");
  }
  const [code, module] = await Promise.all([inline ? inline() : import(beside("plan-widget-app.js")), compile()]);
  await code.default({ module_or_path: module });
  code.on_panic(crash);
  // A trap that is no panic (stack or memory exhausted) shows only as an error of the page.
  addEventListener("error", event => trapped(event.error) && crash(event.message));
  style = sheet(code.stylesheet());
  return glue = code;
};
const load = () => application ??= start().catch(error => {
  application = undefined;
  throw error;
});

const trapped = error => error instanceof WebAssembly.RuntimeError
  || error instanceof RangeError && /_bg\.wasm|wasm-function/.test(error.stack);

const crash = message => {
  if (dead) return;
  dead = new PlanError("panic", message);
  // Once the call that failed has ended: closures that timers and listeners still hold lead nowhere.
  queueMicrotask(() => glue.halt());
  for (const stop of open.values()) stop();
};

// --- reading a plan from the page ---

const ENTITIES = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">", nbsp: " " };
const plain = text => {
  if (!/&#?\w+;/.test(text)) return text;
  try {
    JSON.parse(text);
    return text;
  } catch {
    return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
      name ? ENTITIES[name] ?? whole : String.fromCodePoint(hex ? parseInt(hex, 16) : +decimal));
  }
};

const fetchPlan = async address => {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new PlanError("not-found", `${response.url}: HTTP ${response.status}`, "src");
  return { text: await response.text(), url: response.url, tag: response.headers.get("etag") };
};

// --- the element ---

class PlanWidget extends HTMLElement {
  static formAssociated = true;
  static observedAttributes = [...REFLECTED, "lang"];

  #root = this.attachShadow({ mode: "open" });
  #slot = make("slot");
  #started;  // promise of the application's side
  #widget;   // the application's side, once it is there
  #box;      // what the application draws into, while it does
  #given;    // a plan set before the application was there
  #last;     // the last good plan, as text
  #watch;
  #form;
  #whole;    // a plan is there, and it was read without an error
  #turn = 0; // counts the readings begun: the last one wins
  #ready;
  #settle;

  constructor() {
    super();
    this.#expect();
    this.#root.adoptedStyleSheets = [base ??= sheet(
      ":host{display:block}:host([hidden]){display:none}:host([page]){position:fixed;inset:0}" +
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
        this[name] = value;
      }
    }
    if (this.hasAttribute("page")) {
      for (const [name, value] of new URLSearchParams(location.search)) {
        if (name == "src" || PASSED.includes(name)) this.setAttribute(name, value);
      }
    }
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

  attributeChangedCallback(name, before, after) {
    if (before == after) return;
    if (name == "height") this.#size();
    else if (name == "activate") this.isConnected && !this.#box && this.#wait();
    else if (!this.#started) return;
    else if (PASSED.includes(name)) this.#enter(widget => widget.set?.(name, this.#passed(name)));
    else if (name == "plan") {
      this.#leave();
      this.#started = this.#widget = undefined;
      if (this.isConnected) this.#wait();
    } else if (name == "src" || name == "for") {
      const turn = ++this.#turn;
      this.#read().then(plan => turn == this.#turn && plan && this.#take(plan)).catch(error => this.#fail(error));
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
    const text = typeof plan == "string" ? plan : JSON.stringify(plan);
    await this.#started?.catch(() => {});
    try {
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
    return this.#ask(widget => widget.export(format));
  }
  async import(source, options = {}) {
    const text = typeof source == "string" ? source : await source.text();
    return this.#ask(widget => widget.import(text, options.format ?? source.type ?? ""));
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
    const when = this.activate;
    if (dead) this.#stopped();
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
    this.#widget ??= new glue.Widget(this.#port(), theirs);
    for (const name of PASSED) this.#widget.set?.(name, this.#passed(name));
    const turn = this.#turn;
    const plan = this.#given == null ? await reading : { text: this.#given };
    this.#given = undefined;
    if (turn == this.#turn) await this.#take(plan);
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
    // Line numbers and captions are `pre` too: the first that looks like JSON is meant.
    const nodes = [...this.querySelectorAll(`${TEXT},${LINK}`)].filter(node => !node.querySelector("code"));
    return nodes.find(node => node.href || /^\s*[[{]/.test(node.textContent)) ?? nodes[0];
  }
  async #read() {
    if (this.src) return fetchPlan(this.src);
    const node = this.#carrier();
    if (!node) {
      if (this.for) throw new PlanError("not-found", `There is no element ${this.for} on this page.`, "for");
      return;
    }
    return node.href ? fetchPlan(node.href) : { text: plain(node.textContent) };
  }

  // Loads a plan, if there is one to load, and draws it; one that cannot be read leaves the old one in place.
  async #take(plan) {
    if (plan) {
      this.#turn++;
      this.#enter(widget => widget.load(plan.text, plan.url ?? "", plan.tag ?? ""));
      this.#last = plan.text;
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
    open.set(this, () => {
      this.#stopped();
      this.#emit("plan-error", dead);
    });
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

  #size() {
    this.#box?.style.setProperty("--plan-height", this.height || null);
  }
  #passed(name) {
    return name == "lang" ? this.closest("[lang]")?.lang || navigator.language : this.getAttribute(name) ?? "";
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
  async #ask(act) {
    await this.#begin();
    try {
      return await this.#enter(act);
    } catch (error) {
      throw asPlanError(error);
    }
  }

  // What the application holds of this element: nothing that would keep it alive.
  #port() {
    const self = new WeakRef(this);
    return {
      emit: (name, detail) => self.deref()?.#emit(name, detail ? JSON.parse(detail) : null) ?? true,
      keep: text => {
        const element = self.deref();
        if (!element) return;
        element.#last = text;
        if (dead && element.isConnected) element.#stopped();
      },
      element: () => self.deref(),
    };
  }

  #emit(name, detail) {
    return this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable: name == "plan-save", detail }));
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

// --- carriers: what survives a wiki's sanitizer becomes an element ---

// Puts an element in a node's place; the node stays inside as the fallback.
const replace = node => {
  const element = make(TAG);
  for (const name of [...REFLECTED, "lang"]) {
    const value = node.getAttribute(`data-${name}`);
    if (value != null) element.setAttribute(name, value);
  }
  node.replaceWith(element);
  element.append(node);
};

const alone = link => {
  const parent = link.parentElement;
  return /\.plan\.json([?#&]|$)/.test(link.href) && /^(P|DIV)$/.test(parent?.tagName)
    && parent.childElementCount == 1 && parent.textContent.trim() == link.textContent.trim();
};

// The block's outermost wrapper that holds nothing but it.
const wrapper = block => {
  let node = block.closest("pre") ?? block;
  for (let up; (up = node.parentElement) && /language-|highlight|\bcode/i.test(up.className) && up.querySelectorAll("pre").length == 1;) node = up;
  return node;
};

const upgrade = node => {
  if (!node.isConnected || node.closest(`${TAG},[contenteditable]`)) return;
  if (node.matches(`.${TAG}`)) replace(node);
  else if (node.matches("a")) alone(node) && replace(node);
  else if (node.matches(MARKED) || BEGINS.test(node.textContent)) replace(wrapper(node));
};

const CANDIDATES = `.${TAG},a[href*=".plan.json"],pre,${MARKED}`;
const scan = nodes => {
  for (const node of nodes) {
    if (node.nodeType != 1) continue;
    if (node.matches(CANDIDATES)) upgrade(node);
    node.querySelectorAll(CANDIDATES).forEach(upgrade);
  }
};

if (!customElements.get(TAG)) {
  customElements.define(TAG, PlanWidget);
  scan([document.documentElement]);
  new MutationObserver(records => scan(records.flatMap(record => [...record.addedNodes])))
    .observe(document, { childList: true, subtree: true });
}
