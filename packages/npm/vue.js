// <Plan :plan="plan" view="timeline" /> for Vue, VitePress and Nuxt: also on a server, where readers without script get a table.

import { defineComponent, h, onMounted } from "vue";
import { define } from "./index.js";
import { planOf, tableOf, textOf } from "./readers.js";

/** `plan` is the plan as an object or as JSON text; everything else is as on the element. */
export const Plan = defineComponent({
  name: "Plan",
  inheritAttrs: false,
  props: { plan: { type: [Object, Array, String], default: undefined }, base: { type: String, default: undefined } },
  setup({ base }) {
    onMounted(() => define({ base }));
  },
  render() {
    const { plan, $attrs, $slots } = this;
    if (plan == null) return h("plan-widget", $attrs, $slots.default?.());
    const { caption, heads, rows } = tableOf(planOf(plan));
    return h("plan-widget", $attrs, [
      h("script", { type: "application/json", innerHTML: textOf(plan) }),
      $slots.default?.(),
      h("table", [
        caption ? h("caption", caption) : undefined,
        h("thead", h("tr", heads.map(text => h("th", { scope: "col" }, text)))),
        h("tbody", rows.map(row => h("tr", row.map(text => h("td", text))))),
      ]),
    ]);
  },
});
