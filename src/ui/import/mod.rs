//! Rows on their way in.

pub mod dialog;

use crate::app::ui::State;
use crate::base::chunk::chunk_code;
use crate::ui::hooks::Dispatch;
use yew::Html;

chunk_code! {
    /// Draws the dialog.
    pub static DIALOG: fn(&State, &Dispatch) -> Html = chunk import, dialog::import;
}
