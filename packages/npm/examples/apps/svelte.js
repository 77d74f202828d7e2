import { mount } from "svelte";
import Plan from "plan-widget/svelte";
import plan from "./checkout.plan.json";

mount(Plan, { target: document.querySelector("#app"), props: { plan, view: "timeline" } });
