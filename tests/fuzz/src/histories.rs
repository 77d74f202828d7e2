//! Histories: two to five editors of one plan, each the headless application, over a place that compares before it writes and that fails in the ways places fail.
//!
//! Each editor changes items that are its own, so that nothing clashes, and now and then items of all: at the end everybody's own work must stand, and all must see the same.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use plan_widget::app::doc::Saving;
use plan_widget::app::document::msg::DocumentMsg;
use plan_widget::app::document::saving::stamped;
use plan_widget::app::effect::{Effect, PlanSource};
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::locale::Locale;
use plan_widget::app::msg::Msg;
use plan_widget::app::ports::CountingPorts;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::store::{Store, ViewId};
use plan_widget::app::ui::State;
use plan_widget::base::day::Day;
use plan_widget::model::{Key, Plan, Uid, Value};
use plan_widget::wire::{read, write};

use crate::plans::Dice;

/// The place where the plan is kept.
#[derive(Default)]
struct Place {
    text: String,
    revs: u32,
}

/// What becomes of a request to save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weather {
    Fair,
    /// It is written, and the answer is lost on the way.
    AnswerLost,
    /// It is refused, and nothing is written.
    Refused,
    /// It is written, and the editor's browser dies before it hears so.
    Crash,
}

struct Editor {
    store: Store,
    view: ViewId,
    asked: Rc<RefCell<Vec<Effect>>>,
    ids: u32,
}

