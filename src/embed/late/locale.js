// Numbers, dates and direction, as the browser's `Intl` knows them.

// Plans count days by the Gregorian calendar and write digits as the file does, whatever the language's own calendar and digits are.
/** @type {Intl.DateTimeFormatOptions} */
const COMMON = { calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" };
// A day, a day whose year is said beside it, a month of a year.
/** @type {Intl.DateTimeFormatOptions[]} */
const SHAPES = [
  { year: "numeric", month: "short", day: "numeric" },
  { month: "short", day: "numeric" },
  { year: "numeric", month: "short" },
];

/** @param {string} tag */
const isTag = tag => {
  try {
    return !!new Intl.Locale(tag);
  } catch {
    return false;
  }
};

/**
 * How a language writes numbers and dates; an unknown one gives way to the browser's own, which may have none either: WebKitGTK calls that "C".
 * Text runs as on the page, or as the element's own language does.
 * @type {(tag: string, direction?: string) => string[]}
 */
export const conventions = (asked, direction) => {
  const tag = [asked, ...navigator.languages].find(isTag) ?? "en";
  const numbers = new Intl.NumberFormat(tag, { numberingSystem: "latn" }).formatToParts(12345.6);
  /** @type {(parts: { type: string, value: string }[], type: string) => string} */
  const part = (parts, type) => parts.find(part => part.type == type)?.value ?? "";
  /** @param {Intl.DateTimeFormatOptions} shape */
  const format = shape => new Intl.DateTimeFormat(tag, { ...COMMON, ...shape });
  /** @param {number} month */
  const fifth = month => Date.UTC(2027, month, 5);
  /** @param {(day: number) => string} read */
  const each = read => Array.from({ length: 12 }, (_, month) => read(fifth(month)));
  // Making one takes a browser a thousand times as long as using it.
  const shapes = SHAPES.map(format), short = format({ month: "short" });
  // The order of the parts and what stands between them: `{d}. {m} {y}`, `{y}年{m}月{d}日`.
  /** @param {Intl.DateTimeFormat} shape */
  const pattern = shape => shape.formatToParts(fifth(10)).map(({ type, value }) =>
    type == "year" ? "{y}" : type == "month" ? "{m}" : type == "day" ? value.length > 1 ? "{dd}" : "{d}" : value).join("");
  /** @param {Intl.DateTimeFormat} shape */
  const inside = shape => each(day => part(shape.formatToParts(day), "month"));
  // By itself a month is a word also where dates write it in digits.
  /** @type {Intl.DateTimeFormat | undefined} */
  let long;
  const alone = each(day => {
    const word = short.format(day);
    return /^\d+$/.test(word) ? (long ??= format({ month: "long" })).format(day) : word;
  });
  return [
    tag, part(numbers, "decimal"), part(numbers, "group"),
    direction || (/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(tag) ? "rtl" : "ltr"),
    ...shapes.map(pattern), ...alone, ...inside(shapes[0]), ...inside(shapes[2]),
  ];
};

/**
 * The one of the known languages that a reader of this one is best served by; empty for English.
 * @type {(tag: string, known: string[]) => string}
 */
export const languageOf = (tag, known) => {
  const asked = tag.toLowerCase(), [base] = asked.split("-");
  // Readers of traditional characters read English rather than simplified ones.
  if (base == "zh" && /-(hant|tw|hk|mo)\b/.test(asked)) return "";
  return known.find(one => one.toLowerCase() == asked) ?? known.find(one => one.toLowerCase().split("-")[0] == base && !/-x/i.test(one)) ?? "";
};
