// The application's script: what the loader (`loader/application.js`) imports, and a worker starts from.

export * from "plan-widget-glue";
export { default } from "plan-widget-glue";
export { prepare, start } from "./application.js";
export { ElementController } from "./controller.js";
export { stopped } from "./crash.js";
export { openJobs } from "../worker/runner.js";

import { restful } from "./rest.js";
export const frame = restful("frame"), linked = restful("linked");
