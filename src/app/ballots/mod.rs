//! Ballots: many raters without a server.

pub mod handler;
pub mod msg;
pub mod opinions;
pub mod state;
pub mod text;
pub mod update;
