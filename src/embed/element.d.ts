// Properties of the element that show its attributes; `loader/element.js` defines them in a loop.

import "./loader/element.js";

declare global {
  /** What `import` is told; what is not said is guessed. Columns are named as in the table, or by number from 1. */
  interface ImportOptions {
    /** Of a workbook: the sheet, by name or by its place from 1. */
    sheet?: string | number;
    /** Whether the first row names the columns, or which row does, from 1. */
    header?: boolean | number;
    /** What columns hold: a key of an item, `blocks`, `span`, `+` (custom field), `""` (notes), `-` (left out) … */
    columns?: Record<string, string> | string[];
    /** The sign between cells. */
    separator?: string;
    /** The encoding of a file, as `TextDecoder` names it. */
    encoding?: string;
    dates?: "day-first" | "month-first";
    /** The decimal sign. */
    numbers?: "point" | "comma";
    /** `days`, `points`, … of effort; `month`, … of reach. */
    units?: Record<string, string>;
    /** `1-10`, `percent`, `sizes`, …; or what each word stands for. */
    scales?: Record<string, string | Record<string, number | string>>;
    /** How rows are matched with items that are there. */
    match?: "key" | "title" | "none";
    /** Reject where something is uncertain. */
    strict?: boolean;
  }

  /** What came of an `import`. */
  interface ImportReport {
    added: number;
    updated: number;
    unchanged: number;
    /** Cells that did not fit; their text is in the notes of their item. */
    refused: { row: number, column: string, text: string, why: string }[];
    /** What nothing in the source settles. */
    assumed: { what: string, as: string }[];
    /** Everything else that the dialog would say: the format, how columns are read, what is left out. */
    told: string[];
  }

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
    live: boolean;
    theme: string;
    height: string;
    name: string;
  }
}
