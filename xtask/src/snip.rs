//! Cuts the panic messages out of the release module: every place that can panic pays for a location, a message and the code that puts them together,
//! about a tenth of the module. What a panic does stays: it tells the loader, which rescues the plan and never calls in again.
//!
//! The functions that begin a panic get another body: a call of the exported `panicked`, then a trap. wasm-opt then drops their arguments and everything only they used.

use crate::project::Outcome;
use std::collections::HashMap;
use walrus::ir::{Call, VisitorMut, dfs_pre_order_mut};
use walrus::{FunctionBuilder, FunctionId, FunctionKind, LocalFunction, Module, ValType};

/// Where panics begin, as parts of mangled names (both of Rust's manglings spell paths with lengths).
const BEGIN: &[&str] = &[
    "4core9panicking",
    "4core6option13expect_failed",
    "4core6option13unwrap_failed",
    "4core6result13unwrap_failed",
    "4core5slice5index",
    "4core5slice20copy_from_slice_impl",
    "4core3str16slice_error_fail",
    "4core3str19slice_error_fail_rt",
    "4core4cell22panic_already_borrowed",
    "4core4cell30panic_already_mutably_borrowed",
    "13assert_failed",
    "3std6thread5local18panic_access_error",
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
    let stubs: Vec<(FunctionId, FunctionId)> = panicking(&module)
        .into_iter()
        .map(|id| {
            let params = module.types.get(module.funcs.get(id).ty()).params().to_vec();
            let stub = last_words(&mut module, &params, last_resort);
            module.funcs.get_mut(id).kind = FunctionKind::Local(last_words(&mut module, &params, last_resort));
            (id, module.funcs.add_local(stub))
        })
        .collect();
    // What stands in the table must keep its parameters, for those who call it through that: a direct call goes to a twin, which wasm-opt may strip of them.
    let instead = Instead(stubs.into_iter().collect());
    for (_, function) in module.funcs.iter_local_mut() {
        let entry = function.entry_block();
        dfs_pre_order_mut(&mut instead.clone(), function, entry);
    }
    Ok(module.emit_wasm())
}

/// The same for a part that was cut off the module `main`: there, such a function is a shim around a call through the table.
pub fn panics_of_part(part: &[u8], main: &[u8]) -> Outcome<Vec<u8>> {
    let read = |bytes: &[u8]| Module::from_buffer(bytes).map_err(|error| format!("walrus: {error:#}"));
    let (mut module, main) = (read(part)?, read(main)?);
    let Some(name) = main.exports.iter().map(|export| &export.name).find(|name| name.starts_with(LAST_RESORT)) else {
        return Ok(part.to_vec());
    };
    let none = module.types.add(&[], &[]);
    let (last_resort, _) = module.add_import_func("__wasm_split", name, none);
    for id in panicking(&module) {
        let params = module.types.get(module.funcs.get(id).ty()).params().to_vec();
        module.funcs.get_mut(id).kind = FunctionKind::Local(last_words(&mut module, &params, last_resort));
    }
    Ok(module.emit_wasm())
}

/// The functions that begin a panic.
fn panicking(module: &Module) -> Vec<FunctionId> {
    let begins = |name: &str| BEGIN.iter().any(|part| name.contains(part)) && !name.contains("drop_in_place");
    let named = module.funcs.iter_local().filter(|(id, function)| {
        let name = module.funcs.get(*id).name.as_deref().unwrap_or_default();
        // Only what does not return a value can be sure to begin a panic: the others are helpers of the same modules.
        begins(name) && module.types.get(function.ty()).results().is_empty() && fails(name)
    });
    named.map(|(id, _)| id).collect()
}

/// A body that tells the loader and ends.
fn last_words(module: &mut Module, params: &[ValType], last_resort: FunctionId) -> LocalFunction {
    let mut builder = FunctionBuilder::new(&mut module.types, params, &[]);
    builder.func_body().call(last_resort).unreachable();
    let args = params.iter().map(|param| module.locals.add(*param)).collect();
    builder.local_func(args)
}

/// Sends direct calls elsewhere.
#[derive(Clone)]
struct Instead(HashMap<FunctionId, FunctionId>);

impl VisitorMut for Instead {
    fn visit_call_mut(&mut self, call: &mut Call) {
        if let Some(other) = self.0.get(&call.func) {
            call.func = *other;
        }
    }
}

/// Whether a function of those modules is one that ends in a panic, by its name.
fn fails(name: &str) -> bool {
    ["panic", "fail", "overflow", "handle_error", "handle_alloc_error"].iter().any(|part| name.contains(part))
}
