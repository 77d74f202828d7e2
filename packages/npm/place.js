// Where the folder `dist` of this package is served, if it is: links that carry a plan lead there, and the examples come from there.

export const place = { folder: "" };

/** The address of the loader there; the page's own where nobody has said where. */
export const here = () => place.folder ? new URL("plan-widget.js", new URL(place.folder, document.baseURI)).href : location.href;
