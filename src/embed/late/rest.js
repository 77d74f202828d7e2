// The JavaScript that few pages need (`more/main.js`), a file of its own.

// `cargo xtask dist` puts it here when it makes the single file.
const within = import.meta.planRest;

let coming;
export let loaded; // the same, once they are there

/** The functions of that file. It lies beside this one and is called like it, since scripts are also served as `fetch.php?media=plan-widget-app.js`. */
export const rest = () => coming ??= Promise.resolve(within ? within() : import(import.meta.url.replace("plan-widget-app.js", "plan-widget-more.js")))
  .then(({ rest }) => loaded = rest)
  .catch(error => {
    coming = undefined;
    throw error;
  });

/** Calls one of them once they are there. */
export const restful = name => async (...given) => (await rest())[name](...given);
