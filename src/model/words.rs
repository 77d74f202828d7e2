//! The closed lists of words of the plan file, each as an enum.
//!
//! ```
//! use plan_widget::model::words::{MoscowClass, Status};
//!
//! assert_eq!(MoscowClass::parse("wont"), Some(MoscowClass::Wont));
//! assert_eq!(MoscowClass::ALL[0].word(), "must");
//! assert!(Status::Dropped.is_over());
//! ```

use super::index::MethodIndex;
use crate::base::day::Weekday;

macro_rules! words {
    ($(
        $(#[$doc:meta])*
        $Type:ident $TABLE:ident { $($(#[$word_doc:meta])* $Variant:ident = $word:literal),* $(,)? }
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Type { $($(#[$word_doc])* $Variant),* }

        #[doc = concat!("The words of [`", stringify!($Type), "`] as the plan file spells them, in its order.")]
        pub const $TABLE: &[&str] = &[$($word),*];

        impl $Type {
            /// Every one, in the order of the plan format.
            pub const ALL: [$Type; $TABLE.len()] = [$($Type::$Variant),*];

            /// The word in the plan file.
            pub fn word(self) -> &'static str {
                $TABLE[self as usize]
            }

            /// The one with that word; `None` for any other text.
            pub fn parse(word: &str) -> Option<$Type> {
                $Type::ALL.into_iter().find(|known| known.word() == word)
            }
        }
    )*};
}

words! {
    /// The kinds of evidence of the Confidence Meter, the weakest first.
    ///
    /// I. Gilad, "Evidence Guided" (2023).
    EvidenceKind EVIDENCE_KINDS {
        /// One's own conviction.
        SelfConviction = "self_conviction",
        /// A deck of slides that makes the case.
        PitchDeck = "pitch_deck",
        /// A strategy or a trend that it fits.
        ThematicSupport = "thematic_support",
        /// Opinions of experts, investors or the press.
        Opinions = "opinions",
        /// Estimates and plans: a feasibility study, a business case.
        Estimates = "estimates",
        /// Up to three interested customers, some competitors that have it.
        Anecdotal = "anecdotal",
        /// A survey, a smoke test, most competitors that have it.
        MarketData = "market_data",
        /// Much product data, twenty interviews or more, a usability study.
        UserEvidence = "user_evidence",
        /// A/B tests, longitudinal user studies.
        TestResults = "test_results",
        /// Data of a launch.
        LaunchData = "launch_data",
    }

    /// The MoSCoW class of an item, within a timebox or the whole plan.
    ///
    /// DSDM Agile Project Framework Handbook, ch. 10.
    MoscowClass MOSCOW {
        /// Guaranteed: without it there is no point in delivering.
        Must = "must",
        /// Important; leaving it out is painful, but there is a way around.
        Should = "should",
        /// Wanted; the first to be dropped.
        Could = "could",
        /// Agreed to be left out of this timebox.
        Wont = "wont",
    }

    /// The state of an item, from idea to done.
    Status STATUS {
        /// Not decided on.
        Idea = "idea",
        /// Decided on, not begun.
        Planned = "planned",
        /// Begun.
        InProgress = "in_progress",
        /// Shipped.
        Done = "done",
        /// Given up.
        Dropped = "dropped",
    }

    /// The time of an item without dates.
    Horizon HORIZON {
        /// Being worked on.
        Now = "now",
        /// Up next.
        Next = "next",
        /// Some day.
        Later = "later",
    }

    /// The unit that efforts are estimated in.
    EffortUnit EFFORT_UNITS {
        /// 20 working days of one person.
        PersonMonths = "person-months",
        /// 5 working days of one person.
        PersonWeeks = "person-weeks",
        /// One working day of one person.
        PersonDays = "person-days",
        /// A size without a calendar: points occupy nobody.
        Points = "points",
    }

    /// The sort of values a custom field holds.
    FieldKind FIELD_KINDS {
        /// Any text.
        Text = "text",
        /// A number.
        Number = "number",
        /// One of some words.
        Choice = "choice",
        /// A date or period.
        Date = "date",
    }

    /// A weekday of a calendar of work.
    WorkDay WORK_DAYS {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }

    /// The ends of two items that a dependency ties: of the one that goes before, and of the one that waits.
    DependencyKind DEPENDENCY_KINDS {
        /// It starts once the other has finished.
        FinishToStart = "FS",
        /// It starts once the other has started.
        StartToStart = "SS",
        /// It finishes once the other has finished.
        FinishToFinish = "FF",
        /// It finishes once the other has started.
        StartToFinish = "SF",
    }

    /// The first day of a week.
    WeekStart WEEK_STARTS {
        /// Monday, as in ISO 8601.
        Monday = "mon",
        /// Sunday.
        Sunday = "sun",
    }
}

/// The formula that ranks a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// reach × impact × confidence / effort
    Rice,
    /// impact × confidence × ease
    Ice,
    /// (value + time criticality + risk reduction) / effort
    Wsjf,
    /// value / effort
    ValueEffort,
    /// own criteria with weights
    Weighted,
    /// cost of delay divided by duration
    Cd3,
    /// One of the plan's own methods, by its place among them.
    Own(MethodIndex),
}

/// The words of the built-in methods as the plan file spells them, in its order.
pub const METHODS: &[&str] = &["rice", "ice", "wsjf", "value_effort", "weighted", "cd3"];

impl Method {
    /// Every built-in method, in the order of the plan format.
    pub const ALL: [Method; 6] =
        [Method::Rice, Method::Ice, Method::Wsjf, Method::ValueEffort, Method::Weighted, Method::Cd3];

    /// The built-in method as `settings.method` spells it; empty for one of the plan's own, which has an id there.
    pub fn name(self) -> &'static str {
        Method::ALL.iter().position(|known| *known == self).map_or("", |at| METHODS[at])
    }

    /// The built-in method with that word; `None` for any other text.
    pub fn parse(word: &str) -> Option<Method> {
        METHODS.iter().position(|known| *known == word).map(|at| Method::ALL[at])
    }

    /// The place among the plan's own methods, where it is one.
    pub fn own(self) -> Option<MethodIndex> {
        match self {
            Method::Own(at) => Some(at),
            _ => None,
        }
    }
}

impl Status {
    /// True if nothing is left to do: done or dropped.
    pub fn is_over(self) -> bool {
        matches!(self, Status::Done | Status::Dropped)
    }
}

impl Default for Method {
    /// RICE, as where the plan names none.
    fn default() -> Method {
        Method::Rice
    }
}

impl Default for EffortUnit {
    /// Person-months, as where the plan names none.
    fn default() -> EffortUnit {
        EffortUnit::PersonMonths
    }
}

impl Default for WeekStart {
    /// Monday, as where the plan names none.
    fn default() -> WeekStart {
        WeekStart::Monday
    }
}

impl Default for DependencyKind {
    /// Finish-to-start, as where a dependency names none.
    fn default() -> DependencyKind {
        DependencyKind::FinishToStart
    }
}

impl DependencyKind {
    /// True if it is counted from the start of the item that goes before, not from its end.
    pub fn leaves_start(self) -> bool {
        matches!(self, DependencyKind::StartToStart | DependencyKind::StartToFinish)
    }

    /// True if the start of the item that waits is tied, not its end.
    pub fn meets_start(self) -> bool {
        matches!(self, DependencyKind::FinishToStart | DependencyKind::StartToStart)
    }
}

impl WorkDay {
    /// The day of the week that it is.
    pub fn weekday(self) -> Weekday {
        match self {
            WorkDay::Monday => Weekday::Mon,
            WorkDay::Tuesday => Weekday::Tue,
            WorkDay::Wednesday => Weekday::Wed,
            WorkDay::Thursday => Weekday::Thu,
            WorkDay::Friday => Weekday::Fri,
            WorkDay::Saturday => Weekday::Sat,
            WorkDay::Sunday => Weekday::Sun,
        }
    }
}
