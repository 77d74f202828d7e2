// The roadmap as PNG and on paper. Both are painted from the drawing's own few shapes: no image is loaded, which a page may forbid.

import { say } from "../late/sentences.js";
import { packed } from "./packing.js";

// What browsers can hold: the longer side and the area of a canvas, px. Below half size nobody can read it.
const SIDE = 16384;
const AREA = 64e6;
const LEAST = 0.5;

// A drawing as nodes. The browser's own parser is closed where strings may not become markup (Trusted Types); what `exchange/svg.rs` writes is plain enough.
/** @param {string} svg */
const parse = svg => {
  /** @type {Record<string, string>} */
  const marks = { lt: "<", gt: ">", quot: '"', amp: "&" };
  /** @param {string} text */
  const plain = text => text.replace(/&(lt|gt|quot|amp);/g, (_, name) => marks[name]);
  /** @type {(DocumentFragment | Element)[]} */
  const open = [document.createDocumentFragment()];
  for (const [, end, tag, attributes, empty, text] of svg.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>|([^<]+)/g)) {
    if (text) open[0].append(plain(text));
    else if (end) open.shift();
    else {
      const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
      for (const [, name, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) if (name != "xmlns") node.setAttribute(name, plain(value));
      open[0].append(node);
      if (!empty) open.unshift(node);
    }
  }
  return /** @type {Element} */ (open[0].firstElementChild);
};

// A drawing (`exchange/svg.rs`) as PNG at up to twice its size; the plan that rides along goes into a text chunk.
/** @param {string} svg */
export const png = async svg => {
  const root = parse(svg);
  const [width, height] = ["width", "height"].map(name => +(root.getAttribute(name) ?? 0));
  const scale = Math.min(2, SIDE / height, SIDE / width, Math.sqrt(AREA / width / height));
  if (scale < LEAST) throw { code: "picture-too-large", message: say("picture-too-tall", Math.ceil(height)) };
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  pen.scale(scale, scale);
  paint(pen, root);
  /** @type {Blob | null} */
  const blob = await new Promise(done => canvas.toBlob(done, "image/png"));
  if (!blob) throw { code: "picture-too-large", message: say("picture-too-large") };
  const plan = root.querySelector("metadata")?.textContent;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // Behind the header chunk, which is always first and 25 bytes long.
  return new Blob(plan ? [bytes.subarray(0, 33), await chunk(plan), bytes.subarray(33)] : [bytes], { type: "image/png" });
};

/** @param {CanvasRenderingContext2D} pen @param {Element} root */
const paint = (pen, root) => {
  const family = root.getAttribute("font-family");
  for (const node of root.querySelectorAll("rect, line, path, text")) {
    /** @param {string} name */
    const has = name => node.getAttribute(name);
    const [x, y, width, height, x1, y1, x2, y2] = ["x", "y", "width", "height", "x1", "y1", "x2", "y2"].map(name => +(has(name) ?? 0));
    const fill = has("fill") ?? (node.tagName == "line" ? "none" : "#000");
    const stroke = has("stroke") ?? "none";
    pen.globalAlpha = +(has("opacity") ?? has("fill-opacity") ?? 1);
    pen.fillStyle = fill;
    pen.strokeStyle = stroke;
    pen.lineWidth = +(has("stroke-width") ?? 1);
    pen.setLineDash((has("stroke-dasharray") ?? "").split(/[ ,]+/).filter(Boolean).map(Number));
    if (node.tagName == "text") {
      pen.font = `${has("font-weight") ?? 400} ${has("font-size")}px ${family}`;
      const anchor = has("text-anchor");
      pen.textAlign = anchor == "middle" ? "center" : anchor == "end" ? "right" : "left";
      pen.fillText(node.textContent ?? "", x, y);
      continue;
    }
    let path;
    if (node.tagName == "path") path = new Path2D(has("d") ?? "");
    else {
      path = new Path2D();
      if (node.tagName == "line") {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
      } else path.roundRect(x, y, width, height, +(has("rx") ?? 0));
    }
    if (fill != "none") pen.fill(path);
    if (stroke != "none") pen.stroke(path);
  }
};

// The plan as an iTXt chunk (PNG 3, 11.3.3.4), compressed.
/** @param {string} plan */
const chunk = async plan => {
  const head = new TextEncoder().encode("iTXtplan-widget\0\u0001\0\0\0");
  const text = await packed(plan, "deflate");
  const bytes = new Uint8Array(12 + head.length - 4 + text.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, bytes.length - 12);
  bytes.set(head, 4);
  bytes.set(text, 4 + head.length);
  view.setUint32(bytes.length - 4, crc(bytes.subarray(4, -4)));
  return bytes;
};
// CRC-32 of PNG 3, 5.5, bit by bit.
/** @param {Uint8Array} bytes */
const crc = bytes => {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 8; bit--;) sum = sum >>> 1 ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
};

// A drawing in strips from cut to cut: a browser cuts none between two sheets, or cuts it anywhere. They are the rows of a table, and the first one, with
// title and calendar, its head: browsers repeat that on every sheet.
/** @param {Element} picture */
const strips = picture => {
  const table = document.createElement("table");
  table.style.cssText = "width:100%;border-spacing:0";
  const cuts = (picture.getAttribute("data-cuts") ?? "").split(" ").map(Number);
  /** @param {string} tag */
  const make = tag => document.createElementNS("http://www.w3.org/2000/svg", tag);
  const all = make("g");
  all.id = "paper";
  all.append(...picture.childNodes);
  cuts.slice(1).forEach((end, at) => {
    const strip = /** @type {SVGElement} */ (picture.cloneNode());
    const again = make("use");
    again.setAttribute("href", "#paper");
    strip.setAttribute("viewBox", `0 ${cuts[at]} ${picture.getAttribute("width")} ${end - cuts[at]}`);
    strip.setAttribute("height", String(end - cuts[at]));
    strip.append(at ? again : all);
    strip.style.cssText = "display:block;width:100%;height:auto";
    const row = (at ? table.createTBody() : table.createTHead()).insertRow();
    row.style.breakInside = "avoid";
    const cell = row.insertCell();
    cell.style.padding = "0";
    cell.append(strip);
  });
  return table;
};

// Numbers the sheets where the browser knows how; others have their own line for that.
const NUMBERED = "@page{margin:12mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:10px sans-serif;color:#57606a}}";

// Prints a drawing alone, as wide as the paper, through a frame that is there for as long as that takes.
/** @param {string} svg */
export const print = async svg => {
  const frame = document.createElement("iframe");
  frame.title = "Print";
  frame.style.cssText = "position:fixed;width:0;height:0;border:0;visibility:hidden";
  document.body.append(frame);
  const inner = /** @type {Window & typeof globalThis} */ (frame.contentWindow), page = /** @type {Document} */ (frame.contentDocument);
  const picture = page.importNode(parse(svg), true);
  page.body.style.margin = "0";
  page.title = picture.querySelector("title")?.textContent ?? "";
  page.body.style.printColorAdjust = "exact";
  const sheet = new inner.CSSStyleSheet();
  sheet.replaceSync(NUMBERED);
  page.adoptedStyleSheets = [sheet];
  page.body.append(strips(picture));
  inner.onafterprint = () => setTimeout(() => frame.remove());
  inner.focus();
  inner.print();
};
