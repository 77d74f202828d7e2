//! The store `file`: writes back to a file of the reader's disk where the browser can, else gives a download.

use crate::app::text;
use crate::embed::files::{self, Chosen, FileHandle};
use crate::embed::host::words;
use crate::embed::stores::Answer;
use crate::embed::stores::PlanStore;
use crate::embed::stores::SaveOutcome;
use crate::embed::stores::SaveRefusal;
use crate::embed::stores::SaveRequest;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// Writes to one file, which the first save asks for.
#[derive(Default)]
pub struct FileStore {
    handle: Rc<RefCell<Option<FileHandle>>>,
}

impl PlanStore for FileStore {
    fn save(&self, saved: SaveRequest) -> Answer {
        let kept = self.handle.clone();
        Box::pin(async move {
            let known = kept.borrow().clone();
            let handle = match known {
                Some(handle) => handle,
                None => match files::choose_target(&saved.file_name).await {
                    Chosen::File(handle) => handle,
                    Chosen::Cancelled => {
                        return Err(SaveRefusal { why: text::no_file().into(), is_away: false, is_unwritten: true });
                    }
                    Chosen::NoDialog => return download(&saved),
                },
            };
            match files::write(&handle, &saved.text).await {
                Ok(()) => {
                    let name = handle.name();
                    kept.replace(Some(handle));
                    Ok(SaveOutcome::There(text::to_file(&name).into()))
                }
                Err(error) => Err(SaveRefusal {
                    why: text::file_failed(&words(&error)).into(),
                    is_away: false,
                    is_unwritten: false,
                }),
            }
        })
    }

    fn adopt(&self, file: JsValue) {
        self.handle.replace(Some(file.unchecked_into()));
    }
}

fn download(saved: &SaveRequest) -> Result<SaveOutcome, SaveRefusal> {
    files::download(&saved.file_name, "application/json", &saved.text)
        .map(|()| SaveOutcome::There(text::to_downloads().into()))
        .map_err(|error| SaveRefusal {
            why: text::file_failed(&words(&error)).into(),
            is_away: false,
            is_unwritten: false,
        })
}
