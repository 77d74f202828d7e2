//! Many raters, no server: one person's estimates as a block of text that survives a chat or a mail, and many of them merged into a plan.
//!
//! ```text
//! plan-widget ballot
//! plan: Checkout
//! by: Ana
//! at: 2027-03-14
//!
//! # Passkeys
//! p1 reach=450 impact=3 confidence=80%
//! end of ballot
//! ```
//! A block for some of the items only has a line `items: 5 of 50`, and then speaks of no others.
//!
//! One line per item: its id, then estimates by the names of the plan file. Lines with `#` are for people. What a person left empty
//! (`impact=`) is no vote. Reading takes what mail programs do to text: `>` in front of lines, lines broken between estimates, other text
//! before and after. In an id, white space, `%`, `#`, `=`, `>`, `:` and what is not printable are written as `%` and two hexadecimal digits per
//! byte of UTF-8.

use std::fmt::{self, Display, Formatter};
use std::rc::Rc;

use crate::base::map::{Map, Set};
use crate::base::number::{parse_typed, push_ecma};
use crate::base::say::ballots as say;
use crate::model::schema::{ESTIMATES, ITEM, VOTE, ValueShape};
use crate::model::{Entry, ItemIndex, Key, Plan, Record, Uid, Value, Vote};

const HEAD: &str = "plan-widget ballot";
const END: &str = "end of ballot";

/// One person's estimates.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ballot {
    /// Whose: a name, the same each time.
    pub by: String,
    /// The time of the vote: free text, a date as a rule.
    pub at: Option<String>,
    /// True if it speaks only of the items it lists, so that the person's votes on others stand. If not, an item it leaves out has no
    /// vote of theirs.
    pub part: bool,
    /// By the item's id: estimates, each within what the plan file allows; none for an item left empty.
    pub votes: Vec<(String, Vec<(Key, f64)>)>,
}

/// A problem with a line of a pasted block; the rest of the block counts.
#[derive(Clone, Debug, PartialEq)]
pub enum BallotProblem {
    /// There is no ballot in the text at all.
    NoBallot,
    /// The ballot that begins here has no name on it, and is left out.
    NoName,
    /// The line is none that a ballot has.
    Unreadable,
    /// There is no such estimate.
    NoSuchEstimate(String),
    /// This is not a number.
    NotANumber(Key, String),
    /// The number is out of range for its estimate.
    OutOfRange(Key, f64),
}

/// The content of pasted text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PastedBallots {
    /// The ballots, in order.
    pub ballots: Vec<Ballot>,
    /// The lines that could not be taken: line from 1, and why.
    pub wrong: Vec<(usize, BallotProblem)>,
}

impl Display for BallotProblem {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            BallotProblem::NoBallot => f.write_str(&say::no_head(HEAD)),
            BallotProblem::NoName => f.write_str(say::no_by()),
            BallotProblem::Unreadable => f.write_str(say::no_item()),
            BallotProblem::NoSuchEstimate(name) => f.write_str(&say::no_estimate(name)),
            BallotProblem::NotANumber(key, text) => f.write_str(&say::not_a_number(key.name(), text)),
            BallotProblem::OutOfRange(key, number) => {
                let mut text = String::new();
                push_ecma(&mut text, *number);
                f.write_str(&say::out_of_range(key.name(), text))
            }
        }
    }
}

/// The plan without anybody's votes, so that they lead nobody.
pub fn without_votes(plan: &Plan) -> Plan {
    let mut blank = plan.clone();
    let voted = |item: &&mut Rc<Record>| item.get(Key::Votes).is_some();
    for item in blank.list_mut(Key::Items).iter_mut().filter(voted) {
        Rc::make_mut(item).set(&ITEM, Key::Votes, None);
    }
    blank
}

impl Ballot {
    /// A person's ballot as it stands in the plan's votes: to be changed by them and sent again.
    pub fn of(plan: &Plan, by: &str) -> Ballot {
        let mut ballot = Ballot { by: by.to_owned(), ..Ballot::default() };
        for item in plan.items() {
            if let Some(vote) = item.votes().iter().rev().find(|vote| same(vote.by().unwrap_or_default(), by)) {
                ballot.at = vote.at().map(str::to_owned).or(ballot.at);
                let estimates = ESTIMATES.iter().filter_map(|key| Some((*key, vote.record().num(*key)?)));
                ballot.votes.push((item.id().to_owned(), estimates.collect()));
            }
        }
        ballot
    }

