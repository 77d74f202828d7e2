//! The wasm binary: the browser's edge of the library, bound for the loader (`src/embed/loader`).

/// A third smaller than the standard allocator, and faster. One thread only, as WebAssembly is here.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {
    plan_widget::embed::start();
}
