//! Everything the application remembers: the document, which all views of one plan share, and what each view looks at.

use std::rc::Rc;

use super::chart::Chart;
use super::columns::Layout;
use super::drafts::Draft;
use super::groups::{self, Group};
use super::locale::Locale;
pub use super::view::View;
use crate::base::day::Day;
use crate::edit::{Clash, History};
use crate::model::check::Problem;
use crate::model::{Key, Plan, Record, Uid};
use crate::query::{self, Query};
use crate::score::rank::Ranking;

/// Edit, or only look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Everything can be changed.
    #[default]
    Edit,
    /// Nothing can be changed, and nothing promises it could.
    View,
}

/// What the timeline's lanes are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lanes {
    /// One per team.
    #[default]
    Team,
    /// One per status.
    Status,
    /// One per kind of work.
    Kind,
    /// One per objective.
    Objective,
    /// A single one.
    None,
}

/// What the board's columns are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BoardBy {
    /// Must, should, could, won't.
    #[default]
    Moscow,
    /// Now, next, later.
    Horizon,
}

/// Where the timeline is asked to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goto {
    /// To today.
    Today,
    /// To a zoom that shows everything.
    Fit,
}

/// A dialog in front of the view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// Paste or open rows, and see them before they go in.
    Import,
    /// What is wrong with the plan.
    Problems,
    /// Keys and what they do.
    Keys,
    /// Ways to get the plan out.
    Export,
    /// Conditions that rows must meet.
    Filter,
    /// Which columns the grid shows, and the plan's own.
    Columns,
    /// Settings of the plan.
    Settings,
    /// The plan beside an earlier state of it.
    Compare,
    /// Ways to pass the plan on.
    Share,
    /// What someone else has changed as well: whose value holds.
    Clashes,
    /// Ballots: sent out and taken in.
    Ballots,
    /// The form of one person's ballot.
    Vote,
}

/// Whether the plan is saved: always visible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Nothing to save.
    Clean,
    /// The last save went there.
    Saved(Rc<str>),
    /// A save is under way.
    Running,
    /// The last save failed, and why.
    Failed(Rc<str>),
}

/// What a save has met of others' changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Met {
    /// How often it began again.
    pub rounds: u32,
    /// What came in, for the reader: an entry and what changed in it.
    pub taken: Vec<Rc<str>>,
}

/// Changes of two people to one thing, to be chosen from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clashes {
    /// The [`Doc::revision`] that this is about.
    pub revision: u64,
    /// The plan as it is kept now.
    pub theirs: Rc<Plan>,
    /// Both sides' changes; one's own hold.
    pub merged: Plan,
    /// What both changed.
    pub list: Vec<Clash>,
    /// For each: whether the other's value is chosen.
    pub chosen: Vec<bool>,
}

/// The document and what is derived from it.
#[derive(Clone, Debug)]
pub struct Doc {
    /// The plan as it is now.
    pub plan: Rc<Plan>,
    /// The plan as it was loaded or last saved.
    pub base: Rc<Plan>,
    /// Grows with each change of the plan.
    pub revision: u64,
    /// What can be undone; steps are named.
    pub history: Rc<History<Rc<str>>>,
    /// Scores and ranks.
    pub ranking: Rc<Ranking>,
    /// What is wrong, as of the last look.
    pub problems: Rc<[Problem]>,
    /// Whether the plan is saved.
    pub saving: Saving,
    /// The plan as it was when the save under way began.
    pub sent: Option<Rc<Plan>>,
    /// What others have saved meanwhile, as far as the save under way has met it.
    pub met: Met,
    /// What both have changed, as long as the reader has not chosen.
    pub clashes: Option<Rc<Clashes>>,
    /// A draft from an earlier visit that waits for an answer.
    pub draft: Option<Draft>,
    /// Why no draft can be kept here.
    pub draft_refused: Option<Rc<str>>,
    /// The reader's civil day.
    pub today: Day,
    /// Whether a plan has been opened or begun; else the empty state offers ways to begin.
    pub begun: bool,
}

impl Doc {
    /// A document around a plan that counts as saved.
    pub fn new(plan: Plan, today: Day) -> Doc {
        let plan = Rc::new(plan);
        Doc {
            ranking: Rc::new(Ranking::new(&plan)),
            base: plan.clone(),
            revision: 0,
            history: Rc::default(),
            problems: Rc::from([]),
            saving: Saving::Clean,
            sent: None,
            met: Met::default(),
            clashes: None,
            draft: None,
            draft_refused: None,
            today,
            begun: !plan.items().is_empty() || !plan.title().is_empty(),
            plan,
        }
    }

