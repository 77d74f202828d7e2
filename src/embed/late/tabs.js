// Which pages of this browser live: each holds a lock of its own from its first draft on, which the browser takes back with the page, also after a crash.

const LOCK = "plan-widget-page:";

let held;   // the page's name, once it has one
let letGo;  // gives the lock back

const take = () => {
  // Without locks, as on pages without https, every other page counts as gone.
  navigator.locks?.request(LOCK + held, () => new Promise(done => letGo = done)).catch(() => {});
};

/** Tells other pages by a lock of this name that this one lives. */
export const living = name => {
  if (held) return;
  held = name;
  take();
  // A page that is kept for the way back may not hold a lock, and nobody can answer for it.
  addEventListener("pagehide", () => letGo?.());
  addEventListener("pageshow", event => event.persisted && take());
};

/** The names of the pages that live. */
export const alive = async () => {
  try {
    const { held } = await navigator.locks.query();
    return held.map(({ name }) => name).filter(name => name.startsWith(LOCK)).map(name => name.slice(LOCK.length));
  } catch {
    return [];
  }
};
