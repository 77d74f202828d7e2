//! Plan Widget: score work and lay it out on a roadmap, inside any page.
//!
//! The floors, lowest first; a file uses only floors below its own (`ARCHITECTURE.md`).

pub mod base;
#[deny(missing_docs)]
pub mod model;

#[deny(missing_docs)]
pub mod edit;
pub mod schedule;
#[deny(missing_docs)]
pub mod score;
#[deny(missing_docs)]
pub mod wire;

pub mod query;

pub mod layout;

pub mod exchange;

pub mod jobs;

pub mod app;

#[cfg(feature = "web")]
pub mod embed;
#[cfg(feature = "web")]
pub mod ui;
