// Numbers, dates and direction, as the browser's `Intl` knows them.

const isTag = tag => {
  try {
    return !!new Intl.Locale(tag);
  } catch {
    return false;
  }
};

// How a language writes numbers and dates; an unknown one gives way to the browser's own, which may have none either: WebKitGTK calls that "C".
// Text runs as on the page, or as the element's own language does.
export const conventions = (tag, direction) => {
  tag = [tag, ...navigator.languages, "en"].find(isTag);
  const numbers = new Intl.NumberFormat(tag, { numberingSystem: "latn" }).formatToParts(12345.6);
  const dates = new Intl.DateTimeFormat(tag, { year: "numeric", month: "short", day: "numeric", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, month) => dates.formatToParts(Date.UTC(2027, month, 15)));
  const part = (parts, type) => parts.find(part => part.type == type)?.value ?? "";
  return [
    tag, part(numbers, "decimal"), part(numbers, "group"),
    months[0].find(part => /month|day/.test(part.type)).type,
    direction || (/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(tag) ? "rtl" : "ltr"),
    ...months.map(parts => part(parts, "month")),
  ];
};
