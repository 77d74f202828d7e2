// What a program written against the package's types may say; `tsc` checks it.

import { define, type Plan, type PlanError } from "plan-widget";

define({ base: new URL("https://wiki.example/plan/") });
const element = document.querySelector("plan-widget")!;
element.view = "timeline";
element.addEventListener("plan-change", ({ detail }) => detail.patch.map(step => step.path));
element.addEventListener("plan-error", ({ detail }) => detail.code);
element.addEventListener("plan-save", event => event.detail.value.length);
const plan: Plan = element.data;
plan.items[0].reach = 5;
element.load(plan).catch((error: PlanError) => error.path);
element.export("svg").then(blob => blob.text());
// @ts-expect-error There is no such format.
element.export("docx");
// @ts-expect-error Nobody sets that.
element.dirty = true;
