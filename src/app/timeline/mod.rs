//! The timeline: lanes of bars, milestones, timeboxes, dependencies, and what is done to them.

pub mod agenda;
pub mod agenda_text;
pub mod bar;
pub mod bar_text;
pub mod branches;
pub mod chart;
mod differing;
pub mod entries;
pub mod folding;
pub mod handler;
pub mod hues;
pub mod lane_order;
pub mod lanes;
pub mod marking;
pub mod msg;
pub mod planning_text;
pub mod slack;
pub mod state;
pub mod text;
pub mod time;
mod track_rows;
pub mod tracks;
pub mod update;
pub mod walk;
pub mod wholes;
