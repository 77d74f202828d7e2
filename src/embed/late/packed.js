// What a page or a bundle carries packed (`xtask/src/single.rs`): files by their names, compressed by LZMA, in letters. A site's own files are not packed.

import { Decoder } from "lzma1-decoder";
import { InputBuffer, OutputBuffer } from "lzma1-streams";
import { loader } from "./application.js";
import { bytesOf } from "./letters.js";

// How long a file is stands behind the five bytes of properties.
const LENGTH = 5;

/** @param {Uint8Array} bytes */
const unpack = bytes => {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(LENGTH, true);
  const output = new OutputBuffer(size);
  new Decoder().decompress(new InputBuffer(bytes), output);
  return output.toArray();
};

/** @param {string} name */
const find = async name => {
  const text = await loader.inline?.packed?.(name) ?? document.getElementById(name)?.textContent;
  return text ? unpack(bytesOf(text)) : undefined;
};

/** A file that is carried packed, or `undefined`; a build without any leaves the decoder out. @type {typeof find} */
export const carried = PLAN_WIDGET_PACKED ? find : async () => undefined;

/** The text of a file that is carried packed, or `undefined`. @param {string} name */
export const carriedText = async name => {
  const bytes = await carried(name);
  return bytes && new TextDecoder().decode(bytes);
};
