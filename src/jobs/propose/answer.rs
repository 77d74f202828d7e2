//! What a proposal says: where each item would stand and why, what is left out and why, and how good the whole is.

use crate::base::day::Day;
use crate::jobs::words::{Reader, Writer};
use crate::schedule::calendar::DayRange;

/// What keeps an item from starting earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It is locked, or has begun.
    Locked,
    /// It waits for this item.
    After(u32),
    /// This team has no room until it starts.
    TeamFull(u32),
    /// It may not start before.
    NotBefore,
    /// It could start earlier, but stays where it was.
    Kept,
    /// It takes its turn within the capacity of its timebox.
    Turn,
}

/// Why an item was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Nothing was chosen: all are in.
    All,
    /// By its worth.
    Worth,
    /// It must be in.
    Must,
    /// This item, which is in, needs it.
    For(u32),
}

/// Where one item would stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The item, by its place in the plan.
    pub item: u32,
    /// From when to when; `None` where its timebox has no dates.
    pub dates: Option<DayRange>,
    /// The timebox it was chosen for, by its place in the plan.
    pub timebox: Option<u32>,
    /// Why it stands there.
    pub cause: Cause,
    /// Why it is in.
    pub chosen: Chosen,
    /// Whether it is part of the chain that decides the end.
    pub critical: bool,
    /// Working days past the end of its timebox, or its own deadline.
    pub late: u32,
    /// How many people work on it at once, where one is not enough for any timebox.
    pub crew: u32,
}

/// Why an item is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Others are worth more for the room they take.
    NoRoom,
    /// The days before its deadline are not enough, for it or for what it waits for.
    NoDays,
    /// It needs more than any timebox has.
    TooLarge,
    /// It has no worth by what was asked for.
    NoWorth,
    /// It is a Won't.
    Wont,
    /// It needs this item, which is left out.
    Needs(u32),
    /// It is to stay as it is.
    Stays,
    /// It has no effort.
    NoEffort,
}

/// What is wrong with the plan or the wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// These items wait for each other; links among them are not heeded.
    Circle(Vec<u32>),
    /// The item holds more than its team ever has; it is not scheduled.
    LargerThanTeam(u32),
    /// The Must needs that item, which is a Won't.
    MustNeedsWont(u32, u32),
    /// The Musts cost more, prerequisites included, than there is: hundredths of person-days of a team, or of effort.
    MustsOverBudget {
        /// The team, by its place in the plan; `None` for the capacity of the timeboxes.
        team: Option<u32>,
        /// What they cost.
        cost: u64,
        /// What there is.
        budget: u64,
        /// The Musts.
        musts: Vec<u32>,
    },
    /// No order of the Musts was found that fits every timebox; the first that had no room.
    MustDoesNotFit(u32),
    /// There is more than the solver can hold.
    TooBig,
}

/// A proposal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Passes made, and how many there will be at most.
    pub passes: (u32, u32),
    /// Worth of what is in, and what nothing exceeds, 0 if that is not known. Only where something was chosen.
    pub worth: Option<(u64, u64)>,
    /// Working days to the end and no way there is shorter, or the like in worth times days. Only where there are dates.
    pub span: Option<(u64, u64)>,
    /// Timeboxes that were filled, by their place in the plan.
    pub filled: Vec<u32>,
    /// Who stands where.
    pub places: Vec<Place>,
    /// Who does not.
    pub out: Vec<(u32, Why)>,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

/// How far a result may be from the best possible, in hundredths of a percent, rounded up; `None` if unknown.
pub fn gap(reached: u64, bound: u64) -> Option<u32> {
    (bound > 0).then(|| (reached.abs_diff(bound) as u128 * 10_000).div_ceil(u128::from(bound)).min(1_000_000) as u32)
}

