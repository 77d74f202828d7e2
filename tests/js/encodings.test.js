// Files of spreadsheets in the encodings that they are saved in.

import assert from "node:assert/strict";
import { test } from "node:test";
import { encodingOf } from "../../src/embed/more/encodings.js";
import { sourceOf } from "../../src/embed/more/files.js";

// What a build puts in the place of this name.
globalThis.PLAN_WIDGET_SENTENCES = { "no-encoding": [1, "There is no encoding `a."] };

/** The bytes of a text in a table of single bytes, or of a few pairs. */
const bytesIn = (name, text) => {
  const decoder = new TextDecoder(name), table = new Map();
  for (let high = 0; high < 256; high++) {
    const one = decoder.decode(new Uint8Array([high]));
    if (one != "\ufffd" && !table.has(one)) table.set(one, [high]);
  }
  if (["shift_jis", "gb18030", "euc-jp", "euc-kr", "big5"].includes(name)) for (let high = 0x81; high < 0xff; high++) for (let low = 0x40; low < 0xff; low++) {
    const one = new TextDecoder(name).decode(new Uint8Array([high, low]));
    if (one.length == 1 && one != "\ufffd" && !table.has(one)) table.set(one, [high, low]);
  }
  return new Uint8Array([...text].flatMap(letter => table.get(letter) ?? assert.fail(`${name} has no ${letter}`)));
};

for (const [name, text] of [
  ["windows-1252", "Title;Effort\r\nGrößere Schrift;2\r\nMenü für alle;1\r\n"],
  ["windows-1252", "Título;Esforço\r\nIntegração com o catálogo;2\r\nRelatório de março;1\r\n"],
  ["windows-1250", "Tytuł;Nakład\r\nPłatność z góry;2\r\nŁączenie źródeł;1\r\n"],
  ["windows-1251", "Задача;Охват\r\nБыстрый поиск;1200\r\nЭкспорт отчётов;300\r\n"],
  ["koi8-r", "Задача;Охват\r\nБыстрый поиск;1200\r\nЭкспорт отчетов;300\r\n"],
  ["macintosh", "Title,Effort\rMenü kürzen,2\rÜbersicht,1\r"],
  ["macintosh", "Titre,Effort\rÉcran d’accueil très épuré,2\rTéléphone,1\r"],
  ["shift_jis", "タイトル,工数\r\n検索を速くする,3\r\n領収書の出力,1\r\n"],
  ["euc-jp", "タイトル,工数\r\n検索を速くする,3\r\n領収書の出力,1\r\n"],
  ["gb18030", "标题,状态\r\n搜索功能,进行中\r\n用户导出,已完成\r\n"],
  ["big5", "標題,狀態\r\n搜尋功能,進行中\r\n用戶匯出,已完成\r\n"],
  ["euc-kr", "제목,상태\r\n빠른 검색,진행 중\r\n보고서 내보내기,완료\r\n"],
]) {
  test(`${name}: ${text.slice(0, 12).trim()}`, () => {
    const found = encodingOf(bytesIn(name, text));
    assert.equal(new TextDecoder(found).decode(bytesIn(name, text)), text, found);
  });
}

test("UTF-8 and UTF-16, with and without a mark", () => {
  const text = "Title\tReach\r\nGrößere Schrift\t1200\r\n";
  const wide = Uint8Array.from([...text].flatMap(letter => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
  assert.equal(encodingOf(new TextEncoder().encode(text)), "utf-8");
  assert.equal(encodingOf(wide), "utf-16le");
  assert.equal(encodingOf(new Uint8Array([0xff, 0xfe, ...wide])), "utf-16le");
  assert.equal(encodingOf(Uint8Array.from(wide, (_, at) => wide[at ^ 1])), "utf-16be");
});

test("the encoding that a program names holds, and one that is none is refused by its name", async () => {
  const bytes = Uint8Array.from([..."Title\nGr"].map(letter => letter.charCodeAt(0)).concat(0xf6, 0xdf, 0x65));
  assert.deepEqual(await sourceOf(new Blob([bytes]), "windows-1252"), { text: "Title\nGröße" });
  assert.equal((await sourceOf(new Blob([bytes]), "macintosh")).text, "Title\nGrˆﬂe");
  await assert.rejects(sourceOf(new Blob([bytes]), "morse"), refusal => refusal.code == "bad-option" && refusal.path == "encoding");
});
