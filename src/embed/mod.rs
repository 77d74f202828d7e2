//! The edge to the browser: the element, its stores, panic handling.