impl Answer {
    /// As text.
    pub fn text(&self) -> String {
        let mut out = Writer::default();
        out.line("passes").number(i64::from(self.passes.0)).number(i64::from(self.passes.1));
        for (what, pair) in [("worth", self.worth), ("span", self.span)] {
            if let Some((reached, bound)) = pair {
                out.line(what).number(reached as i64).number(bound as i64);
            }
        }
        if !self.filled.is_empty() {
            out.list("filled", &self.filled);
        }
        for place in &self.places {
            let (cause, by) = match place.cause {
                Cause::Locked => ("l", None),
                Cause::After(item) => ("a", Some(item)),
                Cause::TeamFull(team) => ("t", Some(team)),
                Cause::NotBefore => ("n", None),
                Cause::Kept => ("k", None),
                Cause::Turn => ("u", None),
            };
            let (chosen, needed) = match place.chosen {
                Chosen::All => ("a", None),
                Chosen::Worth => ("w", None),
                Chosen::Must => ("m", None),
                Chosen::For(item) => ("f", Some(item)),
            };
            let day = |day: Option<Day>| day.map(|day| i64::from(day.number()));
            out.line("at").number(i64::from(place.item));
            out.maybe(day(place.dates.map(|range| range.first))).maybe(day(place.dates.map(|range| range.last)));
            out.maybe(place.timebox.map(i64::from)).word(cause).maybe(by.map(i64::from));
            out.word(chosen).maybe(needed.map(i64::from));
            out.number(i64::from(place.critical)).number(i64::from(place.late)).number(i64::from(place.crew));
        }
        for &(item, why) in &self.out {
            let (word, by) = match why {
                Why::NoRoom => ("r", None),
                Why::NoDays => ("d", None),
                Why::TooLarge => ("l", None),
                Why::NoWorth => ("v", None),
                Why::Wont => ("w", None),
                Why::Needs(item) => ("n", Some(item)),
                Why::Stays => ("s", None),
                Why::NoEffort => ("e", None),
            };
            out.line("out").number(i64::from(item)).word(word).maybe(by.map(i64::from));
        }
        for fault in &self.faults {
            match fault {
                Fault::Circle(items) => drop(out.list("circle", items)),
                Fault::LargerThanTeam(item) => drop(out.list("larger", &[*item])),
                Fault::MustNeedsWont(must, wont) => drop(out.list("needs", &[*must, *wont])),
                Fault::MustsOverBudget { team, cost, budget, musts } => {
                    out.line("musts").maybe(team.map(i64::from)).number(*cost as i64).number(*budget as i64);
                    for &must in musts {
                        out.number(i64::from(must));
                    }
                }
                Fault::MustDoesNotFit(item) => drop(out.list("unfit", &[*item])),
                Fault::TooBig => drop(out.list("big", &[])),
            }
        }
        out.text()
    }

    /// From text; what is not understood is left out.
    pub fn read(text: &str) -> Answer {
        let mut answer = Answer::default();
        for line in text.lines() {
            let mut words = Reader::new(line);
            let pair = |words: &mut Reader| (words.number() as u64, words.number() as u64);
            match words.word() {
                "passes" => answer.passes = (words.count(), words.count()),
                "worth" => answer.worth = Some(pair(&mut words)),
                "span" => answer.span = Some(pair(&mut words)),
                "filled" => answer.filled = words.rest(),
                "at" => answer.places.push(place(&mut words)),
                "out" => {
                    let (item, word, by) = (words.count(), words.word(), words.count());
                    let why = match word {
                        "d" => Why::NoDays,
                        "l" => Why::TooLarge,
                        "v" => Why::NoWorth,
                        "w" => Why::Wont,
                        "n" => Why::Needs(by),
                        "s" => Why::Stays,
                        "e" => Why::NoEffort,
                        _ => Why::NoRoom,
                    };
                    answer.out.push((item, why));
                }
                "circle" => answer.faults.push(Fault::Circle(words.rest())),
                "larger" => answer.faults.push(Fault::LargerThanTeam(words.count())),
                "needs" => answer.faults.push(Fault::MustNeedsWont(words.count(), words.count())),
                "musts" => {
                    let team = words.maybe().and_then(|team| u32::try_from(team).ok());
                    let (cost, budget) = pair(&mut words);
                    answer.faults.push(Fault::MustsOverBudget { team, cost, budget, musts: words.rest() });
                }
                "unfit" => answer.faults.push(Fault::MustDoesNotFit(words.count())),
                "big" => answer.faults.push(Fault::TooBig),
                _ => {}
            }
        }
        answer
    }
}

fn place(words: &mut Reader) -> Place {
    let item = words.count();
    let (first, last) = (words.day(), words.day());
    let timebox = words.maybe().and_then(|place| u32::try_from(place).ok());
    let (cause, by) = (words.word(), words.count());
    let (chosen, needed) = (words.word(), words.count());
    Place {
        item,
        dates: first.zip(last).and_then(|(first, last)| DayRange::new(first, last)),
        timebox,
        cause: match cause {
            "l" => Cause::Locked,
            "a" => Cause::After(by),
            "t" => Cause::TeamFull(by),
            "k" => Cause::Kept,
            "u" => Cause::Turn,
            _ => Cause::NotBefore,
        },
        chosen: match chosen {
            "w" => Chosen::Worth,
            "m" => Chosen::Must,
            "f" => Chosen::For(needed),
            _ => Chosen::All,
        },
        critical: words.number() == 1,
        late: words.count(),
        crew: words.count(),
    }
}
