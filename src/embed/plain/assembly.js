// Stands in the place of `WebAssembly` in the script for pages that forbid it: there the program is JavaScript, its chunks within it (`xtask/src/plain.rs`).

import { begin } from "plan-widget-program";

class Module {
  static customSections = () => [];
}

class Instance {
  /** @param {WebAssembly.Exports} exports */
  constructor(exports) {
    this.exports = exports;
  }
}

// What `xtask/src/plain.rs` makes of a trap.
class RuntimeError extends Error {
  /** @param {any} error */
  static [Symbol.hasInstance] = error => error?.name == "RuntimeError";
}

export const planAssembly = {
  Module, Instance, RuntimeError,
  // A chunk is there when the program is: it imports what the program exports, and nothing is left to do.
  /** @type {(module: object, imports: Record<string, any>) => Promise<Instance | {}>} */
  instantiate: async (module, imports) => "__wasm_split" in imports ? {} : new Instance(begin(imports)),
};
