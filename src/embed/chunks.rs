//! The chunks of the program as the page has them fetched (`late/chunks.js`): all ways into one at a time.

use crate::app::chunks::CodeChunk;
use crate::app::text;
use crate::app::{export, import, job_news};
use crate::base::chunk::{self, ChunkFailure};
use crate::embed::host::error;
use crate::ui;
use wasm_bindgen::JsValue;

/// True if a chunk is there.
pub fn is_here(chunk: CodeChunk) -> bool {
    match chunk {
        CodeChunk::Views => ui::places::are_here(),
        CodeChunk::Seldom => ui::seldom::is_here(),
        CodeChunk::Import => chunk::code(&ui::import::DIALOG).is_some(),
        CodeChunk::Export => chunk::code(&ui::export::DIALOG).is_some(),
    }
}

/// Fetches a chunk; the last way in is that by which [`is_here`] tells.
///
/// # Errors
/// It does not come.
pub async fn fetch(chunk: CodeChunk) -> Result<(), ChunkFailure> {
    match chunk {
        CodeChunk::Views => {
            chunk::fetch(&job_news::TAKE).await?;
            ui::places::fetch().await?;
        }
        CodeChunk::Seldom => ui::seldom::fetch().await?,
        CodeChunk::Import => {
            chunk::fetch(&import::handler::TAKE).await?;
            chunk::fetch(&import::handler::READ_OPTIONS).await?;
            chunk::fetch(&import::handler::WRITE_REPORT).await?;
            chunk::fetch(&ui::import::DIALOG).await?;
        }
        CodeChunk::Export => {
            chunk::fetch(&export::WRITE).await?;
            chunk::fetch(&ui::export::DIALOG).await?;
        }
    }
    Ok(())
}

/// The refusal of a call that needs a chunk which is not there.
pub fn missing() -> JsValue {
    error("offline", text::not_fetched(), "")
}
