// Sentences in other languages than English (`base/say.rs`): a file each, fetched when it is spoken first.

import { hear } from "plan-widget-glue";
import { enter, loader } from "./application.js";
import { carriedText } from "./packed.js";
import { tellRest } from "./rest.js";
import { speak } from "./sentences.js";

/** @type {Map<string, Promise<void>>} */
const coming = new Map();

/** @param {string} language */
const fetched = async language => {
  const name = `plan-widget-${language}.txt`;
  let text = await carriedText(name);
  if (text == undefined && !loader.inline) {
    const response = await fetch(loader.beside(name));
    if (response.ok) text = await response.text();
  }
  if (text == undefined) throw new Error(`${name} is not there`);
  enter(() => hear(language, text));
  speak(text);
  tellRest();
};

/** Once a language can be spoken; where it does not come, English stays. @param {string} language */
export const learn = language => {
  const known = coming.get(language) ?? fetched(language);
  coming.set(language, known);
  known.catch(() => coming.delete(language));
  return known;
};
