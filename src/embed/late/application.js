// The application as an instance of its module: begun once, and never entered again after a fault.

import init, * as glue from "plan-widget-glue";
import styles from "plan-widget-styles";
import { PlanError, asPlanError, sheet } from "../loader/parts.js";
import { watchRights } from "./hosted.js";
import { isExhausted, isTrap, moduleIn } from "./traps.js";
import { trapOf } from "./report.js";
import { takeChunksFrom } from "./chunks.js";
import { carried, carriedText } from "./carried.js";
import { watchTheme } from "./theme.js";

/** What the loader has handed over. @type {LoaderParts} */
export let loader;
/**
 * Why the application has stopped for good, if it has: also the file and the line of the fault, and the program's version.
 * @type {PlanError & Fault | undefined}
 */
export let dead;
/** The sheet of everything that is drawn. @type {CSSStyleSheet} */
export let style;
/** Element on show -> its controller. @type {Map<PlanWidget, ElementController>} */
export const shown = new Map();

// A module of the single file, which stands packed in the page; a bundle has each in a script of its own.
/** @param {string} name */
const unpacked = async name => {
  const module = await carried(name);
  if (!module) throw new PlanError("not-found", `This page is not whole: ${name} is missing in it.`);
  return WebAssembly.compile(module);
};

// Where the module and its chunks are, as stacks say it.
/** @type {(string | undefined)[]} */
const modules = [];

/** Makes what needs no module, while that is still on its way. */
export const prepare = () => {
  style = sheet(styles);
};

/** @param {LoaderParts} given */
export const start = async given => {
  loader = given;
  const { compile, inline } = loader;
  takeChunksFrom(file => {
    modules.push(loader.beside(file));
    return inline ? unpacked(file) : compile(file);
  });
  loader.module ??= await unpacked("plan-widget-app_bg.wasm");
  await init({ module_or_path: loader.module });
  glue.on_panic((message, file, line) => stop({ message, file, line, stack: new Error().stack }), () => modules.push(moduleIn(new Error().stack)));
  // A trap that is no panic (stack or memory exhausted) shows only as an error of the page.
  addEventListener("error", ({ error }) => isTrap(error, modules, loader.beside("plan-widget-app.js")) && stop(trapOf(error)));
  // What is packed carries its own.
  const packed = await carriedText("plan-widget-app.css");
  if (packed) style = sheet(packed);
  const looked = () => shown.forEach(controller => controller.looked());
  watchTheme(looked);
  watchRights(looked);
  addEventListener("resize", () => shown.forEach(controller => controller.sized()));
};

/** @param {Fault} fault */
const stop = ({ message, ...fault }) => {
  if (dead) return;
  dead = Object.assign(new PlanError("panic", message), fault, { version: PLAN_WIDGET_VERSION });
  // Once the call that failed has ended: closures that timers and listeners still hold lead nowhere.
  queueMicrotask(() => glue.halt());
  for (const controller of shown.values()) controller.stopped();
};

/** Once a chunk of the application is there that a call needs. @param {string} name */
export const fetched = name => enter(() => glue.fetched(name)).catch((/** @type {unknown} */ error) => {
  throw dead ?? asPlanError(error);
});

/** The only way into the application. @type {<Answer>(act: () => Answer) => Answer} */
export const enter = act => {
  if (dead) throw dead;
  try {
    return act();
  } catch (error) {
    // What it refuses it says by plain objects.
    if (error instanceof WebAssembly.RuntimeError || error instanceof Error && isExhausted(error)) stop(trapOf(error));
    throw dead ?? asPlanError(error);
  }
};
