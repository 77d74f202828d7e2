//! The store `auto`: the wiki that the page is of, if it keeps this plan; else a file.

use super::file::FileStore;
use super::hosts;
use crate::embed::host::Host;
use crate::embed::stores::Answer;
use crate::embed::stores::PlanStore;
use crate::embed::stores::SaveRequest;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// Finds out at each save: wikis may start after the widget.
#[derive(Default)]
pub struct AutoStore {
    file: Rc<FileStore>,
}

impl PlanStore for AutoStore {
    fn save(&self, saved: SaveRequest) -> Answer {
        let name = saved.host.hosted();
        if name.is_empty() {
            return self.file.save(saved);
        }
        let (asked, file) = (hosts::ask(&name, &saved), self.file.clone());
        Box::pin(async move {
            match asked.await {
                Ok(answer) => Ok(hosts::read_adapter_answer(answer)),
                // A plan from somewhere else, shown in a wiki.
                Err(refusal) if hosts::code(&refusal) == hosts::ELSEWHERE => file.save(saved).await,
                Err(refusal) => Err(hosts::refusal(&refusal)),
            }
        })
    }

    fn shared(&self, host: &Host) -> bool {
        !host.hosted().is_empty()
    }

    fn adopt(&self, file: JsValue) {
        self.file.adopt(file);
    }
}
