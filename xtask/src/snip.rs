//! Cuts the panic messages out of the release module: every place that can panic pays for a location, a message and the code that puts them together,
//! about a tenth of the module. What a panic does stays: it tells the loader, which rescues the plan and never calls in again.
//!
//! The functions that begin a panic get another body: a call of the exported `panicked`, then a trap. wasm-opt then drops their arguments and everything only they used.

use crate::project::Outcome;
use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module};

/// Where panics begin, as parts of mangled names (both of Rust's manglings spell paths with lengths).
const BEGIN: &[&str] = &[
    "4core9panicking",
    "4core6option13expect_failed",
    "4core6option13unwrap_failed",
    "4core6result13unwrap_failed",
    "4core5slice5index",
    "4core3str16slice_error_fail",
    "4core3str19slice_error_fail_rt",
    "4core4cell22panic_already_borrowed",
    "4core4cell30panic_already_mutably_borrowed",
    "5alloc7raw_vec12handle_error",
    "5alloc7raw_vec17capacity_overflow",
    "5alloc5alloc18handle_alloc_error",
];

/// The name that the export of the last resort begins with; wasm-bindgen puts a hash behind it.
const LAST_RESORT: &str = "panicked";

/// The module without panic messages. A module whose names are gone, or without the export, comes back as it was.
pub fn panics(bytes: Vec<u8>) -> Outcome<Vec<u8>> {
    let mut module = Module::from_buffer(&bytes).map_err(|error| format!("walrus: {error:#}"))?;
    let last_resort = module.exports.iter().find_map(|export| match export.item {
        walrus::ExportItem::Function(id) if export.name.starts_with(LAST_RESORT) => Some(id),
        _ => None,
    });
    let Some(last_resort) = last_resort else { return Ok(bytes) };
    let begins = |name: &str| BEGIN.iter().any(|part| name.contains(part)) && !name.contains("drop_in_place");
    let never_returns: Vec<FunctionId> = module
        .funcs
        .iter_local()
        .filter(|(id, function)| {
            let name = module.funcs.get(*id).name.as_deref().unwrap_or_default();
            // Only what does not return a value can be sure to begin a panic: the others are helpers of the same modules.
            begins(name) && module.types.get(function.ty()).results().is_empty() && fails(name)
        })
        .map(|(id, _)| id)
        .collect();
    for id in never_returns {
        let params = module.types.get(module.funcs.get(id).ty()).params().to_vec();
        let mut builder = FunctionBuilder::new(&mut module.types, &params, &[]);
        builder.func_body().call(last_resort).unreachable();
        let args = params.iter().map(|param| module.locals.add(*param)).collect();
        module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(args));
    }
    Ok(module.emit_wasm())
}

/// Whether a function of those modules is one that ends in a panic, by its name.
fn fails(name: &str) -> bool {
    ["panic", "fail", "overflow", "handle_error", "handle_alloc_error"].iter().any(|part| name.contains(part))
}
