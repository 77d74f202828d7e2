// The application's script: what the loader (`loader/application.js`) imports, and a worker starts from.

export * from "plan-widget-glue";
export { default } from "plan-widget-glue";
export { prepare, start } from "./application.js";
export { ElementController } from "./controller.js";
export { stopped } from "./crash.js";
export { openJobs } from "../worker/runner.js";

import { style } from "./application.js";
import { restful } from "./rest.js";

const openedBy = restful("opened");
/** Reads the plan that an engine keeps for an element. It may ask for a login before anything is drawn. @type {(element: PlanWidget, name: string, url: string) => Promise<PlanRead>} */
export const opened = (element, name, url) => {
  const root = /** @type {ShadowRoot} */ (element.shadowRoot);
  root.adoptedStyleSheets = [root.adoptedStyleSheets[0], style];
  return openedBy(name, url, element);
};
export const frame = restful("frame"), linked = restful("linked");
