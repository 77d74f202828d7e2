//! Editing together: two to five live editors, each the headless application, over an engine with revisions that fails in the ways engines and networks fail: answers that are
//! lost, requests that come twice, replicas that are behind, refusals, a network that goes and comes, and a browser that dies between a write and its answer.
//!
//! Each editor has items of her own, so that nothing clashes there, and now and then changes an item of all: once all is well everybody sees the same, and everybody's own work stands.

use std::cell::RefCell;
use std::rc::Rc;

use plan_widget::app::doc::Saving;
use plan_widget::app::document::drafts::{DraftOffer, DraftOrigin};
use plan_widget::app::document::msg::DocumentMsg;
use plan_widget::app::document::saving::stamped;
use plan_widget::app::effect::{Effect, PlanSource};
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::live::msg::LiveMsg;
use plan_widget::app::locale::Locale;
use plan_widget::app::msg::Msg;
use plan_widget::app::ports::CountingPorts;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::store::{Store, ViewId};
use plan_widget::app::ui::State;
use plan_widget::base::day::Day;
use plan_widget::edit::ConflictPart;
use plan_widget::model::check::check as problems;
use plan_widget::model::{Key, Plan, Uid, Value};
use plan_widget::wire::{read, write};

use crate::histories::{KEYS, OwnWork};
use crate::plans::Dice;

/// The engine: every revision that was written, the newest last.
struct Engine {
    revisions: Vec<String>,
    revs: u32,
}

struct Editor {
    store: Store,
    view: ViewId,
    asked: Rc<RefCell<Vec<Effect>>>,
    ids: u32,
    /// The newest revision that this browser has seen.
    seen: usize,
    /// Whether the network is gone, and how much news waits.
    cut: bool,
    news: u32,
    hand: bool,
    /// Own steps that can be taken back: which item and key, and what stood there.
    steps: Vec<Option<(String, &'static str, Option<String>)>>,
}

impl Editor {
    fn open(engine: &Engine, ids: u32) -> Editor {
        let today = Day::from_ymd(2027, 1, 1).expect("a day");
        let store = Store::new(Plan::empty(), Box::new(CountingPorts { ids, today }));
        let asked: Rc<RefCell<Vec<Effect>>> = Rc::default();
        let kept = asked.clone();
        store.set_performer(move |_, effect| {
            if matches!(effect, Effect::Save { .. } | Effect::ReadKept | Effect::RetryLater(_)) {
                kept.borrow_mut().push(effect);
            }
        });
        let view = store.open_view(Rc::new(Locale::default()));
        let seen = engine.revisions.len() - 1;
        let editor = Editor { store, view, asked, ids, seen, cut: false, news: 0, hand: false, steps: Vec::new() };
        let text = engine.revisions[seen].as_str().into();
        editor.send(Msg::Document(DocumentMsg::Open { text, from: PlanSource::Page }));
        editor.live(LiveMsg::On(true));
        editor
    }

    fn send(&self, msg: Msg) {
        self.store.dispatch(self.view, msg);
    }

    fn live(&self, msg: LiveMsg) {
        self.send(Msg::Live(msg));
    }

    fn state(&self) -> State {
        self.store.state(self.view).expect("the view is open")
    }

    fn item_text(&self, id: &str, key: Key) -> Option<String> {
        self.state().doc.plan.item(id).and_then(|item| item.text(key).map(str::to_owned))
    }

    fn set(&mut self, id: &str, key: Key, text: &str) -> bool {
        let Some(uid) = self.state().doc.plan.item(id).map(|item| item.uid) else { return false };
        let before = self.item_text(id, key);
        self.send(Msg::Items(ItemsMsg::Set(uid, key, Some(Value::text(text)))));
        self.steps.push(Some((id.to_owned(), key.name(), before)));
        true
    }

