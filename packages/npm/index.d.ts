// Types of the element; `docs/element.md` of the project says what each thing does.

export type PlanView = "scores" | "board" | "timeline" | "matrix" | "insights";
export type PlanStore =
  | "auto" | "none" | "local" | "file" | "put" | "parent" | "mediawiki" | "dokuwiki" | "tiddlywiki" | "confluence" | "couchdb";
export type PlanFormat =
  | "json" | "block" | "csv" | "markdown" | "html" | "confluence" | "mediawiki" | "dokuwiki" | "mermaid" | "ics" | "svg" | "png";

/** A plan as a plain object; keys that the format does not know are kept. */
export interface Plan {
  format: "plan-widget";
  version: number;
  title?: string;
  items: PlanItem[];
  [key: string]: unknown;
}
export interface PlanItem {
  id: string;
  title?: string;
  [key: string]: unknown;
}

/** What refused promises and `plan-error` carry. */
export interface PlanError extends Error {
  readonly name: "PlanError";
  /** Such as `not-json`, `not-a-plan`, `not-found`, `not-saved`, `read-only`, `panic`. */
  readonly code: string;
  /** The JSON path that the message speaks of, or the attribute. */
  readonly path: string;
}

/** A step of RFC 6902. */
export interface PatchStep {
  op: "add" | "remove" | "replace" | "move" | "copy" | "test";
  path: string;
  from?: string;
  value?: unknown;
}

export interface PlanEventMap {
  "plan-ready": CustomEvent<null>;
  "plan-change": CustomEvent<{ patch: PatchStep[] }>;
  "plan-save": CustomEvent<{ value: string }>;
  "plan-conflict": CustomEvent<{ theirs: Plan; clashes: unknown[] }>;
  "plan-error": CustomEvent<PlanError>;
}

/** The attributes, each of them a property too. */
export interface PlanWidgetAttributes {
  src?: string;
  for?: string;
  plan?: string;
  view?: PlanView | (string & {});
  views?: string;
  scenario?: string;
  mode?: "edit" | "view" | "";
  activate?: "visible" | "eager" | "click" | "";
  store?: PlanStore | "";
  live?: boolean;
  theme?: "auto" | "light" | "dark" | "";
  lang?: string;
  height?: string;
  name?: string;
}

export interface PlanWidgetElement extends HTMLElement, Required<PlanWidgetAttributes> {
  lang: string;
  /** The plan as canonical JSON text. */
  value: string;
  /** The plan as a plain object, a copy. */
  get data(): Plan;
  set data(plan: Plan);
  readonly dirty: boolean;
  /** Resolves when the first plan is on screen. */
  readonly ready: Promise<void>;
  readonly form: HTMLFormElement | null;
  load(plan: string | Plan): Promise<void>;
  save(): Promise<string>;
  export(format?: PlanFormat): Promise<Blob>;
  import(source: string | Blob | object, options?: { header?: boolean; columns?: Record<string, string> }): Promise<unknown>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  addEventListener<Name extends keyof PlanEventMap>(
    type: Name, listener: (this: PlanWidgetElement, event: PlanEventMap[Name]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/**
 * Defines `<plan-widget>`, once for a page. `base` is the address where the package's folder `dist` is served: links made by Share lead to the page there, and the
 * examples come from there. On a server this does nothing.
 */
export function define(options?: { base?: string | URL }): Promise<void>;

declare global {
  interface HTMLElementTagNameMap {
    "plan-widget": PlanWidgetElement;
  }
}
