// The element's attributes as properties.

/** Each attribute is a property too. @type {(prototype: HTMLElement, names: string[]) => void} */
export const reflect = (prototype, names) => {
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      /** @this {HTMLElement} */
      get() {
        return this.getAttribute(name) ?? "";
      },
      /** @this {HTMLElement} @param {string | null | undefined} value */
      set(value) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
    });
  }
};

/** Properties set before the element was defined hide the accessors: sets them again. @type {(element: any, names: string[]) => void} */
export const reclaim = (element, names) => {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    delete element[name];
    // MkDocs Material assigns each `src` to itself, defined or not.
    if (value !== undefined) element[name] = value;
  }
};
