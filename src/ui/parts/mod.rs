//! Small pieces that several views use.

pub mod icon;
pub mod menu;

pub use icon::{Icon, icon};
pub use menu::Menu;
