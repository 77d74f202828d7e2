// Whether a hand is on something: nothing comes in under it while a plan is edited live.

const FIELDS = "input:not([type=search]),textarea,select";

/** Calls back when a pointer is held, or something is being typed, within a root, and when no longer. @type {(root: ShadowRoot, tell: (on: boolean) => void) => void} */
export const watchHand = (root, tell) => {
  let held = false, typing = false, told = false;
  const say = () => {
    const on = held || typing;
    if (on != told) tell(told = on);
  };
  // What ends a drag or a field is handled first.
  const off = () => setTimeout(say);
  root.addEventListener("pointerdown", () => {
    held = true;
    say();
    for (const name of ["pointerup", "pointercancel", "blur"]) addEventListener(name, () => {
      held = false;
      off();
    }, { capture: true, once: true });
  }, true);
  /** @param {EventTarget | null} at */
  const isField = at => at instanceof Element && at.matches(FIELDS);
  root.addEventListener("focusin", ({ target }) => {
    // A cell that is open is being edited, whether or not anything has been typed.
    typing = isField(target) && !!(/** @type {Element} */ (target).closest("[role=grid]"));
    say();
  });
  root.addEventListener("input", ({ target }) => {
    typing ||= isField(target);
    say();
  });
  root.addEventListener("change", () => {
    typing = false;
    off();
  });
  root.addEventListener("focusout", () => {
    typing = false;
    off();
  });
};
