//! Small pieces that several views use.

pub mod coming;
pub mod context_menu;
pub mod drawing;
pub mod icon;
pub mod item_entries;
pub mod keys;
pub mod levels;
pub mod markup;
pub mod memo;
pub mod menu;
pub mod modal;
mod peers;
pub mod popup;
pub mod pull;
pub mod toast;

pub use context_menu::MenuEntry;
pub use icon::{Icon, icon};
pub use memo::memo;
pub use menu::Menu;
pub use peers::peers;
pub use pull::{Pull, pull};
