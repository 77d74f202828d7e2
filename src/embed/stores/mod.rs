//! The stores that Save goes to: one file per store, and a new host is a new file.

mod auto;
mod file;
mod hosts;
pub mod local;
mod none;
mod store;

pub use self::store::{Answer, PlanPlace, PlanStore, SaveOutcome, SaveRefusal, SaveRequest};
use std::rc::Rc;

/// The store of that name; names not known are `auto`, which ends with a file, and that works on every page.
pub fn named(name: &str) -> Rc<dyn PlanStore> {
    match name {
        "none" => Rc::new(none::NoStore),
        "local" => Rc::new(local::LocalStore),
        "file" => Rc::new(file::FileStore::default()),
        "mediawiki" => Rc::new(hosts::HostStore("mediawiki")),
        "dokuwiki" => Rc::new(hosts::HostStore("dokuwiki")),
        "tiddlywiki" => Rc::new(hosts::HostStore("tiddlywiki")),
        "confluence" => Rc::new(hosts::HostStore("confluence")),
        "parent" => Rc::new(hosts::HostStore("parent")),
        "put" => Rc::new(hosts::HostStore("put")),
        _ => Rc::new(auto::AutoStore::default()),
    }
}
