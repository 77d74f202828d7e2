// Which errors of a page are a trap of the application, after which it may not be entered again.

/** The frame of a stack in which an error was thrown, without the browser's own functions. */
export const topFrame = stack => {
  const lines = String(stack ?? "").split("\n");
  // V8 begins with the message, which may hold anything.
  const frames = lines.filter(line => /^\s+at /.test(line));
  return (frames.length ? frames : lines.filter(line => /@/.test(line)))
    .find(line => !/\(<anonymous>\)$|\[native code\]$/.test(line)) ?? "";
};

/** Where a stack taken within a module says that the module is. */
export const moduleIn = stack => /(?:\(|@|at )([^(@\n]*):wasm-function/.exec(stack)?.[1];

/** Whether calls have run out of stack, in any browser's words. */
export const isExhausted = error => /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/i.test(error.message);

/**
 * Whether an error that the page has heard of was thrown within one of `modules` or the script that `glue` names. What page code throws that the widget has called,
 * such as a listener, has the widget below it in its stack, and leaves it as it was.
 */
export const isTrap = (error, modules, glue) => {
  const runtime = typeof WebAssembly == "object" && error instanceof WebAssembly.RuntimeError;
  if (!runtime && !isExhausted(error)) return false;
  const top = topFrame(error.stack);
  return top.includes(glue) || modules.some(module => module && top.includes(`${module}:wasm-function`))
    || runtime && /\[wasm code\]|wasm-function\[/.test(top) && !moduleIn(top);
};
