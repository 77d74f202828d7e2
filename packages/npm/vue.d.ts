import type { DefineComponent } from "vue";
import type { Plan as PlanFile, PlanWidgetAttributes } from "./index.js";

export interface PlanProperties extends Omit<PlanWidgetAttributes, "plan"> {
  /** The plan itself; without it the element reads `src`. */
  plan?: PlanFile | PlanFile["items"] | string;
  /** Where the package's folder `dist` is served. */
  base?: string;
}

export const Plan: DefineComponent<PlanProperties>;