    /// The block of text to send: for each item asked for (`items` by place in the plan) these votes and, where an estimate asked for has
    /// none yet, an empty place to fill in. Votes on other items are left out, and the block says that it is a part.
    pub fn text(&self, plan: &Plan, items: &[ItemIndex], keys: &[Key]) -> String {
        let mut text = String::from(HEAD);
        let mut line = |name: &str, value: &str| {
            text.push_str(name);
            text.extend(value.chars().map(|c| if c.is_control() { ' ' } else { c }));
        };
        line("\nplan: ", plan.title());
        line("\nby: ", &self.by);
        line("\nat: ", self.at.as_deref().unwrap_or_default());
        if items.len() < plan.items().len() {
            line("\nitems: ", &format!("{} of {}", items.len(), plan.items().len()));
        }
        text.push('\n');
        let votes: Map<&str, &[(Key, f64)]> =
            self.votes.iter().rev().map(|(id, estimates)| (id.as_str(), estimates.as_slice())).collect();
        for item in items.iter().filter_map(|at| plan.items().get(*at)).filter(|item| !item.id().is_empty()) {
            text.push_str("\n# ");
            // Short enough for mail programs to leave the line alone.
            let title = item.title().unwrap_or_default().chars().take(70);
            text.extend(title.map(|c| if c.is_control() { ' ' } else { c }));
            text.push('\n');
            push_id(&mut text, item.id());
            let own = votes.get(item.id()).copied().unwrap_or_default();
            for key in ESTIMATES {
                let vote = own.iter().find(|(known, _)| known == key);
                if vote.is_some() || keys.contains(key) {
                    text.push(' ');
                    text.push_str(key.name());
                    text.push('=');
                    if let Some((_, number)) = vote {
                        push_ecma(&mut text, *number);
                    }
                }
            }
            text.push('\n');
        }
        text.push_str(END);
        text.push('\n');
        text
    }
}

/// Reads the ballots in any text.
pub fn read(text: &str) -> PastedBallots {
    let mut pasted = PastedBallots::default();
    let mut open: Option<(usize, Ballot)> = None;
    let close = |open: &mut Option<(usize, Ballot)>, pasted: &mut PastedBallots| match open.take() {
        Some((at, ballot)) if ballot.by.is_empty() => pasted.wrong.push((at, BallotProblem::NoName)),
        Some((_, ballot)) => pasted.ballots.push(ballot),
        None => {}
    };
    for (line, number) in text.lines().zip(1..) {
        let line = line.trim_matches(|c: char| c.is_whitespace() || c == '>' || c == '\u{feff}');
        if begins(line, HEAD) {
            close(&mut open, &mut pasted);
            open = Some((number, Ballot::default()));
        } else if begins(line, END) {
            close(&mut open, &mut pasted);
        } else if let Some((_, ballot)) = open.as_mut().filter(|_| !line.is_empty() && !line.starts_with('#')) {
            read_line(line, ballot, &mut |wrong| pasted.wrong.push((number, wrong)));
        }
    }
    close(&mut open, &mut pasted);
    if pasted.ballots.is_empty() && pasted.wrong.is_empty() {
        pasted.wrong.push((1, BallotProblem::NoBallot));
    }
    pasted
}

fn begins(line: &str, with: &str) -> bool {
    line.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with))
}

fn read_line(line: &str, ballot: &mut Ballot, wrong: &mut dyn FnMut(BallotProblem)) {
    for (name, takes) in [("plan:", 0), ("by:", 1), ("at:", 2), ("items:", 3)] {
        if begins(line, name) {
            let value = line[name.len()..].split_whitespace().collect::<Vec<_>>().join(" ");
            match takes {
                1 => ballot.by = value,
                2 => ballot.at = Some(value).filter(|value| !value.is_empty()),
                3 => ballot.part = true,
                _ => {}
            }
            return;
        }
    }
    let mut words = line.split_whitespace().peekable();
    // A line that begins with an estimate goes on with the item of the line before.
    match words.peek() {
        Some(word) if !word.contains('=') => {
            ballot.votes.push((unescaped(word), Vec::new()));
            words.next();
        }
        _ if ballot.votes.is_empty() => return wrong(BallotProblem::Unreadable),
        _ => {}
    }
    let mut said = false;
    for word in words {
        let Some((name, value)) = word.split_once('=') else {
            if !said {
                wrong(BallotProblem::Unreadable);
            }
            said = true;
            continue;
        };
        let Some(key) = ESTIMATES.iter().copied().find(|key| key.name().eq_ignore_ascii_case(name)) else {
            wrong(BallotProblem::NoSuchEstimate(name.to_owned()));
            continue;
        };
        let value = value.trim_end_matches([',', ';']);
        if value.is_empty() {
            continue;
        }
        let Some(mut number) = parse_typed(value, false) else {
            wrong(BallotProblem::NotANumber(key, value.to_owned()));
            continue;
        };
        // As everywhere a confidence is typed: 0.8 means 80 %.
        if key == Key::Confidence && number > 0.0 && number <= 1.0 && !value.ends_with('%') {
            number *= 100.0;
        }
        if !allowed(key, number) {
            wrong(BallotProblem::OutOfRange(key, number));
        } else if let Some((_, estimates)) = ballot.votes.last_mut() {
            estimates.retain(|(known, _)| *known != key);
            estimates.push((key, number));
        }
    }
}

fn allowed(key: Key, number: f64) -> bool {
    matches!(VOTE.shape(key), Some(ValueShape::Number { min, max }) if (*min..=*max).contains(&number))
}