    /// What both have changed is settled as the dice say. What can be taken back is then another thing.
    fn settle(&mut self, dice: &mut Dice) {
        let Some(open) = self.state().doc.conflicts.clone() else { return };
        for (at, clash) in open.list.iter().enumerate() {
            let is_shared = matches!(clash.part, ConflictPart::Field { key: Key::Effort, .. });
            // A browser that died between a write and its answer knows no more that what stands there is its own.
            assert!(is_shared || self.has_crashed(), "nobody else changes this: {clash:?}");
            self.send(Msg::Document(DocumentMsg::ChooseTheirs(at, is_shared && dice.once_in(2))));
        }
        self.send(Msg::Document(DocumentMsg::SettleConflicts));
        self.steps.clear();
    }

    fn has_crashed(&self) -> bool {
        !self.ids.is_multiple_of(1000)
    }

    fn hold(&mut self, on: bool) {
        self.hand = on;
        self.live(LiveMsg::Hand(on));
    }

    fn cut(&mut self, off: bool) {
        if self.cut != off {
            self.cut = off;
            self.live(LiveMsg::Connected(!off));
        }
    }

    /// The revision that a read comes upon: none older than what was seen, since such an answer is not taken.
    fn look(&mut self, engine: &Engine, dice: &mut Dice) -> usize {
        let newest = engine.revisions.len() - 1;
        let behind = if dice.once_in(4) { dice.throw(3) } else { 0 };
        self.seen = newest.saturating_sub(behind).max(self.seen);
        self.seen
    }

    /// Does what was asked for first; true where that has changed what the engine holds. In foul weather it may fail.
    fn perform(&mut self, engine: &mut Engine, foul: bool, dice: &mut Dice) -> Option<Written> {
        if self.asked.borrow().is_empty() {
            return None;
        }
        let effect = self.asked.borrow_mut().remove(0);
        match effect {
            Effect::RetryLater(_) => self.live(LiveMsg::Retry),
            Effect::ReadKept if self.cut || foul && dice.once_in(6) => self.live(LiveMsg::ReadFailed),
            Effect::ReadKept => {
                let at = self.look(engine, dice);
                self.live(LiveMsg::Read(engine.revisions[at].as_str().into()));
            }
            Effect::Save { revision, .. } => return Some(self.save(engine, revision, foul, dice)),
            _ => {}
        }
        Some(Written::Nothing)
    }

    /// What an adapter does: compare, write on top of what was read, answer.
    fn save(&mut self, engine: &mut Engine, revision: u64, foul: bool, dice: &mut Dice) -> Written {
        let refuse = |editor: &Editor| editor.send(Msg::Document(DocumentMsg::SaveRefused("no connection".into())));
        for _ in 0..5 {
            if self.cut || foul && dice.once_in(8) {
                refuse(self);
                return Written::Nothing;
            }
            let at = self.look(engine, dice);
            let doc = self.state().doc;
            if read(&engine.revisions[at]).expect("the engine holds a plan") != *doc.base {
                self.send(Msg::Document(DocumentMsg::Theirs(engine.revisions[at].as_str().into())));
                return Written::Nothing;
            }
            // A write that names another revision than the newest is refused (409, 412).
            if at != engine.revisions.len() - 1 {
                continue;
            }
            // The shell writes what is there when the request is made, which is what was sent.
            let sent = doc.sent.clone().expect("a save is under way");
            engine.revs += 1;
            let rev: Rc<str> = format!("r{}", engine.revs).into();
            engine.revisions.push(write(&stamped(&sent, &rev)));
            self.seen = engine.revisions.len() - 1;
            // A request that the browser has sent twice is refused the second time, since it names the revision before: what stands there is its own.
            if foul && dice.once_in(6) {
                self.send(Msg::Document(DocumentMsg::Theirs(engine.revisions[self.seen].as_str().into())));
                return Written::Something;
            }
            if foul && dice.once_in(8) {
                return Written::Crash;
            }
            if foul && dice.once_in(6) {
                self.seen = at;
                self.send(Msg::Document(DocumentMsg::SaveFailed("no answer".into())));
            } else {
                self.send(Msg::Document(DocumentMsg::Saved { revision, to: "to the engine".into(), rev: Some(rev) }));
            }
            return Written::Something;
        }
        refuse(self);
        Written::Nothing
    }

