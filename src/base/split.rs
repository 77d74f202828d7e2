//! Functions that live in a second part of the application's module, which is fetched when the first of them is needed.
//!
//! The compiler sees a function that is imported and one that is exported, so that nothing of the second is drawn into its callers; `cargo xtask dist` cuts the module
//! between the two (wasm_split_cli_support) and lets the part share memory, table and functions with the rest. Everywhere else, the one calls the other.

use std::sync::atomic::{AtomicBool, Ordering};

static HERE: AtomicBool = AtomicBool::new(cfg!(not(all(target_family = "wasm", feature = "web"))));

/// Whether the second part is there; always, where the module is not cut.
pub fn is_here() -> bool {
    HERE.load(Ordering::Relaxed)
}

/// The second part has come.
pub fn came() {
    HERE.store(true, Ordering::Relaxed);
}

/// Declares a function of the second part: `split! { "01" fn name(a: &A) -> B = path::to::body; }` makes `name`, which may be called once the part is there.
///
/// The first word tells the cuts apart: two hexadecimal digits, each pair used once (the linker refuses a second one).
#[macro_export]
macro_rules! split {
    ($id:literal $(#[$meta:meta])* $vis:vis fn $name:ident($($arg:ident: $type:ty),* $(,)?) $(-> $out:ty)? = $body:path;) => {
        $(#[$meta])*
        #[inline(never)]
        $vis fn $name($($arg: $type),*) $(-> $out)? {
            #[cfg(all(target_family = "wasm", feature = "web"))]
            {
                // The ends of one cut: both are compiled together, with the same types on either side.
                #[allow(unsafe_code, improper_ctypes)]
                #[link(wasm_import_module = "__wasm_split_placeholder__")]
                unsafe extern "C" {
                    #[link_name = concat!("__wasm_split_00more00_import_000000000000000000000000000000", $id)]
                    safe fn there($($arg: $type),*) $(-> $out)?;
                }
                #[allow(unsafe_code, improper_ctypes_definitions)]
                #[unsafe(export_name = concat!("__wasm_split_00more00_export_000000000000000000000000000000", $id))]
                extern "C" fn here($($arg: $type),*) $(-> $out)? {
                    $body($($arg),*)
                }
                there($($arg),*)
            }
            #[cfg(not(all(target_family = "wasm", feature = "web")))]
            $body($($arg),*)
        }
    };
}
