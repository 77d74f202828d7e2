//! Makes functions of the English messages: see `base/say.rs`.

use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rerun-if-changed=messages/en");
    let english = plan_messages::load(Path::new("messages"), "en").unwrap_or_else(|why| panic!("messages: {why}"));
    let functions = plan_messages::functions(&english).unwrap_or_else(|why| panic!("messages: {why}"));
    let edition = plan_messages::edition(&english);
    let code = format!(
        "/// What tells these English messages from others.\npub const EDITION: &str = {edition:?};\n{functions}"
    );
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names the folder"));
    std::fs::write(folder.join("say.rs"), code).expect("the folder can be written to");
}
