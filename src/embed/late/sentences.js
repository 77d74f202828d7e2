// What the scripts say themselves (`messages/en/script.ftl`), in the language that was fetched last. The application says all the rest (`base/say.rs`).

/** The lines of a language's file; none for English. @type {string[]} */
let spoken = [];

/** Speaks the language of a file from now on; the room of scripts is in the first of the two. @param {string} text */
export const speak = text => {
  const lines = text.split("\n"), [[first]] = Object.values(PLAN_WIDGET_SENTENCES);
  if (!text || lines[first]) spoken = lines;
};

/** The language's file that is spoken, for scripts that have this one once more. */
export const language = () => spoken.join("\n");

/**
 * A sentence by the name of its message, with what it is given, in the order of the English one.
 * @type {(name: keyof typeof PLAN_WIDGET_SENTENCES, ...given: (string | number)[]) => string}
 */
export const say = (name, ...given) => {
  const [line, english] = PLAN_WIDGET_SENTENCES[name];
  return (spoken[line] || english).replace(/`([a-z])/g, (_, letter) => String(given[letter.charCodeAt(0) - 97] ?? ""));
};
