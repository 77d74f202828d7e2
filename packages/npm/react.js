// <Plan plan={plan} view="timeline" /> for React, Docusaurus and Next: also on a server, where readers without script get a table.

import { createElement as make, useEffect } from "react";
import { define } from "./index.js";
import { planOf, tableOf, textOf } from "./readers.js";

/** `plan` is the plan as an object or as JSON text; everything else is as on the element. */
export const Plan = ({ plan, base, children, ...attributes }) => {
  useEffect(() => {
    define({ base });
  }, [base]);
  if (plan == null) return make("plan-widget", attributes, children);
  const { caption, heads, rows } = tableOf(planOf(plan));
  return make("plan-widget", attributes,
    make("script", { type: "application/json", dangerouslySetInnerHTML: { __html: textOf(plan) } }),
    children,
    make("table", null,
      caption && make("caption", null, caption),
      make("thead", null, make("tr", null, heads.map((text, at) => make("th", { key: at, scope: "col" }, text)))),
      make("tbody", null, rows.map((row, at) => make("tr", { key: at }, row.map((text, at) => make("td", { key: at }, text)))))));
};
