//! The document as a whole: opened, saved, kept as a draft, merged with what others have saved.

pub mod conflict;
pub mod drafts;
pub mod merging;
pub mod text;
pub mod update;
