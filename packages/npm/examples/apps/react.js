import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Plan } from "plan-widget/react";
import plan from "./checkout.plan.json";

createRoot(document.querySelector("#app")).render(createElement(Plan, { plan, view: "timeline" }));