/// What an editor has put into its own items and must find again: by id and key.
pub(crate) type OwnWork = BTreeMap<(String, &'static str), String>;

pub(crate) const KEYS: [Key; 4] = [Key::Title, Key::Owner, Key::Notes, Key::Kind];

impl Editor {
    fn open(text: &str, ids: u32) -> Editor {
        let today = Day::from_ymd(2027, 1, 1).expect("a day");
        let store = Store::new(Plan::empty(), Box::new(CountingPorts { ids, today }));
        let asked: Rc<RefCell<Vec<Effect>>> = Rc::default();
        let kept = asked.clone();
        store.set_performer(move |_, effect| kept.borrow_mut().push(effect));
        let view = store.open_view(Rc::new(Locale::default()));
        let editor = Editor { store, view, asked, ids };
        editor.send(Msg::Document(DocumentMsg::Open { text: text.into(), from: PlanSource::Page }));
        editor
    }

    fn send(&self, msg: Msg) {
        self.store.dispatch(self.view, msg);
    }

    fn state(&self) -> State {
        self.store.state(self.view).expect("the view is open")
    }

    fn uid(&self, id: &str) -> Option<Uid> {
        self.state().doc.plan.item(id).map(|item| item.uid)
    }

    fn set(&self, id: &str, key: Key, text: &str) -> bool {
        let Some(uid) = self.uid(id) else { return false };
        self.send(Msg::Items(ItemsMsg::Set(uid, key, Some(Value::text(text)))));
        true
    }

    /// The oldest request to save that nobody has answered.
    fn take_save(&self) -> Option<u64> {
        let mut asked = self.asked.borrow_mut();
        let at = asked.iter().position(|effect| matches!(effect, Effect::Save { .. }))?;
        match asked.remove(at) {
            Effect::Save { revision, .. } => Some(revision),
            _ => None,
        }
    }

    /// Saves until the place has answered; what clashes is settled in one's own favour or not, as the dice say.
    fn save(&self, place: &mut Place, weather: Weather, dice: &mut Dice) {
        self.send(Msg::Document(DocumentMsg::Save));
        for _ in 0..20 {
            if self.state().doc.conflicts.is_some() {
                let count = self.state().doc.conflicts.as_ref().map_or(0, |clashes| clashes.list.len());
                for at in 0..count {
                    self.send(Msg::Document(DocumentMsg::ChooseTheirs(at, dice.once_in(2))));
                }
                self.send(Msg::Document(DocumentMsg::SettleConflicts));
            }
            let Some(revision) = self.take_save() else { return };
            if weather == Weather::Refused {
                self.send(Msg::Document(DocumentMsg::SaveRefused("the host refused it".into())));
                return;
            }
            let doc = self.state().doc;
            if read(&place.text).expect("the place holds a plan") != *doc.base {
                self.send(Msg::Document(DocumentMsg::Theirs(place.text.as_str().into())));
                continue;
            }
            place.revs += 1;
            let rev: Rc<str> = format!("r{}", place.revs).into();
            place.text = write(&stamped(&doc.plan, &rev));
            match weather {
                Weather::Fair => {
                    self.send(Msg::Document(DocumentMsg::Saved { revision, to: "to the page".into(), rev: Some(rev) }));
                }
                Weather::AnswerLost => {
                    self.send(Msg::Document(DocumentMsg::SaveFailed("there is no connection".into())));
                }
                Weather::Refused | Weather::Crash => {}
            }
            return;
        }
        panic!("a save that never ends");
    }
}

fn start(items: usize) -> String {
    let items: Vec<String> =
        (0..items).map(|at| format!(r#"{{"id":"i{at}","title":"T{at}","effort":{at}}}"#)).collect();
    let plan = format!(r#"{{"format":"plan-widget","version":1,"rev":"r0","items":[{}]}}"#, items.join(","));
    write(&read(&plan).expect("a plan"))
}

/// One history: editing, saving and fair or foul weather, as the dice say.
pub fn check(bytes: &[u8]) {
    let mut dice = Dice::of_bytes(bytes);
    let people = 2 + dice.throw(4);
    let items = people * (1 + dice.throw(6));
    let mut place = Place { text: start(items), revs: 0 };
    let mut editors: Vec<Editor> = (0..people).map(|who| Editor::open(&place.text, 1000 * (who as u32 + 1))).collect();
    let mut work: Vec<OwnWork> = vec![OwnWork::new(); people];
    let mut step = 0;
    while !dice.is_spent() && step < 120 {
        step += 1;
        let who = dice.throw(people);
        let editor = &editors[who];
        match dice.throw(10) {
            // One's own items and keys: nothing here may be lost.
            0..=3 => {
                let id = format!("i{}", who + people * dice.throw(items / people));
                let (key, text) = (dice.pick(&KEYS), format!("{who}-{step}"));
                if editor.set(&id, key, &text) {
                    work[who].insert((id, key.name()), text);
                }
            }
            // A new item, whose title is one's own.
            4 => {
                let text = format!("new {who}-{step}");
                let values = vec![(Key::Title, Value::text(&text))];
                let before: Vec<Uid> = editor.state().doc.plan.items().iter().map(|item| item.uid).collect();
                editor.send(Msg::Items(ItemsMsg::Add { below: None, values }));
                let doc = editor.state().doc;
                if let Some(item) = doc.plan.items().iter().find(|item| !before.contains(&item.uid)) {
                    work[who].insert((item.id().to_owned(), "title"), text);
                }
            }
            // Something that others change too: told as a clash, whoever wins.
            5 => {
                let id = format!("i{}", dice.throw(items));
                if let Some(uid) = editor.uid(&id) {
                    editor.send(Msg::Items(ItemsMsg::Set(uid, Key::Effort, Value::num(dice.throw(40) as f64))));
                }
            }
            // A step that is taken back is as if it had not been.
            6 => {
                let id = format!("i{}", dice.throw(items));
                let before = write(&editor.state().doc.plan);
                if editor.set(&id, Key::Link, &format!("https://example.com/{step}")) {
                    editor.send(Msg::Plan(PlanMsg::Undo));
                    assert_eq!(write(&editor.state().doc.plan), before, "undone");
                }
            }
            7 => editor.save(&mut place, Weather::Refused, &mut dice),
            8 => {
                let crash = dice.once_in(3);
                editor.save(&mut place, if crash { Weather::Crash } else { Weather::AnswerLost }, &mut dice);
                if crash && editor.state().doc.saving == Saving::Running {
                    // All was written: whoever opens the place again has it.
                    let ids = editor.ids + 100;
                    editors[who] = Editor::open(&place.text, ids);
                }
            }
            _ => editor.save(&mut place, Weather::Fair, &mut dice),
        }
    }
    // The weather clears up: everybody saves, and looks once more.
    for round in 0..2 * people {
        editors[round % people].save(&mut place, Weather::Fair, &mut dice);
    }
    let end = read(&place.text).expect("the place holds a plan");
    for editor in &editors {
        editor.send(Msg::Document(DocumentMsg::Merge(place.text.as_str().into())));
        let doc = editor.state().doc;
        let here = stamped(&doc.plan, "r");
        assert_eq!(write(&here), write(&stamped(&end, "r")), "all see the same");
    }
    for (who, work) in work.iter().enumerate() {
        for ((id, key), text) in work {
            let item = end.item(id).unwrap_or_else(|| panic!("item {id} of editor {who} is gone"));
            let key = Key::of(key).expect("a key");
            assert_eq!(item.text(key), Some(text.as_str()), "{id} {} of editor {who}", key.name());
        }
    }
}
