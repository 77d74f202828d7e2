// The chunks of the application's module (`base/chunk.rs`): fetched when the module asks for one, and put beside it, with its memory and its table of functions.

import { exported } from "plan-widget-glue";
import { FILES } from "plan-widget-files";

/** @type {(file: string) => Promise<WebAssembly.Module>} */
let compiled;
/**
 * What an instance of the module exports -> the files that are there.
 * @type {WeakMap<object, Map<string, Promise<unknown>>>}
 */
const placed = new WeakMap();

/** Says where the files come from. @param {typeof compiled} source */
export const takeChunksFrom = source => {
  compiled = source;
};

/** A file of a chunk, compiled. @param {string} file */
export const compiledFile = file => compiled(file);

/** @type {(shared: ReturnType<typeof exported>, file: string) => Promise<unknown>} */
const place = (shared, file) => {
  const there = placed.get(shared) ?? new Map();
  placed.set(shared, there);
  if (!there.has(file)) {
    const put = compiled(file).then(async module => {
      const imports = { __wasm_split: /** @type {any} */ (shared) };
      // What several chunks share stands in the file of one of them.
      for (const within of WebAssembly.Module.customSections(module, "shared")) await WebAssembly.instantiate(within, imports);
      await WebAssembly.instantiate(module, imports);
    });
    there.set(file, put);
    put.catch(() => there.delete(file));
  }
  return there.get(file);
};

/** Loads a chunk for the module, which hears by the function `then` of its table whether it came. @type {(name: string, then: number, data: number) => Promise<void>} */
export const load = async (name, then, data) => {
  const shared = exported();
  let came = true;
  try {
    await Promise.all(FILES[name].map(file => compiled(file)));
    // What it shares with others comes first.
    for (const file of FILES[name]) await place(shared, file);
  } catch {
    came = false;
  }
  // An instance that has stopped meanwhile is not entered again.
  if (shared == exported()) shared.__indirect_function_table.get(then)(data, came);
};
