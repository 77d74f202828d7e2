// What a page or a bundle carries packed (`xtask/src/single.rs`): files one behind the other in one stream, compressed by LZMA, in letters. A site's own files are not packed.

import { Decoder } from "lzma1-decoder";
import { InputBuffer } from "lzma1-streams";
import { bytesOf } from "./letters.js";

/**
 * Opens a pack; what it gives is a file by its name, or `undefined`. The stream is unpacked as far as someone has asked: what begins a page stands first.
 * @type {(pack: string) => (name: string) => Uint8Array<ArrayBuffer> | undefined}
 */
export const open = pack => {
  const [head, letters] = pack.split("\n");
  /** @type {Map<string, [from: number, to: number]>} */
  const places = new Map();
  let end = 0;
  for (const file of head.split(",")) {
    const [name, length] = file.split(":");
    places.set(name, [end, end += Number(length)]);
  }
  /** @type {Decoder | undefined} */
  let decoder;
  return name => {
    const place = places.get(name);
    if (!place) return;
    if (!decoder) {
      decoder = new Decoder();
      decoder.initDecompression(new InputBuffer(bytesOf(letters)), null);
    }
    const [from, to] = place;
    while (decoder.nowPos64 < to) {
      if (decoder.codeOneChunk()) throw new Error("This page is not whole.");
    }
    // Its window is as large as all files together, so nothing has left it.
    return decoder.outWindow.buffer.slice(from, to);
  };
};

/**
 * A function of the page whose body is a text. It goes in as a script of the page's own, as the one that calls this did: an evaluation, or an address of a blob, more policies forbid.
 * @type {(text: string) => any}
 */
export const run = text => {
  const script = /** @type {HTMLScriptElement & { made?: Function }} */ (document.createElement("script"));
  script.textContent = `document.currentScript.made=()=>{"use strict";${text}}`;
  document.head.append(script);
  script.remove();
  return script.made;
};

/**
 * The application's script within a page that carries everything; `read` gives the pack. As text it is the function that runs, for workers.
 * @type {(read: () => string) => InlineScript}
 */
export const within = read => {
  /** @type {ReturnType<typeof open> | undefined} */
  let files;
  /** @type {() => ApplicationScript} */
  let begin;
  /** @param {string} name */
  const carried = async name => (files ??= open(read()))(name);
  const start = async () => {
    begin ??= run(new TextDecoder().decode(await carried("plan-widget-app.js")));
    return begin();
  };
  return Object.assign(start, { carried, toString: () => String(begin) });
};
