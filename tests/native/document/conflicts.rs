//! Several editors of one plan, each with the headless application, over one place that holds a text: nothing that does not clash is lost.

use plan_widget::app::document::msg::DocumentMsg;
use plan_widget::app::document::saving::stamped;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::settings::msg::PlanMsg;
use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use plan_widget::app::doc::Saving;
use plan_widget::app::document::conflict::choices;
use plan_widget::app::effect::{Effect, PageEvent};
use plan_widget::app::locale::Locale;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::Dialog;
use plan_widget::base::day::Day;
use plan_widget::model::{Key, Value};
use plan_widget::wire::{read, write};

use crate::scene::Scene;
use proptest::prelude::*;

const PLAN: &str = r#"{"format":"plan-widget","version":1,"rev":"r0","title":"Checkout","items":[
    {"id":"p1","title":"Passkeys","reach":450},{"id":"p2","title":"Guest checkout","reach":2000},{"id":"p3","title":"Cards","reach":800}]}"#;

/// What stands on the page, and the revs it has given out.
struct Page {
    text: RefCell<String>,
    revs: RefCell<u32>,
}

/// One editor with the page open.
struct Editor {
    scene: Scene,
    page: Rc<Page>,
}

impl Deref for Editor {
    type Target = Scene;

    fn deref(&self) -> &Scene {
        &self.scene
    }
}

impl Editor {
    fn open(page: &Rc<Page>, first_id: u32) -> Editor {
        let today = Day::from_ymd(2026, 11, 22).unwrap();
        let scene = Scene::with(page.text.borrow().as_str(), Locale::default(), today, first_id);
        Editor { scene, page: page.clone() }
    }

    fn set(&self, id: &str, key: Key, value: f64) {
        self.send(Msg::Items(ItemsMsg::Set(self.uid(id), key, Value::num(value))));
    }

    fn num(&self, id: &str, key: Key) -> Option<f64> {
        self.state().doc.plan.item(id).unwrap().num(key)
    }

    fn events(&self, of: fn(&PageEvent) -> bool) -> usize {
        self.asked.borrow().iter().filter(|effect| matches!(effect, Effect::Emit(event) if of(event))).count()
    }

    /// Does what the store of a host does, until it is done: compares with what was last known, writes, answers.
    fn save(&self) {
        self.send(Msg::Document(DocumentMsg::Save));
        self.answer();
    }

    fn answer(&self) {
        loop {
            let save = self.asked.borrow_mut().iter().rposition(|effect| matches!(effect, Effect::Save { .. }));
            let Some(at) = save else { return };
            let Effect::Save { revision, .. } = self.asked.borrow_mut().remove(at) else { return };
            let doc = self.state().doc;
            let found = self.page.text.borrow().clone();
            if read(&found).unwrap() == *doc.base {
                *self.page.revs.borrow_mut() += 1;
                let rev: Rc<str> = format!("r{}", self.page.revs.borrow()).into();
                *self.page.text.borrow_mut() = write(&stamped(&doc.plan, &rev));
                self.send(Msg::Document(DocumentMsg::Saved { revision, to: "to the page".into(), rev: Some(rev) }));
            } else {
                self.send(Msg::Document(DocumentMsg::Theirs(found.into())));
            }
        }
    }
}

fn page() -> Rc<Page> {
    Rc::new(Page { text: RefCell::new(write(&read(PLAN).unwrap())), revs: RefCell::default() })
}

#[test]
fn both_peoples_work_comes_together_and_the_second_is_told() {
    // merge.md S1, M1
    let page = page();
    let (ann, bob) = (Editor::open(&page, 0), Editor::open(&page, 50));
    ann.set("p1", Key::Reach, 500.0);
    bob.set("p2", Key::Effort, 3.0);
    bob.send(Msg::Items(ItemsMsg::Add { below: None, values: vec![(Key::Title, Value::text("Gift cards"))] }));
    ann.save();
    assert_eq!(ann.said(), "Saved to the page");
    bob.save();
    assert_eq!(bob.said(), "Saved to the page. Taken in from others: Reach of Passkeys.");
    assert_eq!((bob.num("p1", Key::Reach), bob.num("p2", Key::Effort)), (Some(500.0), Some(3.0)));
    assert_eq!(*page.text.borrow(), write(&bob.state().doc.plan));
    assert!(!bob.state().doc.dirty() && !ann.state().doc.dirty());
    assert_eq!(bob.events(|event| matches!(event, PageEvent::Conflict(_))), 1);
    // Whose plan lay behind is none the worse.
    ann.set("p3", Key::Reach, 900.0);
    ann.save();
    assert_eq!(ann.num("p2", Key::Effort), Some(3.0));
    assert!(page.text.borrow().contains("Gift cards") && page.text.borrow().contains("900"));
    // What came in is one step of undo, and what was known before is back with it.
    ann.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!((ann.num("p2", Key::Effort), ann.num("p3", Key::Reach)), (None, Some(900.0)));
}