    /// Whether the plan differs from what was loaded or last saved.
    pub fn dirty(&self) -> bool {
        !Rc::ptr_eq(&self.plan, &self.base) && self.plan != self.base
    }
}

/// A row that has just found another place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The item.
    pub uid: Uid,
    /// How many ranks it rose (positive) or fell.
    pub by: i32,
}

/// A new item whose title is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Fresh {
    /// The item.
    pub uid: Uid,
    /// As it was made: as long as it is that, nothing has been put into it.
    pub made: Rc<Record>,
    /// Whether it has a title by now.
    pub titled: bool,
    /// How many steps could be undone when it had been added.
    pub mark: usize,
    /// The items that were added one after the other up to this one, each with the one it stands behind: they hold still while the next one is typed.
    pub chain: Vec<(Uid, Option<Uid>)>,
}

/// A message to the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Grows with each message, so that the same words are said again.
    pub number: u32,
    /// The words.
    pub text: Rc<str>,
    /// Whether something failed.
    pub alert: bool,
}

/// What one view of the plan looks at.
#[derive(Clone, Debug)]
pub struct Ui {
    /// The view shown.
    pub view: View,
    /// The views offered.
    pub views: Rc<[View]>,
    /// Edit, or only look.
    pub mode: Mode,
    /// What is asked of the plan.
    pub query: Query,
    /// What the filter has found, to be said as it changes; empty until something is looked for.
    pub found: Rc<str>,
    /// The items shown, as indices, in order. Held still while a row is worked on.
    pub rows: Rc<Vec<u32>>,
    /// The groups that the grid shows the rows in, in order; none without grouping.
    pub groups: Rc<[Group]>,
    /// The groups that are closed, by key.
    pub closed: Rc<[Rc<str>]>,
    /// How the columns are arranged here, where the plan does not keep it.
    pub columns: Option<Rc<Layout>>,
    /// Whether the rows are held in an order that is no longer the one asked for.
    pub stale: bool,
    /// The row being worked on, and its rank when it was entered.
    pub entered: Option<(Uid, Option<usize>)>,
    /// The new item whose title is to be typed next; the grid opens it and answers with `TitleOpened`.
    pub edit: Option<Uid>,
    /// The new item that is being titled.
    pub fresh: Option<Rc<Fresh>>,
    /// New items that do not match the filter, and are shown until that is another one.
    pub kept: Rc<[Uid]>,
    /// The item whose row is to have the focus next, until a row has it.
    pub seek: Option<Uid>,
    /// The row that moved last.
    pub moved: Option<Moved>,
    /// The rows chosen.
    pub selection: Rc<[Uid]>,
    /// What the board's columns are.
    pub board: BoardBy,
    /// What the lanes are.
    pub lanes: Lanes,
    /// The lanes that are folded to a line, by key; empty for the one without.
    pub folded: Rc<[Rc<str>]>,
    /// What the timeline shows besides bars, and how.
    pub chart: Chart,
    /// Pixels per day on the timeline; `None` until it has been fitted.
    pub zoom: Option<f64>,
    /// Where the timeline was last asked to go; the number grows with each asking.
    pub goto: Option<(u32, Goto)>,
    /// The item that the open details compare with.
    pub compare: Option<Uid>,
    /// The simulations behind the insights.
    pub chance: Option<super::chance::Chance>,
    /// What begins their draws.
    pub seed: u64,
    /// After how many ranks the cut line stands.
    pub top: usize,
    /// The ballot that is filled in here.
    pub ballot: Rc<crate::score::ballots::Ballot>,
    /// What was typed into it and is no vote.
    pub odd_votes: Rc<[super::ballots::OddVote]>,
    /// Whether the raters' votes are shown.
    pub revealed: bool,
    /// What the matrix shows.
    pub matrix: super::matrix::Look,
    /// The earlier state that the plan is compared with.
    pub against: Option<super::compare::Against>,
    /// Why items changed since then, by their ids.
    pub reasons: Rc<[(Rc<str>, Rc<str>)]>,
    /// What leaves the plan, and how wide its picture is.
    pub leaving: super::export::Leaving,
    /// The dialog that is open.
    pub dialog: Option<Dialog>,
    /// The item whose details are open.
    pub details: Option<Uid>,
    /// The table on its way in.
    pub preview: Option<Rc<super::import::Preview>>,
    /// The link that carries the plan, or why there is none; `None` until it is made.
    pub link: Option<Result<Rc<str>, Rc<str>>>,
    /// Whether there is a page around that this one can be closed in.
    pub closable: bool,
    /// The proposal that is open.
    pub propose: Option<Rc<super::propose::Proposing>>,
    /// Whether others make way when an item is moved by hand.
    pub make_way: bool,
    /// What would make way for what is dragged.
    pub way: Option<Rc<super::propose::Way>>,
    /// The revision after a move by hand, while it is sought who makes way.
    pub settling: Option<u64>,
    /// The last message.
    pub note: Option<Note>,
    /// How the reader writes numbers and dates.
    pub locale: Rc<Locale>,
}

