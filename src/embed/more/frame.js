// The stand-alone page inside a frame: JSON over postMessage with the page around it, and only with that (`docs/frames.md`).

import { Saves } from "./answers.js";
import { Refusal } from "./hosts/ask.js";

// How long the page around may take to answer a save, in milliseconds: it may have to ask its reader.
const PATIENCE = 120_000;
// As tall as the widget grows of itself, in pixels.
const TALLEST = 1000;

const ATTRIBUTES = ["view", "views", "scenario", "mode", "theme", "lang"];

const saves = new Saves();
/** @type {((event: string, detail: object) => void) | undefined} */
let post;    // sends to the page around
/** @type {unknown} */
let rev;     // what the page around calls the version that it holds
/** @type {((message: FrameMessage) => void) | undefined} */
let answer;  // takes the answer to the save under way

/** The store `parent`: resolves with what `save` in `hosts/save.js` does. @type {(plan: HostPlan) => Promise<HostAnswer>} */
export const toParent = async plan => {
  if (!post) throw new Refusal("elsewhere");
  const save = saves.begin();
  const send = post;
  /** @type {FrameMessage} */
  const said = await new Promise((resolve, reject) => {
    const silent = setTimeout(() => {
      saves.giveUp(save);
      reject(new Refusal("silent"));
    }, PATIENCE);
    answer = message => {
      clearTimeout(silent);
      resolve(message);
    };
    send("save", { plan: plan.text, rev, save, what: plan.title });
  });
  if (said.action == "error") throw new Refusal(said.code ?? "refused", said.message);
  rev = said.rev ?? rev;
  if (said.action == "saved") return ["saved", "the page around it"];
  return ["theirs", written(said.theirs)];
};

/** @param {string | object | undefined} plan */
const written = plan => typeof plan == "string" ? plan : JSON.stringify(plan) ?? "";

/** @param {Blob} blob */
const asData = async blob => /^text|json|xml/.test(blob.type) ? blob.text() : new Promise(done => {
  const reader = new FileReader();
  reader.onload = () => done(reader.result);
  reader.readAsDataURL(blob);
});

/** The origin that a page around is named by; anything else names nobody, and least of all everybody. @type {(named: string) => string} */
export const originOf = named => {
  try {
    if (named == "null" || /^https?:/.test(named) && /^\/?$/.test(new URL(named).pathname)) return named == "null" ? named : new URL(named).origin;
  } catch {}
  throw { code: "bad-origin", message: `The address of this frame names no page around it: origin=${named} is not an origin such as https://wiki.example.`, path: "origin" };
};

/**
 * Begins to speak with the page around `element`; `ask` calls the application. Origins are compared, not trusted.
 * @type {(element: PlanWidget, ask: (act: (controller: ElementController) => unknown) => Promise<unknown>, parameters: URLSearchParams) => void}
 */
export const frame = (element, ask, parameters) => {
  const origin = originOf(parameters.get("origin") ?? location.origin);
  // A host without an origin, as a sandboxed one, can be told apart by being the parent alone.
  const target = origin == "null" ? "*" : origin;
  /** @type {FrameMessage} */
  let now = {}; // the message that is being acted upon
  let told = false; // whether an error was told of it
  const send = post = (/** @type {string} */ event, /** @type {object} */ detail) => parent.postMessage(JSON.stringify({ event, ...detail }), target);

  /** @type {Record<string, (message: FrameMessage) => unknown>} */
  const actions = {
    configure({ config }) {
      for (const name of ATTRIBUTES) if (config?.[name] != null) element.setAttribute(name, config[name]);
      if (config?.maxHeight) element.style.setProperty("--plan-max-height", `${+config.maxHeight}px`);
      if (config?.exit != null) return ask(controller => controller.closable(config.exit));
    },
    async load(message) {
      // What drafts are told apart by.
      if (message.key) element.id = message.key;
      // The element has no place of its own, so that this is what a save compares with: `rev` names it. What comes of a save of the plan before is not
      // about this one.
      await element.load(message.plan ?? "");
      saves.giveUp();
      rev = message.rev;
      send("load", { id: message.id, title: element.data.title ?? "", items: element.data.items.length });
    },
    async merge(message) {
      await ask(controller => controller.merge(written(message.plan)));
      rev = message.rev ?? rev;
      send("merge", { id: message.id, plan: element.value, dirty: element.dirty });
    },
    save: () => element.save(),
    async export({ id, format = "json" }) {
      const blob = await element.export(format);
      send("export", { id, format, type: blob.type, data: await asData(blob) });
    },
  };

  /** @param {FrameMessage} message */
  const act = async message => {
    now = message;
    told = false;
    try {
      await actions[message.action ?? ""](message);
    } catch (error) {
      if (!told) fail(/** @type {CodedError & Partial<Fault>} */ (error));
    }
    now = {};
  };
  /** @param {CodedError & Partial<Fault>} error */
  const fail = error => {
    told = true;
    const { code, message, path, file, line, version } = error;
    send("error", { id: now.id, action: now.action, code, message, path, file, line, version });
  };

  let turn = Promise.resolve();
  addEventListener("message", event => {
    if (event.source != parent || event.origin != origin) return;
    let message = event.data;
    try {
      if (typeof message == "string") message = JSON.parse(message);
    } catch {
      return;
    }
    if (/^(saved|conflict|error)$/.test(message?.action)) saves.takes(message) && answer?.(message);
    else if (Object.hasOwn(actions, message?.action)) turn = turn.then(() => act(message));
  });

  element.store = "parent";
  element.removeAttribute("height");
  element.style.setProperty("--plan-max-height", `${TALLEST}px`);
  element.addEventListener("plan-change", (/** @type {any} */ { detail }) => send("change", { patch: detail.patch, dirty: element.dirty }));
  element.addEventListener("plan-error", (/** @type {any} */ { detail }) => fail(detail));
  element.addEventListener("plan-exit", () => send("exit", { dirty: element.dirty, plan: element.value }));
  let height = 0;
  const watch = new ResizeObserver(() => {
    const now = Math.ceil(element.getBoundingClientRect().height);
    if (now != height) send("resize", { height: height = now });
  });
  // What waits for a plan is no measure.
  element.addEventListener("plan-ready", () => watch.observe(element));
  send("init", { protocol: 1, actions: Object.keys(actions) });
};
