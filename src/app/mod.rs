//! The headless application: state, messages, update, ports.
