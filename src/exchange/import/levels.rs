//! The levels above the rows of a list, as columns name them: themes, initiatives, epics, features.

use super::super::spelling::plain;
use super::headers::field_name;

/// A level of items above the rows of a list; a smaller one stands above a larger one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParentLevel {
    /// Themes hold initiatives.
    Theme,
    /// Initiatives hold epics.
    Initiative,
    /// Epics hold features and stories.
    Epic,
    /// Features hold stories.
    Feature,
}

/// Names of columns for each level, plainly spelt.
const NAMES: &[(ParentLevel, &str)] = &[
    (ParentLevel::Theme, "theme,theme name,strategic theme,thema,tema,テーマ,主题"),
    (
        ParentLevel::Initiative,
        "initiative,initiative name,strategic initiative,initiativ,iniciativa,iniziativa,initiatief,inicjatywa,イニシアチブ,施策,举措",
    ),
    (
        ParentLevel::Epic,
        "epic,epic name,epic title,epic summary,epic link,linked epic,parent epic,epik,epos,epica,epopee,epique,epico,epic naam,epic titel,epic verknupfung,エピック,エピック名,史诗",
    ),
    (ParentLevel::Feature, "feature,feature name,parent feature,funktion,fonctionnalite,funcionalidad,機能,功能"),
];

/// Kinds of items that stand below every level.
const BELOW: &str = "story,user story,task,sub task,subtask,bug,spike,issue,improvement,defect,chore,aufgabe,unteraufgabe,fehler,histoire,tache,sous tache,historia,tarea,subtarea,tarefa,subtarefa,sottotask,taak,zadanie,podzadanie,\
    ストーリー,タスク,サブタスク,バグ,故事,任务,子任务,缺陷";

impl ParentLevel {
    /// The level that a column's name says, or a kind of item.
    pub fn called(name: &str) -> Option<ParentLevel> {
        let name = plain(field_name(name));
        NAMES.iter().find(|(_, names)| names.split(',').any(|known| known == name)).map(|(level, _)| *level)
    }

    /// The kind of an item of this level.
    pub fn kind(self) -> &'static str {
        match self {
            ParentLevel::Theme => "theme",
            ParentLevel::Initiative => "initiative",
            ParentLevel::Epic => "epic",
            ParentLevel::Feature => "feature",
        }
    }

    /// True if an item of that kind may stand on this level: nothing says that it is another's.
    pub fn may_be(self, kind: &str) -> bool {
        let plainly = plain(kind);
        let is_below = BELOW.split(',').any(|known| known.trim_start() == plainly);
        !is_below && ParentLevel::called(kind).is_none_or(|level| level == self)
    }
}

/// True if a text may be an item's title: words, no id, number or address.
pub fn is_title(text: &str) -> bool {
    let text = text.trim();
    let is_id = || {
        let is_sign = |sign: char| matches!(sign, '-' | '_' | '#' | '.' | '/');
        !text.contains(char::is_whitespace)
            && text.contains(|sign: char| sign.is_ascii_digit())
            && (text.contains(is_sign) || text.chars().filter(|sign| sign.is_ascii_digit()).count() > 3)
            && text.len() < 24
    };
    text.contains(char::is_alphabetic) && !text.contains("://") && !is_id()
}
