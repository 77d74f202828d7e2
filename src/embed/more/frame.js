// The stand-alone page inside a frame: JSON over postMessage with the page around it, and only with that (`docs/frames.md`).

import { Saves } from "./answers.js";
import { Refusal } from "./hosts/ask.js";

// How long the page around may take to answer a save, in milliseconds: it may have to ask its reader.
const PATIENCE = 120_000;
// As tall as the widget grows of itself, in pixels.
const TALLEST = 1000;

const ATTRIBUTES = ["view", "views", "mode", "theme", "lang"];

const saves = new Saves();
let post;    // sends to the page around
let rev;     // what the page around calls the version that it holds
let answer;  // takes the answer to the save under way

/** The store `parent`: resolves with what `save` in `hosts/save.js` does. */
export const toParent = async plan => {
  if (!post) throw new Refusal("elsewhere");
  const save = saves.begin();
  const said = await new Promise((resolve, reject) => {
    const silent = setTimeout(() => {
      saves.giveUp(save);
      reject(new Refusal("silent"));
    }, PATIENCE);
    answer = message => {
      clearTimeout(silent);
      resolve(message);
    };
    post("save", { plan: plan.text, rev, save, what: plan.title });
  });
  if (said.action == "error") throw new Refusal(said.code ?? "refused", said.message);
  rev = said.rev ?? rev;
  if (said.action == "saved") return ["saved", "the page around it"];
  return ["theirs", written(said.theirs)];
};

const written = plan => typeof plan == "string" ? plan : JSON.stringify(plan) ?? "";

const asData = async blob => /^text|json|xml/.test(blob.type) ? blob.text() : new Promise(done => {
  const reader = new FileReader();
  reader.onload = () => done(reader.result);
  reader.readAsDataURL(blob);
});

/** The origin that a page around is named by; anything else names nobody, and least of all everybody. */
export const originOf = named => {
  try {
    if (named == "null" || /^https?:/.test(named) && /^\/?$/.test(new URL(named).pathname)) return named == "null" ? named : new URL(named).origin;
  } catch {}
  throw { code: "bad-origin", message: `The address of this frame names no page around it: origin=${named} is not an origin such as https://wiki.example.`, path: "origin" };
};

/** Begins to speak with the page around `element`; `ask` calls the application. Origins are compared, not trusted. */
export const frame = (element, ask, parameters) => {
  const origin = originOf(parameters.get("origin") ?? location.origin);
  // A host without an origin, as a sandboxed one, can be told apart by being the parent alone.
  const target = origin == "null" ? "*" : origin;
  let now = {}; // the message that is being acted upon
  let told;     // whether an error was told of it
  post = (event, detail) => parent.postMessage(JSON.stringify({ event, ...detail }), target);

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
      await element.load(message.plan);
      saves.giveUp();
      rev = message.rev;
      post("load", { id: message.id, title: element.data.title ?? "", items: element.data.items.length });
    },
    async merge(message) {
      await ask(controller => controller.merge(written(message.plan)));
      rev = message.rev ?? rev;
      post("merge", { id: message.id, plan: element.value, dirty: element.dirty });
    },
    save: () => element.save(),
    async export({ id, format = "json" }) {
      const blob = await element.export(format);
      post("export", { id, format, type: blob.type, data: await asData(blob) });
    },
  };

  const act = async message => {
    now = message;
    told = false;
    try {
      await actions[message.action](message);
    } catch (error) {
      if (!told) fail(error);
    }
    now = {};
  };
  const fail = error => {
    told = true;
    const { code, message, path, file, line, version } = error;
    post("error", { id: now.id, action: now.action, code, message, path, file, line, version });
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
    if (/^(saved|conflict|error)$/.test(message?.action)) saves.takes(message) && answer(message);
    else if (Object.hasOwn(actions, message?.action)) turn = turn.then(() => act(message));
  });

  element.store = "parent";
  element.removeAttribute("height");
  element.style.setProperty("--plan-max-height", `${TALLEST}px`);
  element.addEventListener("plan-change", ({ detail }) => post("change", { patch: detail.patch, dirty: element.dirty }));
  element.addEventListener("plan-error", ({ detail }) => fail(detail));
  element.addEventListener("plan-exit", () => post("exit", { dirty: element.dirty, plan: element.value }));
  let height = 0;
  const watch = new ResizeObserver(() => {
    const now = Math.ceil(element.getBoundingClientRect().height);
    if (now != height) post("resize", { height: height = now });
  });
  // What waits for a plan is no measure.
  element.addEventListener("plan-ready", () => watch.observe(element));
  post("init", { protocol: 1, actions: Object.keys(actions) });
};