impl Ui {
    /// A view of a document.
    pub fn new(doc: &Doc, locale: Rc<Locale>) -> Ui {
        let mut ui = Ui {
            view: View::Scores,
            views: View::ALL.into(),
            mode: Mode::Edit,
            query: Query::default(),
            found: Rc::from(""),
            rows: Rc::default(),
            groups: Rc::from([]),
            closed: Rc::from([]),
            columns: None,
            stale: false,
            entered: None,
            edit: None,
            fresh: None,
            kept: Rc::from([]),
            seek: None,
            moved: None,
            selection: Rc::from([]),
            board: BoardBy::Moscow,
            lanes: Lanes::Team,
            folded: Rc::from([]),
            chart: Chart::default(),
            zoom: None,
            goto: None,
            compare: None,
            chance: None,
            seed: 1,
            top: 10,
            ballot: Rc::default(),
            odd_votes: Rc::from([]),
            revealed: false,
            matrix: super::matrix::Look::default(),
            against: None,
            reasons: Rc::from([]),
            leaving: super::export::Leaving::default(),
            dialog: None,
            details: None,
            preview: None,
            link: None,
            closable: false,
            propose: None,
            make_way: false,
            way: None,
            settling: None,
            note: None,
            locale,
        };
        ui.settle(doc);
        ui
    }

    /// Puts the rows in the order that is asked for.
    pub fn settle(&mut self, doc: &Doc) {
        let mut rows = query::rows(&doc.plan, &doc.ranking, &self.query);
        for at in self.kept.iter().filter_map(|uid| doc.plan.index_of(Key::Items, *uid)) {
            if !rows.contains(&(at as u32)) {
                rows.push(at as u32);
            }
        }
        let groups = match self.query.group {
            Some(by) => groups::grouped(doc, by, &self.closed, &mut rows),
            None => Rc::from([]),
        };
        if self.groups != groups {
            self.groups = groups;
        }
        if *self.rows != rows {
            self.rows = Rc::new(rows);
        }
        self.stale = false;
    }

    /// What lanes the timeline has, and what there is within them.
    pub fn grouped(&self) -> (Lanes, Lanes) {
        let within =
            if self.chart.within == self.lanes || self.lanes == Lanes::None { Lanes::None } else { self.chart.within };
        (self.lanes, within)
    }

    /// Whether the reader may change the plan here.
    pub fn editable(&self, doc: &Doc) -> bool {
        self.mode == Mode::Edit && doc.plan.read_only().is_none()
    }

    /// Shows a message.
    pub fn say(&mut self, text: impl Into<Rc<str>>, alert: bool) {
        let number = self.note.as_ref().map_or(1, |note| note.number + 1);
        self.note = Some(Note { number, text: text.into(), alert });
    }
}

/// One view's whole picture: what its component tree is drawn from. Cheap to clone; equal when nothing changed.
#[derive(Clone, Debug)]
pub struct State {
    /// The document.
    pub doc: Rc<Doc>,
    /// What this view looks at.
    pub ui: Rc<Ui>,
}

impl PartialEq for State {
    fn eq(&self, other: &State) -> bool {
        Rc::ptr_eq(&self.doc, &other.doc) && Rc::ptr_eq(&self.ui, &other.ui)
    }
}

impl State {
    /// Whether the reader may change the plan here.
    pub fn editable(&self) -> bool {
        self.ui.editable(&self.doc)
    }
}
