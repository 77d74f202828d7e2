//! The words in a place whose code is on its way: nothing for a moment, then that it is coming, or that it did not come.

use crate::app::chunks::{ChunkState, CodeChunk};
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::base::say::shell as say;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{action, el};
use yew::Html;

/// The words in the place of a chunk that is not there.
pub fn coming(state: &State, chunk: CodeChunk, dispatch: &Dispatch) -> Html {
    let place = el("div").class("coming").attr("role", "status");
    if state.ui.chunks.of(chunk) == ChunkState::Failed {
        let again = Msg::Chunk(chunk, ChunkState::Absent);
        return place
            .key("failed")
            .with(el("p").text(text::not_fetched()))
            .with(action("button line", say::retry(), dispatch, again))
            .into();
    }
    // The sheet shows the words after 300 ms.
    place.key("coming").with(el("p").class("wait").text(say::loading())).into()
}
