// Properties of the element that show its attributes; `loader/element.js` defines them in a loop.

import "./loader/element.js";

declare global {
  interface HTMLElementTagNameMap {
    "plan-widget": PlanWidget;
    "safe-script": HTMLElement;
  }
}

declare module "./loader/element.js" {
  interface PlanWidget {
    src: string;
    for: string;
    plan: string;
    view: string;
    views: string;
    mode: string;
    activate: string;
    store: string;
    theme: string;
    height: string;
    name: string;
  }
}
