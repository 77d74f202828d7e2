//! The wasm binary: the browser's edge of the library, bound for the loader (`src/embed/loader`).

fn main() {
    plan_widget::embed::start();
}
