// The encoding of a text file, told by what its bytes become: a letter in the wrong place tells the wrong table.

/** @param {string} name @param {Uint8Array} bytes */
const decoded = (name, bytes) => new TextDecoder(name).decode(bytes);

const COMMON = "的一是了我不在人有他这個上们來到时大地为子中你说生国年着就那和要出也得里后自以会功能用户中文名称状态优先级高低需求开始结束日期这個們來時為說國後會戶稱狀態優級開結";

/** How much of a text in an East Asian encoding is what such texts hold; 0 where it is none. @param {string} text */
const eastern = text => {
  const letters = [...text].filter(letter => letter > "\x7f");
  /** @param {RegExp} sort */
  const share = sort => letters.filter(letter => sort.test(letter)).length / letters.length;
  if (!letters.length || text.includes("\ufffd") || share(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\u30fc\uff00-\uff60\uffe0-\uffe6※→←↑↓・…―‐～①-⑳]/u) < 0.9) return 0;
  const kana = share(/[\u3041-\u30fe]/), hangul = share(/[가-힣]/), common = letters.filter(letter => COMMON.includes(letter)).length / letters.length;
  return kana >= 0.1 ? 1 + kana : hangul >= 0.6 ? 1 + hangul : common >= 0.05 ? 1 + common : 0;
};

/** How well the letters of a text in an alphabet stand together. @param {string} text */
const western = text => {
  let score = 0, strange = 0;
  const letter = /\p{L}/u, latin = /\p{sc=Latn}/u, cyrillic = /\p{sc=Cyrl}/u, upper = /\p{Lu}/u, lower = /\p{Ll}/u;
  for (let at = 0; at < text.length; at++) {
    const own = text[at], before = text[at - 1] ?? " ", behind = text[at + 1] ?? " ";
    if (own <= "\x7f") {
      strange = 0;
      continue;
    }
    if (!letter.test(own)) {
      strange = 0;
      // Marks stand beside words, not in them; those of control stand nowhere.
      if (own < "\xa0" || own == "\ufffd") score -= 5;
      else if (letter.test(behind) && !/[“„«‘’–—\xa0¿¡€£№•…]/.test(own) || letter.test(before) && letter.test(behind) && own != "’") score -= 3;
      else if (/[¤¦¬¨†‡‰¸¯˜ˆ³²¹·§¶]/.test(own)) score -= 1;
      continue;
    }
    score += 1;
    if (upper.test(own) && lower.test(before)) score -= 4;
    if (cyrillic.test(own) && (latin.test(before) || latin.test(behind))) score -= 3;
    // In languages of the Latin alphabet hardly a word has three letters with marks in a row.
    strange = latin.test(own) ? strange + 1 : 0;
    if (strange > 2) score -= 3;
  }
  return score;
};

/** The tables that are tried, the likelier first. */
const EASTERN = ["shift_jis", "euc-jp", "gb18030", "big5", "euc-kr"], WESTERN = ["windows-1252", "windows-1250", "windows-1251", "macintosh", "koi8-r"];

/** Whether a file is packed, as workbooks are, or an old one of Office: no text. @param {Uint8Array} bytes */
export const isBinary = bytes => [[0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0]].some(begin => begin.every((byte, at) => bytes[at] == byte));

/** The encoding of bytes. @param {Uint8Array} bytes */
export const encodingOf = bytes => {
  const mark = bytes[0] << 8 | bytes[1];
  if (mark == 0xfffe) return "utf-16le";
  if (mark == 0xfeff) return "utf-16be";
  // Without a mark it is told by its zeros: no text of another encoding has any.
  const begin = bytes.subarray(0, 4096), zeros = [0, 0];
  begin.forEach((byte, at) => {
    if (!byte) zeros[at & 1]++;
  });
  const [even, odd] = zeros;
  if (odd * 5 > begin.length && even * 10 < odd) return "utf-16le";
  if (even * 5 > begin.length && odd * 10 < even) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch { /* another one */ }
  const sample = bytes.subarray(0, 1 << 16);
  /** @param {string[]} names @param {(text: string) => number} measure */
  const best = (names, measure) => names.map(name => ({ name, score: measure(decoded(name, sample)) })).reduce((one, other) => other.score > one.score ? other : one);
  const east = best(EASTERN, text => eastern(text));
  return east.score > 0 ? east.name : best(WESTERN, western).name;
};
