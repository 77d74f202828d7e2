// What is known of a fault, for those who mend it.

import { topFrame } from "./traps.js";

// Where a script or a module comes from, without its name: of the page nothing is told.
const ADDRESS = /\b(?:https?|file):\/\/[^\s()]*\//g;

/** Of a trap that no panic has told of, where it was in the module is all that is known. @type {(error: Error) => Fault} */
export const trapOf = ({ message, stack }) => ({ message, file: topFrame(stack).trim().replace(/^at /, "").replace(ADDRESS, ""), stack });

/**
 * Where a fault was, in words; nothing where nobody knows.
 * @param {Pick<Fault, "file" | "line">} fault
 */
const placeOf = ({ file, line }) => file && (line ? `${file}, line ${line}` : file);

/**
 * What a person copies to those who mend the fault. Of the page it says nothing: its address goes out of the stack.
 * @param {Fault} fault
 * @param {string} browser
 * @param {string} [plan]
 */
export const reportOf = (fault, browser, plan) => [
  `Plan Widget ${fault.version} has stopped because of a fault in it.`,
  `Message: ${fault.message}`,
  placeOf(fault) && `Place: ${placeOf(fault)}`,
  `Browser: ${browser}`,
  fault.stack && `Stack:\n${fault.stack.replace(ADDRESS, "")}`,
  plan && `Plan:\n${plan}`,
].filter(Boolean).join("\n");
