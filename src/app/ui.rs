//! What one view of the plan looks at: the state of each feature, and the whole that a component tree is drawn from.

use crate::app::doc::Doc;
use crate::app::grid::columns::Layout;
use crate::app::grid::groups;
use crate::app::grid::state::Group;
use crate::app::items::state::Fresh;
use crate::app::items::state::Moved;
use crate::app::locale::Locale;
use crate::app::options::BoardBy;
use crate::app::options::Dialog;
use crate::app::options::Goto;
use crate::app::options::Lanes;
use crate::app::options::Mode;
use crate::app::timeline::state::Chart;
use crate::app::toast::Note;
use crate::app::view::View;
use crate::model::{Key, Uid};
use crate::query::{self, Query};
use std::rc::Rc;

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
    pub chance: Option<crate::app::chance::state::Chance>,
    /// What begins their draws.
    pub seed: u64,
    /// After how many ranks the cut line stands.
    pub top: usize,
    /// The ballot that is filled in here.
    pub ballot: Rc<crate::score::ballots::Ballot>,
    /// What was typed into it and is no vote.
    pub odd_votes: Rc<[crate::app::ballots::state::OddVote]>,
    /// Whether the raters' votes are shown.
    pub revealed: bool,
    /// What the matrix shows.
    pub matrix: crate::app::matrix::state::Look,
    /// The earlier state that the plan is compared with.
    pub against: Option<crate::app::compare::state::Against>,
    /// Why items changed since then, by their ids.
    pub reasons: Rc<[(Rc<str>, Rc<str>)]>,
    /// What leaves the plan, and how wide its picture is.
    pub leaving: crate::app::export::state::Leaving,
    /// The dialog that is open.
    pub dialog: Option<Dialog>,
    /// The item whose details are open.
    pub details: Option<Uid>,
    /// The table on its way in.
    pub preview: Option<Rc<crate::app::import::view::Preview>>,
    /// The link that carries the plan, or why there is none; `None` until it is made.
    pub link: Option<Result<Rc<str>, Rc<str>>>,
    /// Whether there is a page around that this one can be closed in.
    pub closable: bool,
    /// The proposal that is open.
    pub propose: Option<Rc<crate::app::propose::state::Proposing>>,
    /// Whether others make way when an item is moved by hand.
    pub make_way: bool,
    /// What would make way for what is dragged.
    pub way: Option<Rc<crate::app::propose::state::Way>>,
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
            matrix: crate::app::matrix::state::Look::default(),
            against: None,
            reasons: Rc::from([]),
            leaving: crate::app::export::state::Leaving::default(),
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
