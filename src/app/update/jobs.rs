//! What is heard of jobs goes to those who asked for them.

use super::Turn;
use crate::app::chance;
use crate::app::msg::News;

/// A job of a kind has something to say.
pub fn heard(turn: &mut Turn, kind: &'static str, news: News) {
    if chance::heard(turn.ui, kind, &news) {
        return;
    }
    if let News::Failed(why) = news {
        turn.fail(why);
    }
}
