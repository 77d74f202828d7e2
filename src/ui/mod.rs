//! Thin Yew views over the application state.