    /// The browser dies and opens the page again: what was not saved is a draft, which is taken up.
    fn crash(&mut self, engine: &Engine) {
        let doc = self.state().doc;
        let draft = doc.dirty().then(|| DraftOffer {
            text: write(doc.whole()).into(),
            base: write(&doc.base).into(),
            when: "just now".into(),
            name: "draft".into(),
            origin: DraftOrigin::ThisTab,
            waiting: 0,
        });
        self.ids += 100;
        *self = Editor::open(engine, self.ids);
        if let Some(draft) = draft {
            self.send(Msg::Document(DocumentMsg::DraftFound(draft)));
            self.send(Msg::Document(DocumentMsg::Draft(true)));
        }
    }
}

/// What has become of a request.
#[derive(PartialEq)]
enum Written {
    Nothing,
    Something,
    /// It is written, and the editor's browser dies before it hears so.
    Crash,
}

fn start(items: usize) -> String {
    let items: Vec<String> =
        (0..items).map(|at| format!(r#"{{"id":"i{at}","title":"T{at}","effort":{}}}"#, at + 1)).collect();
    let plan = format!(r#"{{"format":"plan-widget","version":1,"rev":"r0","items":[{}]}}"#, items.join(","));
    write(&read(&plan).expect("a plan"))
}

fn step(editors: &mut [Editor], who: usize, engine: &mut Engine, foul: bool, dice: &mut Dice) {
    let written = editors[who].perform(engine, foul, dice);
    if matches!(written, Some(Written::Something | Written::Crash)) {
        for editor in editors.iter_mut().filter(|editor| !editor.cut) {
            editor.news += 1;
        }
    }
    if written == Some(Written::Crash) {
        editors[who].crash(engine);
    }
}

/// One history: editing, news and foul weather, as the dice say.
pub fn check(bytes: &[u8]) {
    let mut dice = Dice::of_bytes(bytes);
    let people = 2 + dice.throw(4);
    let items = people * (1 + dice.throw(4));
    let mut engine = Engine { revisions: vec![start(items)], revs: 0 };
    let mut editors: Vec<Editor> = (0..people).map(|who| Editor::open(&engine, 1000 * (who as u32 + 1))).collect();
    let mut work: Vec<OwnWork> = vec![OwnWork::new(); people];
    let mut round = 0;
    while !dice.is_spent() && round < 160 {
        round += 1;
        let who = dice.throw(people);
        match dice.throw(14) {
            // One's own items and keys: nothing here may be lost.
            0..=2 => {
                let id = format!("i{}", who + people * dice.throw(items / people));
                let (key, text) = (dice.pick(&KEYS), format!("{who}-{round}"));
                if editors[who].set(&id, key, &text) {
                    work[who].insert((id, key.name()), text);
                }
            }
            3 => {
                let editor = &mut editors[who];
                let text = format!("new {who}-{round}");
                let values = vec![(Key::Title, Value::text(&text))];
                let before: Vec<Uid> = editor.state().doc.plan.items().iter().map(|item| item.uid).collect();
                editor.send(Msg::Items(ItemsMsg::Add { below: None, values }));
                let doc = editor.state().doc;
                if let Some(item) = doc.plan.items().iter().find(|item| !before.contains(&item.uid)) {
                    work[who].insert((item.id().to_owned(), "title"), text);
                }
                editor.steps.clear();
            }
            // Something that others change too: told as a clash, whoever wins.
            4 => {
                let id = format!("i{}", dice.throw(items));
                let editor = &mut editors[who];
                if let Some(uid) = editor.state().doc.plan.item(&id).map(|item| item.uid) {
                    let effort = Value::num(1.0 + dice.throw(40) as f64);
                    editor.send(Msg::Items(ItemsMsg::Set(uid, Key::Effort, effort)));
                    editor.steps.clear();
                }
            }
            // merge.md L3: one's own last step is taken back, whatever others have done since.
            5 => {
                let Some(Some((id, key, before))) = editors[who].steps.pop() else { continue };
                editors[who].send(Msg::Plan(PlanMsg::Undo));
                let now = editors[who].item_text(&id, Key::of(key).expect("a key"));
                assert_eq!(now, before, "{key} of {id} is taken back");
                match before {
                    Some(text) if text.starts_with(&format!("{who}-")) => work[who].insert((id, key), text),
                    _ => work[who].remove(&(id, key)),
                };
            }
            6 => editors[who].hold(dice.once_in(2)),
            7 => editors[who].cut(dice.once_in(2)),
            8 => editors[who].settle(&mut dice),
            9..=10 => {
                let editor = &mut editors[who];
                // News may come late, twice, or together.
                if editor.news > 0 && !editor.cut {
                    editor.news -= u32::from(dice.once_in(2));
                    let before = write(editor.state().doc.whole());
                    editor.live(LiveMsg::News);
                    // merge.md L2: nothing changes under the hand.
                    assert!(!editor.hand || write(editor.state().doc.whole()) == before);
                }
            }
            _ => {
                let before = editors[who].hand.then(|| write(&stamped(editors[who].state().doc.whole(), "")));
                let (ids, doc) = (editors[who].ids, editors[who].state().doc);
                step(&mut editors, who, &mut engine, true, &mut dice);
                let is_same = |editor: &Editor| before == Some(write(&stamped(editor.state().doc.whole(), "")));
                let has_crashed = editors[who].ids != ids;
                assert!(before.is_none() || has_crashed || is_same(&editors[who]), "nothing changes under the hand");
                if has_crashed {
                    // A step that was taken back while the save was under way that had written it leaves no draft: it stands there.
                    let text = |plan: &Plan, id: &str, key: &str| {
                        plan.item(id).and_then(|item| item.text(Key::of(key)?).map(str::to_owned))
                    };
                    let there = read(engine.revisions.last().expect("a revision")).expect("the engine holds a plan");
                    work[who].retain(|(id, key), _| text(&there, id, key).is_some());
                    for ((id, key), kept) in &mut work[who] {
                        if text(&doc.base, id, key) == text(doc.whole(), id, key) {
                            *kept = text(&there, id, key).unwrap_or_default();
                        }
                    }
                }
            }
        }
    }
    // The weather clears up, and everybody's hands are off.
    for editor in &mut editors {
        editor.cut(true);
        editor.cut(false);
        editor.hold(false);
    }
    for turn in 0.. {
        assert!(turn < 4000, "it never comes to rest");
        let mut rests = true;
        for who in 0..people {
            editors[who].settle(&mut dice);
            if std::mem::take(&mut editors[who].news) > 0 {
                editors[who].live(LiveMsg::News);
            }
            // A question may be asked anew where the plan was edited while it was open.
            rests &= editors[who].asked.borrow().is_empty() && editors[who].state().doc.conflicts.is_none();
            step(&mut editors, who, &mut engine, false, &mut dice);
        }
        // Where others were faster than its news, a look shows the rest.
        if rests && editors.iter().all(|editor| editor.seen == engine.revisions.len() - 1) {
            break;
        }
        if rests {
            editors.iter().for_each(|editor| editor.live(LiveMsg::News));
        }
    }
    let end = read(engine.revisions.last().expect("a revision")).expect("the engine holds a plan");
    for editor in &editors {
        // merge.md L6: all ends are equal.
        let doc = editor.state().doc;
        assert!(!doc.dirty() && !matches!(doc.saving, Saving::Running), "all is saved");
        assert_eq!(write(&stamped(doc.whole(), "r")), write(&stamped(&end, "r")), "all see the same");
    }
    assert!(problems(&end).is_empty(), "the end is a sound plan");
    for (who, work) in work.iter().enumerate() {
        for ((id, key), text) in work {
            let item = end.item(id).unwrap_or_else(|| panic!("item {id} of editor {who} is gone"));
            let key = Key::of(key).expect("a key");
            assert_eq!(item.text(key), Some(text.as_str()), "{id} {} of editor {who}", key.name());
        }
    }
}
