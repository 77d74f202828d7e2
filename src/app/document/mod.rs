//! The document as a whole: opened, saved, kept as a draft, merged with what others have saved.

pub mod conflict;
pub mod draft_steps;
pub mod drafts;
pub mod handler;
pub mod merging;
pub mod msg;
pub mod reading;
pub mod saving;
pub mod text;
pub mod update;
