// The stand-alone page: its address says what its element is to do.

// The stores that write nowhere but to this browser and to where the reader says: where else Save goes is not for whoever has sent a link to say.
const HARMLESS = ["auto", "none", "local", "file"];

/** Which of an address's parameters an element takes over as attributes. @type {(parameters: URLSearchParams, names: string[]) => [string, string][]} */
export const attributesOf = (parameters, names) => [...parameters]
  .filter(([name, value]) => name == "store" ? HARMLESS.includes(value) : ["src", "theme", ...names].includes(name));

/**
 * Takes the page's parameters over; gives them back where the page is a frame that speaks with the page around it.
 * @type {(element: Element, names: string[]) => URLSearchParams | undefined}
 */
export const takeParameters = (element, names) => {
  const parameters = new URLSearchParams(location.search);
  const framed = parent != window && parameters.get("embed") == "1";
  if (framed) {
    element.toggleAttribute("framed", true);
    // A page around gets to see nothing but what it has brought itself: it could not read a URL of another site either.
    parameters.delete("src");
  }
  for (const [name, value] of attributesOf(parameters, names)) element.setAttribute(name, value);
  return framed ? parameters : undefined;
};
