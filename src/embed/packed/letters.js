// Bytes in the letters of a packed file (`letters` of `xtask/src/single.rs` writes them): two signs of 91 for each 13 bits, the lowest first.

const SIGNS = 91;
const BITS = 13;

// The place of each sign among those that are used: all from the space to "~" but these.
const places = new Uint8Array(128);
for (let code = 32, place = 0; code < 127; code++) {
  if (!"#%<?".includes(String.fromCharCode(code))) places[code] = place++;
}

/** The bytes of a text; behind them there may be one that is 0. @param {string} text */
export const bytesOf = text => {
  const bytes = new Uint8Array(text.length * BITS >> 4);
  let held = 0, bits = 0, end = 0;
  for (let at = 0; at + 1 < text.length; at += 2) {
    held |= (places[text.charCodeAt(at)] * SIGNS + places[text.charCodeAt(at + 1)]) << bits;
    for (bits += BITS; bits >= 8; bits -= 8, held >>= 8) bytes[end++] = held;
  }
  return bytes;
};
