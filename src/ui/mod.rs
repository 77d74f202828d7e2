//! Thin Yew views over the application state.

pub mod ballots;
pub mod board;
pub mod colour_rules;
pub mod compare;
pub mod decisions;
pub mod dialogs;
pub mod document;
pub mod duplicates;
pub mod export;
pub mod grid;
pub mod hooks;
pub mod import;
pub mod insights;
pub mod items;
pub mod matrix;
pub mod methods;
pub mod parts;
pub mod places;
pub mod propose;
pub mod root;
pub mod saved_views;
pub mod scenarios;
pub mod seldom;
mod settings;
pub mod sharing;
pub mod shell;
pub mod stage;
pub mod timeline;

pub use root::RootProps;
pub use stage::ViewStage;
