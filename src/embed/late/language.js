// Sentences in other languages than English (`base/say.rs`): a file each, fetched when it is spoken first.

import { hear } from "plan-widget-glue";
import { enter, loader } from "./application.js";
import { carriedText } from "./carried.js";
import { tellRest } from "./rest.js";
import { speak } from "./sentences.js";

/** @type {Map<string, Promise<void>>} */
const coming = new Map();
const ENDINGS = ["", "-more"]; // what views say, and what dialogs and foreign formats do

/** The text of a file; `cache` as `fetch` takes it. @type {(name: string, cache: RequestCache) => Promise<string>} */
const textOf = async (name, cache) => {
  let text = await carriedText(name);
  if (text == undefined && !loader.inline) {
    const response = await fetch(loader.beside(name), { cache });
    if (response.ok) text = await response.text();
  }
  if (text == undefined) throw new Error(`${name} is not there`);
  return text;
};

/** @type {(language: string, ending: string) => Promise<void>} */
const fetched = async (language, ending) => {
  const name = `plan-widget-${language}${ending}.txt`;
  /** @param {RequestCache} cache */
  const take = async cache => {
    const text = await textOf(name, cache);
    // One after the other: the second adds to the first.
    if (ending) await coming.get(language);
    enter(() => hear(language, text));
    speak(text);
    tellRest();
  };
  // What the browser has kept may be of the version before.
  await take("default").catch(() => take("reload"));
};

/**
 * Once the views of a language can be spoken, and once all of it can; where it does not come, English stays.
 * @type {(language: string) => Promise<void>[]}
 */
export const learn = language => ENDINGS.map(ending => {
  const name = language + ending, known = coming.get(name) ?? fetched(language, ending);
  coming.set(name, known);
  known.catch(() => coming.delete(name));
  return known;
});
