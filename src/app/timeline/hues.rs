//! The hues of statuses, teams and objectives, wherever they are shown.

use crate::base::say::timeline as say;
use crate::layout::hues::EDGE;
use crate::layout::hues::GREY;
use crate::layout::hues::nearest;
use crate::layout::hues::spread;
use crate::model::Key;
use crate::model::Plan;
use crate::model::schema::STATUS;

/// The hue of each status, in the order of the format: violet ideas, blue plans, orange work, green results; what was dropped is grey.
pub const STATUS_HUES: [u8; 5] = [6, 0, 1, 2, GREY];

/// The names of the hues.
pub fn hue_names() -> [&'static str; 8] {
    [say::blue(), say::orange(), say::green(), say::pink(), say::teal(), say::yellow(), say::violet(), say::grey()]
}

/// The colour that a file gives a team of a hue, from which [`entry_hues`] finds the hue again.
pub fn colour_of(hue: u8) -> &'static str {
    EDGE[0][usize::from(hue & 7)]
}

/// The hue (0–7) of a status, wherever it is shown.
pub fn status_hue(word: &str) -> u8 {
    STATUS.iter().position(|known| *known == word).map_or(GREY, |at| STATUS_HUES[at])
}

/// The hue (0–7) of each entry of the teams or objectives: the one nearest to the colour that the file gives it, else one that hangs on its id.
pub fn entry_hues(plan: &Plan, list: Key) -> Vec<u8> {
    let ids: Vec<&str> = plan.list(list).iter().map(|entry| entry.id()).collect();
    let given: Vec<Option<u8>> = match list {
        Key::Teams => plan.teams().iter().map(|team| nearest(team.color()?)).collect(),
        _ => vec![None; ids.len()],
    };
    spread(&ids, &given)
}
