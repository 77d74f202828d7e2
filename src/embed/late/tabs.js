// Which pages and tabs of this browser live: each holds locks of its own, which the browser takes back with the page, also after a crash.

const LOCK = "plan-widget-page:";
const TAB = "plan-widget:tab";

/** @type {Map<string, ((value?: unknown) => void) | undefined>} */
const letGo = new Map();  // what gives each lock back, by its name; none for those that wait for the way back

/** @param {string} name */
const take = name => {
  // Without locks, as on pages without https, every other page counts as gone.
  navigator.locks?.request(LOCK + name, () => new Promise(done => letGo.set(name, done))).catch(() => {});
};

/** @param {string} name */
const hold = name => {
  if (letGo.has(name)) return;
  if (!letGo.size) {
    // A page that is kept for the way back may not hold a lock, and nobody can answer for it.
    addEventListener("pagehide", () => letGo.forEach(give => give?.()));
    addEventListener("pageshow", event => event.persisted && [...letGo.keys()].forEach(take));
  }
  letGo.set(name, undefined);
  take(name);
};

const names = async () => {
  try {
    const { held = [] } = await navigator.locks.query();
    return held.map(({ name = "" }) => name).filter(name => name.startsWith(LOCK)).map(name => name.slice(LOCK.length));
  } catch {
    return [];
  }
};

// The frames of a tab share its storage: where this one stands in it.
const frame = () => {
  let path = "";
  for (let at = /** @type {Window} */ (self); at != at.parent; at = at.parent) {
    let nth = 0;
    while (nth < at.parent.length && at.parent[nth] != at) nth++;
    path = `.${nth}${path}`;
  }
  return path;
};

// The name of this tab: that of its first page, which those that are loaded in it later find in its storage. A tab that was made as a copy of another finds that of
// one that lives, and takes another.
/** @type {(page: string, alive: string[]) => string} */
const nameTab = (page, alive) => {
  try {
    const key = TAB + frame();
    const known = sessionStorage.getItem(key);
    if (known && !alive.includes(known)) return known;
    sessionStorage.setItem(key, page);
    return page;
  } catch {
    return "";
  }
};

/** @type {string | undefined} */
let tab;  // the name of this tab, once it is known

/** Tells other pages by a lock of this name that this one lives. */
export const living = hold;

/** The name of this tab, and those of the pages and tabs that live, without this tab; `page` names this page. @type {(page: string) => Promise<string[]>} */
export const alive = async page => {
  const alive = await names();
  tab ??= nameTab(page, alive);
  if (tab) hold(tab);
  return [tab, ...alive.filter(name => name != tab)];
};
