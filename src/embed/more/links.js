// Links that carry the plan: compressed (raw DEFLATE, RFC 1951) in the fragment, as base64url. A browser sends the fragment to nobody.

import { say } from "../late/sentences.js";
import { packed, unpacked } from "./packing.js";
import { Refusal, messageOf } from "./hosts/ask.js";

const MARK = "#plan=";

/** @param {Uint8Array} bytes */
const toLetters = bytes => {
  let letters = "";
  // In parts: the stack bounds the number of arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(letters).replace(/=+$/, "").replaceAll("+", "-").replaceAll("/", "_");
};
/** @param {string} text */
const fromLetters = text =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), letter => letter.charCodeAt(0));

/** A link to a page that opens the plan there, with these parameters: `view=board`, `ballot`. @type {(text: string, parameters: string, page: string) => Promise<string>} */
export const link = async (text, parameters, page) => {
  const url = new URL(page);
  if (!/^(https?|file):$/.test(url.protocol)) throw new Refusal("elsewhere");
  url.search = parameters;
  url.hash = "";
  return url.href + MARK + toLetters(await packed(text, "deflate-raw"));
};

/** The plan of an address, and what tells it from other addresses' plans in this browser's storage. @type {(address: string) => Promise<PlanRead>} */
export const linked = async address => {
  const at = address.indexOf(MARK);
  const carried = address.slice(at + MARK.length);
  let mark = 0;
  for (const letter of carried) mark = Math.imul(mark, 31) + letter.charCodeAt(0) | 0;
  const key = `${address.slice(0, at)}${MARK}${carried.length}.${mark >>> 0}`;
  try {
    // Also as JSON, which a program or a person may have written.
    const text = /^(\{|%7b)/i.test(carried) ? decodeURIComponent(carried) : await unpacked(fromLetters(carried), "deflate-raw");
    return { text, key };
  } catch (error) {
    throw { code: "bad-link", message: say("link-cut", messageOf(error)), path: "plan" };
  }
};