#[test]
fn a_clash_asks_and_the_other_value_is_one_undo_away() {
    for theirs in [false, true] {
        let page = page();
        let (ann, bob) = (Editor::open(&page, 0), Editor::open(&page, 50));
        ann.set("p1", Key::Reach, 500.0);
        ann.set("p2", Key::Reach, 1.0);
        bob.set("p1", Key::Reach, 600.0);
        ann.save();
        let before = page.text.borrow().clone();
        bob.save();
        let state = bob.state();
        assert_eq!(state.ui.dialog, Some(Dialog::Conflicts));
        assert!(matches!(state.doc.saving, Saving::Failed(_)));
        assert_eq!(*page.text.borrow(), before, "nothing is written before the choice");
        let asked = choices(&state.doc);
        assert_eq!(asked.len(), 1, "{asked:?}");
        assert_eq!(
            (asked[0].name.as_str(), asked[0].ours.as_str(), asked[0].theirs.as_str()),
            ("Reach of Passkeys", "600", "500")
        );
        bob.send(Msg::Document(DocumentMsg::ChooseTheirs(0, theirs)));
        bob.send(Msg::Document(DocumentMsg::SettleConflicts));
        bob.answer();
        let (held, other) = if theirs { (500.0, 600.0) } else { (600.0, 500.0) };
        assert_eq!(bob.num("p1", Key::Reach), Some(held));
        assert_eq!(bob.num("p2", Key::Reach), Some(1.0), "what did not clash came in");
        assert_eq!(*page.text.borrow(), write(&bob.state().doc.plan));
        bob.send(Msg::Plan(PlanMsg::Undo));
        assert_eq!(bob.num("p1", Key::Reach), Some(other));
    }
}

#[test]
fn closing_the_question_saves_nothing_and_loses_nothing() {
    let page = page();
    let (ann, bob) = (Editor::open(&page, 0), Editor::open(&page, 50));
    ann.send(Msg::Items(ItemsMsg::Delete(vec![ann.uid("p1")])));
    bob.set("p1", Key::Reach, 600.0);
    ann.save();
    let before = page.text.borrow().clone();
    bob.save();
    bob.send(Msg::Dialog(None));
    assert_eq!(*page.text.borrow(), before);
    assert!(bob.state().doc.dirty() && bob.said().starts_with("Not saved"), "{}", bob.said());
    assert_eq!(bob.num("p1", Key::Reach), Some(600.0));
    // Asked again, and now it may go.
    bob.save();
    bob.send(Msg::Document(DocumentMsg::ChooseTheirs(0, true)));
    bob.send(Msg::Document(DocumentMsg::SettleConflicts));
    bob.answer();
    assert!(bob.state().doc.plan.item("p1").is_none());
    assert!(!page.text.borrow().contains("Passkeys"));
    bob.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(bob.num("p1", Key::Reach), Some(600.0));
}

#[test]
fn what_is_no_plan_any_more_is_not_written_over() {
    // merge.md S8
    let page = page();
    let ann = Editor::open(&page, 0);
    ann.set("p1", Key::Reach, 500.0);
    ann.send(Msg::Document(DocumentMsg::Save));
    ann.send(Msg::Document(DocumentMsg::Theirs("<h1>Log in</h1>".into())));
    assert!(ann.said().contains("not a plan any more"), "{}", ann.said());
    assert!(ann.state().doc.dirty());
    ann.send(Msg::Document(DocumentMsg::Theirs(PLAN.replace("\"version\":1", "\"version\":9").into())));
    assert!(ann.said().contains("newer version"), "{}", ann.said());
}

