//! Keeping the document: drafts, and what others have saved.

mod conflicts;
mod draft_steps;
mod drafts;
