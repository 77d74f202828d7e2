// Access tokens, by the origin that they are sent to: this tab's, or this browser's where the person has chosen so. Nothing else holds them.

const KEY = "plan-widget-token:";

// Where a browser gives a page no storage, a token lives as long as the page.
/** @type {Map<string, string>} */
const held = new Map();

/** @type {(storage: "sessionStorage" | "localStorage", act: (storage: Storage) => string | null | void) => string | undefined} */
const within = (storage, act) => {
  try {
    return act(globalThis[storage]) ?? undefined;
  } catch {}
};

/** The token that is kept for an origin. @type {(origin: string) => string | undefined} */
export const tokenOf = origin => held.get(origin)
  ?? within("sessionStorage", storage => storage.getItem(KEY + origin))
  ?? within("localStorage", storage => storage.getItem(KEY + origin));

/** Keeps a token for this tab, or `lasting` for this browser. @type {(origin: string, token: string, lasting: boolean) => void} */
export const keepToken = (origin, token, lasting) => {
  forgetToken(origin);
  within(lasting ? "localStorage" : "sessionStorage", storage => storage.setItem(KEY + origin, token));
  if (!tokenOf(origin)) held.set(origin, token);
};

/** @param {string} origin */
export const forgetToken = origin => {
  held.delete(origin);
  for (const name of /** @type {const} */ (["sessionStorage", "localStorage"])) within(name, storage => storage.removeItem(KEY + origin));
};

/** Whether any token may be kept here. */
export const hasTokens = () => held.size > 0 || /** @type {const} */ (["sessionStorage", "localStorage"]).some(name =>
  within(name, storage => Object.keys(storage).find(key => key.startsWith(KEY))));