#[test]
fn an_edit_during_a_save_is_the_next_ones() {
    let page = page();
    let ann = Editor::open(&page, 0);
    ann.set("p1", Key::Reach, 500.0);
    ann.send(Msg::Document(DocumentMsg::Save));
    let Some(Effect::Save { revision, .. }) =
        ann.asked.borrow().iter().rev().find(|e| matches!(e, Effect::Save { .. })).cloned()
    else {
        panic!("a save is asked for")
    };
    let sent = stamped(&ann.state().doc.plan, "r1");
    *page.text.borrow_mut() = write(&sent);
    ann.asked.borrow_mut().clear();
    ann.set("p1", Key::Reach, 510.0);
    ann.send(Msg::Document(DocumentMsg::Saved { revision, to: "to the page".into(), rev: Some("r1".into()) }));
    assert!(ann.state().doc.dirty());
    assert_eq!(*ann.state().doc.base, sent);
    ann.save();
    assert_eq!(ann.said(), "Saved to the page", "one's own earlier save is nobody else's");
    assert!(page.text.borrow().contains("510"));
}

#[test]
fn a_save_whose_answer_is_lost_is_nobody_elses_work() {
    // merge.md S3
    let page = page();
    let (ann, bob) = (Editor::open(&page, 0), Editor::open(&page, 50));
    ann.set("p1", Key::Reach, 500.0);
    ann.set("p2", Key::Reach, 2100.0);
    ann.send(Msg::Items(ItemsMsg::Add { below: None, values: vec![(Key::Title, Value::text("Gift cards"))] }));
    ann.send(Msg::Document(DocumentMsg::Save));
    ann.asked.borrow_mut().clear();
    // It is written, and Ann hears that it is not.
    *page.text.borrow_mut() = write(&stamped(&ann.state().doc.plan, "r1"));
    ann.send(Msg::Document(DocumentMsg::SaveFailed("there is no connection".into())));
    ann.set("p1", Key::Reach, 510.0);
    ann.set("p2", Key::Reach, 2000.0);
    let gift = ann.state().doc.plan.items().iter().find(|item| item.display_name() == "Gift cards").unwrap().uid;
    ann.send(Msg::Items(ItemsMsg::Delete(vec![gift])));
    let other = Editor::open(&page, 90);
    other.set("p3", Key::Effort, 4.0);
    other.save();
    bob.set("p3", Key::Reach, 900.0);
    bob.save();
    ann.save();
    assert!(ann.state().doc.conflicts.is_none(), "{:?}", ann.state().doc.conflicts);
    assert_eq!((ann.num("p1", Key::Reach), ann.num("p2", Key::Reach)), (Some(510.0), Some(2000.0)));
    assert!(!page.text.borrow().contains("Gift cards"), "what was taken out again stays out");
    assert_eq!(ann.said(), "Saved to the page. Taken in from others: Reach of Cards and Effort of Cards.");
}

#[test]
fn only_a_save_that_may_stand_there_counts_as_unanswered() {
    // merge.md S4
    let ann = Editor::open(&page(), 0);
    let after = |answer: DocumentMsg| {
        ann.send(Msg::Document(DocumentMsg::Save));
        ann.send(Msg::Document(answer));
        assert!(matches!(ann.state().doc.saving, Saving::Failed(_)));
        ann.state().doc.unanswered.len()
    };
    ann.set("p1", Key::Reach, 500.0);
    assert_eq!(after(DocumentMsg::SaveRefused("you are not logged in".into())), 0);
    assert_eq!(after(DocumentMsg::Theirs("no plan at all".into())), 0, "an answer that is no plan was one");
    assert_eq!(after(DocumentMsg::SaveFailed("there is no connection".into())), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Each of four editors has a key of each item to itself and saves when it likes: all their last values are there in the end.
    #[test]
    fn any_interleaving_keeps_every_change_that_does_not_clash(steps in prop::collection::vec((0usize..4, 0usize..3, 1u32..1000, any::<bool>()), 1..40)) {
        let keys = [Key::Reach, Key::Impact, Key::Effort, Key::Confidence];
        let ids = ["p1", "p2", "p3"];
        let page = page();
        let editors: Vec<Editor> = (0..4).map(|n| Editor::open(&page, 1000 * n)).collect();
        let mut last = [[None; 3]; 4];
        for (who, item, number, saves) in steps {
            let value = f64::from(number % 100 + 1);
            editors[who].set(ids[item], keys[who], value);
            last[who][item] = Some(value);
            if saves {
                editors[who].save();
            }
        }
        editors.iter().for_each(Editor::save);
        let end = read(&page.text.borrow()).unwrap();
        for (who, values) in last.iter().enumerate() {
            for (item, value) in values.iter().enumerate().filter(|(_, value)| value.is_some()) {
                prop_assert_eq!(end.item(ids[item]).unwrap().num(keys[who]), *value);
            }
        }
        for editor in &editors {
            prop_assert!(editor.state().doc.conflicts.is_none());
        }
    }
}
