//! Chunks of the program that a view or a call has fetched: every view is told how that ended.

use super::naming::tell_all;
use crate::app::chunks::{ChunkState, CodeChunk};
use crate::app::msg::Msg;
use crate::base::chunk::ChunkFailure;
use crate::embed::chunks;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;

/// Fetches a chunk and tells every view of the page how that ended.
async fn fetch_and_tell(chunk: CodeChunk) -> Result<(), ChunkFailure> {
    let there = chunks::is_here(chunk);
    let come = chunks::fetch(chunk).await;
    if !there {
        let state = if come.is_ok() { ChunkState::Here } else { ChunkState::Failed };
        tell_all(&Msg::Chunk(chunk, state));
    }
    come
}

/// Fetches a chunk for a view.
pub(super) fn fetch_for_view(chunk: CodeChunk) {
    spawn_local(async move {
        // The views have been told.
        let _ = fetch_and_tell(chunk).await;
    });
}

/// Fetches the chunk of that name for a call of the page, which goes on once it is there.
///
/// # Errors
/// `{code, message, path}` if it does not come.
#[wasm_bindgen]
pub async fn fetched(name: String) -> Result<(), JsValue> {
    match CodeChunk::ALL.into_iter().find(|chunk| chunk.name() == name) {
        Some(chunk) => fetch_and_tell(chunk).await.map_err(|ChunkFailure| chunks::missing()),
        None => Ok(()),
    }
}