fn push_id(text: &mut String, id: &str) {
    for c in id.chars() {
        if c.is_whitespace() || c.is_control() || matches!(c, '%' | '#' | '=' | '>' | ':' | '\u{feff}') {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                text.push('%');
                for digit in [byte >> 4, byte & 15] {
                    text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
                }
            }
        } else {
            text.push(c);
        }
    }
}

fn unescaped(word: &str) -> String {
    let mut bytes = Vec::with_capacity(word.len());
    let mut rest = word.as_bytes();
    while let [byte, after @ ..] = rest {
        let digit = |at: usize| char::from(*after.get(at)?).to_digit(16);
        match digit(0).zip(digit(1)) {
            Some((high, low)) if *byte == b'%' => {
                bytes.push((high * 16 + low) as u8);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| word.to_owned())
}

/// True if two names are the same person's: white space around them and the case of ASCII letters do not matter.
pub fn same(a: &str, b: &str) -> bool {
    a.trim().eq_ignore_ascii_case(b.trim())
}

/// The key that two names of the same person have in common; see [`same`].
pub fn voter(name: &str) -> String {
    name.trim().to_ascii_lowercase()
}

/// The result of merging ballots.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MergedBallots {
    /// Items whose votes change, with all the votes they then have; for `votes` of the item.
    pub votes: Vec<(Uid, Value)>,
    /// People with an earlier vote that is replaced or withdrawn.
    pub replaced: Vec<String>,
    /// Votes for items the plan does not have: by whom, and the id.
    pub unknown: Vec<(String, String)>,
    /// Items whose `votes` cannot be read, and are left as they are.
    pub unreadable: Vec<Uid>,
}

/// Merges ballots into a plan's votes. A person's ballot replaces the votes of the same person, on every item it speaks of
/// ([`Ballot::part`]); the last one counts. Keys of a replaced vote that are no estimates, such as a rater's weight, stay.
pub fn merge(plan: &Plan, ballots: &[Ballot]) -> MergedBallots {
    let mut merged = MergedBallots::default();
    let at_id = index(plan);
    let mut told = Set::default();
    let mut votes: Vec<Option<Vec<Vote>>> = vec![None; plan.items().len()];
    for ballot in ballots {
        let mut new: Vec<Option<&[(Key, f64)]>> = vec![None; votes.len()];
        for (id, estimates) in &ballot.votes {
            match at_id.get(id.as_str()) {
                Some(&at) => new[at] = Some(estimates),
                None if estimates.is_empty() => {}
                None => merged.unknown.push((ballot.by.clone(), id.clone())),
            }
        }
        let mut replaced = false;
        for ((item, votes), new) in plan.items().iter().zip(&mut votes).zip(new) {
            if new.is_none() && ballot.part {
                continue;
            }
            let estimates = new.unwrap_or_default();
            if matches!(item.record().get(Key::Votes), Some(Value::Raw(_))) {
                merged.unreadable.extend((!estimates.is_empty()).then_some(item.uid()));
                continue;
            }
            let now = votes.as_deref().unwrap_or(item.votes());
            let own = |vote: &Vote| !vote.is_unreadable() && same(vote.by().unwrap_or_default(), &ballot.by);
            let place = now.iter().position(own);
            replaced |= place.is_some();
            if place.is_none() && estimates.is_empty() {
                continue;
            }
            // What replaces a vote takes its place: one changed vote is one changed place in the file.
            let mut next: Vec<Vote> = now.iter().filter(|vote| !own(vote)).cloned().collect();
            if !estimates.is_empty() {
                let vote = record(ballot, estimates, place.map(|at| &**now[at].record()));
                next.insert(place.unwrap_or(next.len()), Rc::new(vote).into());
            }
            *votes = Some(next);
        }
        if replaced && told.insert(voter(&ballot.by)) {
            merged.replaced.push(ballot.by.clone());
        }
    }
    for (item, votes) in plan.items().iter().zip(votes) {
        if let Some(votes) = votes.filter(|votes| **votes != *item.votes()) {
            let votes = votes.iter().map(|vote| vote.record().clone()).collect();
            merged.votes.push((item.uid(), Value::Records(Rc::new(votes))));
        }
    }
    merged
}

fn index(plan: &Plan) -> Map<&str, usize> {
    let mut index = Map::default();
    for (at, item) in plan.items().iter().enumerate().filter(|(_, item)| !item.id().is_empty()) {
        index.entry(item.id()).or_insert(at);
    }
    index
}

fn record(ballot: &Ballot, estimates: &[(Key, f64)], before: Option<&Record>) -> Record {
    let mut vote = before.cloned().unwrap_or_default();
    vote.set(&VOTE, Key::By, Some(Value::text(ballot.by.trim())));
    vote.set(&VOTE, Key::At, ballot.at.as_deref().map(Value::text));
    for key in ESTIMATES {
        let number = estimates.iter().find(|(known, _)| known == key);
        vote.set(&VOTE, *key, number.and_then(|(_, number)| Value::num(*number)));
    }
    vote
}
