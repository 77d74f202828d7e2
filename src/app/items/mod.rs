//! Items: adding, changing, ordering and explaining them, in any view.

pub mod adding;
pub mod branches;
pub mod conditions;
pub mod details;
pub mod estimates;
pub mod explain;
pub mod filters;
pub mod following;
pub mod handler;
pub mod heading_menu;
pub mod item_menu;
pub mod level;
pub mod maps;
pub mod msg;
pub mod near_names;
pub mod parents;
pub mod pinning;
pub mod ranges;
pub mod references;
pub mod refusals;
pub mod rows;
pub mod state;
pub mod suggesting;
pub mod team_parts;
pub mod text;
pub mod update;
