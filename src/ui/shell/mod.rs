//! Everything around the view: toolbar, tabs, banners, status line, messages. Most are plain functions: a component of its own costs kilobytes
//! and pays only where it has state.

mod banner;
pub mod keys;
mod start;
mod status;
mod tabs;
mod toolbar;

pub use banner::banner;
pub use start::start;
pub use status::status;
pub use tabs::tabs;
pub use toolbar::toolbar;
