//! The words of the timeline's bars for those who hear them.

use crate::app::text::word_name;
use crate::app::timeline::bar::Bar;
use crate::app::timeline::bar::Stage;
use crate::app::timeline::planning_text;
use crate::app::timeline::text::days;
use crate::base::day::Day;

/// The look of a bar in words: `In progress, 40%, late by 3 days`. Empty when there is nothing to say.
/// `expected` is the percent that should be done by now, where that is shown.
pub fn bar_state(bar: &Bar, now: Day, too_early: i32, slack: Option<i32>, expected: Option<u8>) -> String {
    let mut parts = Vec::new();
    let word = match bar.stage {
        Stage::Unsaid => "",
        Stage::Idea => "idea",
        Stage::Planned => "planned",
        Stage::InProgress => "in_progress",
        Stage::Done => "done",
        Stage::Dropped => "dropped",
    };
    if !word.is_empty() {
        parts.push(word_name(word).to_owned());
    }
    if bar.progress > 0 && bar.stage != Stage::Done {
        parts.push(format!("{}%", bar.progress));
    }
    parts.extend(expected.map(|percent| format!("{percent}% expected by now")));
    if bar.late_by(now) > 0 {
        parts.push(format!("late by {}", days(bar.late_by(now))));
    }
    if too_early > 0 {
        parts.push(format!("starts {} too early for what it depends on", days(too_early)));
    }
    parts.extend(slack.map(planning_text::slack));
    parts.join(", ")
}
