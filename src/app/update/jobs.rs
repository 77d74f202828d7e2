//! What is heard of jobs goes to those who asked for them.

use super::{Turn, propose};
use crate::app::chance;
use crate::app::msg::News;
use crate::jobs;

/// A job of a kind has something to say.
pub fn heard(turn: &mut Turn, kind: &'static str, news: News) {
    if chance::heard(turn.ui, kind, &news) {
        return;
    }
    match kind {
        jobs::propose::KIND => propose::heard(turn, news),
        jobs::replan::KIND => propose::way(turn, news),
        _ => {
            if let News::Failed(why) = news {
                turn.fail(why);
            }
        }
    }
}
