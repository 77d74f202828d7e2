import { createApp, h } from "vue";
import { Plan } from "plan-widget/vue";
import plan from "./checkout.plan.json";

createApp(() => h(Plan, { plan, view: "timeline" })).mount("#app");
