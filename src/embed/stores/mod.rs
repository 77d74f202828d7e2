//! The stores that Save goes to: one file per store, and a new host is a new file.

mod auto;
mod file;
mod hosts;
pub mod local;
mod none;
mod store;

pub use self::store::{Answer, PlanPlace, PlanStore, SaveOutcome, SaveRefusal, SaveRequest};
use std::rc::Rc;

/// The store of that name, or the one that an address names; names not known are `auto`, which ends with a file, and that works on every page.
pub fn named(name: &str) -> Rc<dyn PlanStore> {
    match name {
        "none" => Rc::new(none::NoStore),
        "local" => Rc::new(local::LocalStore),
        "file" => Rc::new(file::FileStore::default()),
        host if hosts::is_host(host) => Rc::new(hosts::HostStore(host.into())),
        _ => Rc::new(auto::AutoStore::default()),
    }
}
