//! The commands, a file each: arguments in, text out.

pub mod diff;
pub mod export;
pub mod fmt;
pub mod git;
pub mod import;
pub mod manual;
pub mod mcp;
pub mod merge;
pub mod picture;
pub mod propose;
pub mod resolve;
pub mod score;
pub mod serve;
pub mod validate;
