// What wasm-bindgen puts into a module that has a table of JavaScript's values: the first place behind those that are always there. The glue's own list has as many.

export const __wbindgen_externref_statics_end = () => 1028;
