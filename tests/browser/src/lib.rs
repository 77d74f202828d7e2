//! What the browser tests stand on: a WebDriver client, a page server, and a page to act on like a person.
//!
//! `http` < `webdriver` < `browser`; `server` stands beside them; `page` joins both; `runner` runs the tests of `main.rs`.

pub mod browser;
pub mod display;
pub mod grid;
pub mod host;
pub mod http;
pub mod keys;
pub mod page;
pub mod pointer;
pub mod runner;
pub mod server;
pub mod timeline;
pub mod webdriver;
pub mod widget;

pub use browser::Kind;
pub use page::Page;
pub use server::Policy;
pub use webdriver::Element;
