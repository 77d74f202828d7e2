// What a page or a bundle carries packed (`packed/main.js`).

import { loader } from "./application.js";

/** A file that is carried, or `undefined`. @param {string} name */
export const carried = async name => loader.inline?.carried(name);

/** The text of one. @param {string} name */
export const carriedText = async name => {
  const bytes = await carried(name);
  return bytes && new TextDecoder().decode(bytes);
};
