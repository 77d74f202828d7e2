//! The headless application: state, messages, update, ports. Everything the widget does can be done, and is tested, without a browser.

pub mod actions;
pub mod ballots;
pub mod board;
pub mod cells;
pub mod chance;
pub mod chart;
pub mod columns;
pub mod compare;
pub mod conflict;
pub mod derived;
pub mod details;
pub mod examples;
pub mod explain;
pub mod export;
pub mod filters;
pub mod find;
pub mod groups;
pub mod import;
pub mod insights;
pub mod locale;
pub mod matrix;
pub mod msg;
pub mod picture;
pub mod ports;
pub mod problems;
pub mod propose;
pub mod ranges;
pub mod state;
pub mod store;
pub mod text;
pub mod update;
mod view;

pub use crate::base::link;
pub use msg::{Effect, Event, Msg};
pub use state::{Doc, State, Ui};
pub use store::{Store, ViewId};
