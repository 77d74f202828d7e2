// Which errors of a page are a trap of the application, after which it may not be entered again.

// The frames of a stack, without the browser's own functions.
/** @param {string | undefined} stack */
const framesOf = stack => {
  const lines = String(stack ?? "").split("\n");
  // V8 begins with the message, which may hold anything.
  const frames = lines.filter(line => /^\s+at /.test(line));
  // WebKit's frames of scripts without an address are a name, or nothing at all.
  return (frames.length ? frames : lines)
    .filter(line => !/\(<anonymous>\)$|\[native code\]$/.test(line));
};
/** The frame of a stack in which an error was thrown. @param {string | undefined} stack */
export const topFrame = stack => framesOf(stack)[0] ?? "";

// WebKit does not say which module a frame is of: it is that which the next frame of a script calls, or ours where the stack ends before that.
const NAMELESS = /\[wasm code\]|wasm-function\[/;
/** @param {string | undefined} stack */
const callerOf = stack => framesOf(stack).find(line => !NAMELESS.test(line));

/** Where a stack taken within a module says that the module is; WebKit puts `<?>` in the place of every module. @type {(stack: string | undefined) => string | undefined} */
export const moduleIn = stack => /(?:\(|@|at )(?!<\?>)([^(@\n]*):wasm-function/.exec(stack ?? "")?.[1];

/** Whether calls have run out of stack, in any browser's words. @type {(error: CodedError | undefined) => boolean} */
export const isExhausted = error => /^(RangeError|InternalError)$/.test(error?.name ?? "") && /call stack|recursion/i.test(error?.message ?? "");

/**
 * Whether an error that the page has heard of was thrown within one of `modules` or the script that `glue` names. What page code throws that the widget has called,
 * such as a listener, has the widget below it in its stack, and leaves it as it was.
 * @type {(error: any, modules: (string | undefined)[], glue: string) => boolean}
 */
export const isTrap = (error, modules, glue) => {
  const runtime = typeof WebAssembly == "object" && error instanceof WebAssembly.RuntimeError;
  if (!runtime && !isExhausted(error)) return false;
  const top = topFrame(error.stack);
  return top.includes(glue) || modules.some(module => module && top.includes(`${module}:wasm-function`))
    // A chunk that was not compiled as it came has no address: it is ours where our script has called it.
    || top.includes("wasm://wasm/") && (callerOf(error.stack)?.includes(glue) ?? false)
    || runtime && NAMELESS.test(top) && !moduleIn(top) && (callerOf(error.stack)?.includes(glue) ?? true);
};
