//! An item's title that opens its details.

use crate::app::msg::Msg;
use crate::model::Uid;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::El;
use crate::ui::parts::markup::button;

/// An item's title that opens its details.
pub fn open(uid: Uid, title: String, dispatch: &Dispatch) -> El {
    button("title").attr("title", title.clone()).send(dispatch, Msg::Details(Some(uid))).text(title)
}
