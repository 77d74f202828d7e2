// The text of a file: by its bytes, since a file's name and type say little.

import { say } from "../late/sentences.js";
import { encodingOf, isBinary } from "./encodings.js";
import { unpacked } from "./packing.js";

const PNG = [137, 80, 78, 71, 13, 10, 26, 10];

/** The text that a call was given: as it is, of a file, or of what would be written as JSON. @type {(source: string | Blob | object) => Promise<string>} */
export const textOf = async source => typeof source == "string" ? source
  : source instanceof Blob ? textIn(source) : JSON.stringify(source) ?? "";

/**
 * What a program's import was given, as text; of a file whose bytes do not say their encoding also which was guessed.
 * @type {(source: string | Blob | object, encoding?: string) => Promise<{ text: string, guessed?: string }>}
 */
export const sourceOf = async (source, encoding) => {
  if (encoding != null && source instanceof Blob) {
    try {
      const bytes = new Uint8Array(await source.arrayBuffer());
      return { text: new TextDecoder(isBinary(bytes) ? "x-user-defined" : encoding).decode(bytes) };
    } catch {
      throw { code: "bad-option", message: say("no-encoding", encoding), path: "encoding" };
    }
  }
  lastEncoding = "";
  const text = await textOf(source);
  return { text, guessed: source instanceof Blob && !/^(utf-.*)?$/.test(lastEncoding) ? lastEncoding : undefined };
};

// The file that was read last, for whoever knows its encoding better, and the encoding it was read in.
/** @type {Uint8Array<ArrayBuffer> | undefined} */
let last;
let lastEncoding = "";

/** The text of the last file in an encoding. @param {string} encoding */
export const textAs = async encoding => {
  lastEncoding = encoding;
  return new TextDecoder(encoding).decode(last);
};

/** The encoding that the last file was read in. */
export const encodingRead = async () => lastEncoding;

/** @param {Blob} file */
const textIn = async file => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (PNG.every((byte, at) => bytes[at] == byte)) return planInPicture(bytes);
  last = bytes;
  if (isBinary(bytes)) {
    // A text with a letter for each byte: the application reads it.
    lastEncoding = "";
    return new TextDecoder("x-user-defined").decode(bytes);
  }
  return textAs(encodingOf(bytes));
};

// The plan in a text chunk (iTXt, PNG 3, 11.3.3.4) of a picture that the widget wrote; empty without one.
/** @param {Uint8Array<ArrayBuffer>} bytes */
const planInPicture = async bytes => {
  const view = new DataView(bytes.buffer);
  /** @param {number} from @param {number} to */
  const ascii = (from, to) => String.fromCharCode(...bytes.subarray(from, to));
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + view.getUint32(at);
    if (ascii(at + 4, at + 8) == "iTXt" && /^plan-widget/.test(ascii(at + 8, at + 19))) {
      const packed = bytes[bytes.indexOf(0, at + 8) + 1];
      let from = bytes.indexOf(0, at + 8) + 3;
      // The language and the translated keyword end with a zero each.
      for (let strings = 2; strings--;) from = bytes.indexOf(0, from) + 1;
      const text = bytes.subarray(from, end);
      return packed ? unpacked(text, "deflate") : new TextDecoder().decode(text);
    }
    at = end + 4;
  }
  return "";
};
