//! Drafts and programs: what is unsaved, what is offered of it, and what a host program sets in its place.

use plan_widget::app::document::conflict::own_changes;
use plan_widget::app::document::drafts::{DraftOffer, DraftOrigin, DraftRoom, fingerprint, is_related, keep_both};
use plan_widget::app::document::msg::DocumentMsg;
use plan_widget::app::effect::{Effect, PlanSource};
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::Dialog;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::text::draft_found;
use plan_widget::model::{Key, Value};
use plan_widget::wire::{read, write};

use crate::scene::Scene;
use crate::stories::INTERCOM;

fn found(text: &str, base: &str) -> Msg {
    Msg::Document(DocumentMsg::DraftFound(left(text, base, DraftOrigin::ThisTab)))
}

fn left(text: &str, base: &str, origin: DraftOrigin) -> DraftOffer {
    DraftOffer {
        text: text.into(),
        base: base.into(),
        when: "5 Feb 2027, 14:03".into(),
        name: "d".into(),
        origin,
        waiting: 0,
    }
}

#[test]
fn a_draft_is_offered_taken_and_can_be_undone_by_saving_nothing() {
    let scene = Scene::of(INTERCOM);
    let draft = INTERCOM.replace("\"P1\"", "\"Mine\"");
    scene.send(found(&draft, INTERCOM));
    assert!(scene.state().doc.draft.is_some());
    assert_eq!(scene.state().doc.plan.items()[0].text(Key::Title), Some("P1"), "offered, not taken");
    scene.send(Msg::Document(DocumentMsg::Draft(true)));
    assert_eq!(scene.state().doc.plan.items()[0].text(Key::Title), Some("Mine"));
    assert!(scene.state().doc.dirty(), "the page still has the old plan");
}

#[test]
fn a_draft_older_than_the_page_takes_in_what_others_saved() {
    let page = INTERCOM.replace("\"reach\":2000", "\"reach\":2500").replace("\"P4\"", "\"Theirs\"");
    let scene = Scene::of(&page);
    scene.send(found(&INTERCOM.replace("\"P1\"", "\"Mine\""), INTERCOM));
    // What is edited before the answer stays as well.
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("p3"), Key::Effort, Value::num(9.0))));
    scene.send(Msg::Document(DocumentMsg::Draft(true)));
    let state = scene.state();
    let of = |id: &str| state.doc.plan.item(id).unwrap();
    assert_eq!((of("p1").text(Key::Title), of("p4").text(Key::Title)), (Some("Mine"), Some("Theirs")));
    assert_eq!((of("p2").num(Key::Reach), of("p3").num(Key::Effort)), (Some(2500.0), Some(9.0)));
    assert_eq!(*state.doc.base, read(&page).unwrap(), "a save compares with what is on the page now");
    let said = state.ui.toast.clone().unwrap().text;
    assert_eq!(&*said, "Your draft is back. Save to keep it.");
    assert!(scene.asked.borrow().contains(&Effect::DropDraft("d".into())));

    // Where nothing was edited, what others saved comes in by the draft's own way, and is told of.
    let scene = Scene::of(&page);
    scene.send(found(&INTERCOM.replace("\"P1\"", "\"Mine\""), INTERCOM));
    scene.send(Msg::Document(DocumentMsg::Draft(true)));
    let said = scene.state().ui.toast.clone().unwrap().text;
    assert_eq!(&*said, "Your draft is back. Save to keep it. Taken in from others: Reach of P2 and Title of P4.");
}

#[test]
fn two_drafts_of_one_thing_ours_holds_and_undo_leads_to_the_other() {
    let scene = Scene::of(INTERCOM);
    scene.send(found(&INTERCOM.replace("\"P1\"", "\"First\""), INTERCOM));
    scene.send(Msg::Document(DocumentMsg::Draft(true)));
    scene.send(found(&INTERCOM.replace("\"P1\"", "\"Second\"").replace("\"P4\"", "\"Also\""), INTERCOM));
    scene.send(Msg::Document(DocumentMsg::Draft(true)));
    let title = |id: &str| scene.state().doc.plan.item(id).unwrap().text(Key::Title).unwrap().to_owned();
    assert_eq!((title("p1"), title("p4")), ("First".to_owned(), "Also".to_owned()));
    let said = scene.said();
    assert!(said.contains("left as it is here: Title of First") && said.contains("Undo"), "{said}");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(title("p1"), "Second");
}

#[test]
fn a_draft_of_another_plan_does_not_mix_with_what_was_begun_meanwhile() {
    let of = |titles: &[&str]| {
        let items: Vec<String> =
            titles.iter().map(|title| format!(r#"{{"id":"{title}","title":"{title}"}}"#)).collect();
        format!(r#"{{"format":"plan-widget","version":1,"items":[{}]}}"#, items.join(","))
    };
    let scene = Scene::of(&of(&[]));
    scene.send(found(&of(&["berths", "cranes"]), &of(&[])));
    scene.send(Msg::Items(ItemsMsg::Add { below: None, values: Vec::new() }));
    let begun = write(&scene.state().doc.plan);
    scene.send(Msg::Document(DocumentMsg::Draft(true)));
    let titles = |scene: &Scene| -> Vec<String> {
        scene.state().doc.plan.items().iter().map(|item| item.title().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(titles(&scene), ["berths", "cranes"]);
    let left = scene.asked.borrow().iter().find_map(|effect| match effect {
        Effect::LeaveDraft { text, .. } => Some(text.to_string()),
        _ => None,
    });
    assert_eq!(left, Some(begun), "what was begun is a draft of its own");
    assert!(scene.said().contains("draft of its own"), "{}", scene.said());
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(titles(&scene), [""], "undo leads back");
}

#[test]
fn a_draft_of_what_has_been_saved_is_not_offered() {
    // The answer of the save was lost: the page has the draft's changes, others' too, and another `rev`.
    let mine = INTERCOM.replace("\"P1\"", "\"Mine\"");
    let page = mine.replace("\"version\":1", "\"version\":1,\"rev\":\"x7\"").replace("\"P4\"", "\"Theirs\"");
    let scene = Scene::of(&page);
    scene.send(found(&mine, INTERCOM));
    assert!(scene.state().doc.draft.is_none());
    assert!(scene.asked.borrow().contains(&Effect::DropDraft("d".into())));
}

#[test]
fn a_draft_that_clashes_with_the_page_asks() {
    let scene = Scene::of(&INTERCOM.replace("\"P1\"", "\"Theirs\""));
    scene.send(found(&INTERCOM.replace("\"P1\"", "\"Mine\""), INTERCOM));
    scene.send(Msg::Document(DocumentMsg::Draft(true)));
    let state = scene.state();
    assert_eq!(state.ui.dialog, Some(Dialog::Conflicts));
    let clashes = state.doc.conflicts.as_ref().unwrap();
    assert_eq!(clashes.list.len(), 1);
    assert_eq!(scene.state().doc.plan.items()[0].text(Key::Title), Some("Mine"));
    scene.send(Msg::Document(DocumentMsg::ChooseTheirs(0, true)));
    scene.send(Msg::Document(DocumentMsg::SettleConflicts));
    assert_eq!(scene.state().doc.plan.items()[0].text(Key::Title), Some("Theirs"));
}

#[test]
fn a_draft_that_becomes_the_plan_has_no_saves_behind_it() {
    let scene = Scene::of(INTERCOM);
    scene.send(found(&INTERCOM.replace("\"P1\"", "\"Mine\""), INTERCOM));
    scene.send(Msg::Document(DocumentMsg::Save));
    scene.send(Msg::Document(DocumentMsg::SaveFailed("there is no connection".into())));
    assert_eq!(scene.state().doc.unanswered.len(), 1);
    scene.send(Msg::Document(DocumentMsg::Draft(true)));
    assert_eq!(scene.state().doc.unanswered.len(), 0);
}

#[test]
fn an_unanswered_draft_outlives_a_save() {
    let scene = Scene::of(INTERCOM);
    scene.send(found(&INTERCOM.replace("\"P1\"", "\"Mine\""), INTERCOM));
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("p3"), Key::Effort, Value::num(9.0))));
    scene.send(Msg::Document(DocumentMsg::Save));
    let revision = scene.state().doc.revision;
    scene.asked.borrow_mut().clear();
    scene.send(Msg::Document(DocumentMsg::Saved { revision, to: "to a file".into(), rev: None }));
    assert!(scene.state().doc.draft.is_some(), "only the draft of what was saved is forgotten");
    scene.send(Msg::Document(DocumentMsg::Draft(true)));
    let text = scene.text();
    assert!(text.contains("Mine") && text.contains("\"effort\":9"), "{text}");
}

#[test]
fn a_draft_that_says_the_same_is_forgotten() {
    let scene = Scene::of(INTERCOM);
    scene.send(found(INTERCOM, INTERCOM));
    assert!(scene.state().doc.draft.is_none());
    assert!(scene.asked.borrow().contains(&Effect::DropDraft("d".into())));
}

#[test]
fn what_a_program_sets_is_one_named_step_on_the_same_base() {
    let scene = Scene::of(INTERCOM);
    let base = scene.state().doc.base.clone();
    let set = INTERCOM.replace("\"reach\":2000", "\"reach\":2500");
    scene.send(Msg::Document(DocumentMsg::Open { text: set.as_str().into(), from: PlanSource::Program }));
    let state = scene.state();
    assert_eq!(write(&state.doc.plan), write(&read(&set).unwrap()));
    assert_eq!(state.doc.base, base, "a save compares with what was read");
    assert!(state.doc.dirty());
    assert_eq!(state.doc.history.next_undo().map(|label| &**label), Some("Change by the page"));
    assert_eq!(scene.patches().len(), 1);
    assert!(scene.patches()[0].contains("/reach"), "only what is another: {}", scene.patches()[0]);
    assert!(scene.asked.borrow().contains(&Effect::KeepDraft));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert!(!scene.state().doc.dirty());
}

#[test]
fn a_save_sums_up_what_it_writes() {
    let scene = Scene::of(INTERCOM);
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("p1"), Key::Reach, Value::num(9.0))));
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("p2"), Key::Effort, Value::num(9.0))));
    scene.send(Msg::Document(DocumentMsg::Save));
    assert_eq!(own_changes(&scene.state().doc), "Reach of P1, Effort of P2");
    // Someone else was faster: what came in is not ours.
    scene.send(Msg::Document(DocumentMsg::Theirs(INTERCOM.replace("\"P4\"", "\"Theirs\"").into())));
    assert_eq!(own_changes(&scene.state().doc), "Reach of P1, Effort of P2; merged");
}

#[test]
fn a_draft_of_this_page_that_says_the_same_is_kept() {
    // A wiki shows what it is about to refuse: an element that is drawn for it must not take it for saved.
    let scene = Scene::of(INTERCOM);
    scene.send(Msg::Document(DocumentMsg::DraftFound(left(INTERCOM, "", DraftOrigin::ThisPage))));
    assert!(scene.state().doc.draft.is_none(), "there is nothing to offer");
    let asked = scene.asked.borrow();
    assert!(asked.contains(&Effect::NextDraft) && !asked.contains(&Effect::DropDraft("d".into())));
}

#[test]
fn a_draft_says_who_has_left_it_and_how_many_wait() {
    let said = |origin, waiting| draft_found(&DraftOffer { waiting, ..left(INTERCOM, "", origin) });
    assert_eq!(said(DraftOrigin::ThisTab, 0), "You left unsaved changes here on 5 Feb 2027, 14:03.");
    assert_eq!(
        said(DraftOrigin::OtherTab, 1),
        "Another tab left unsaved changes to this plan on 5 Feb 2027, 14:03. One more draft waits after this one."
    );
    assert!(said(DraftOrigin::ThisTab, 2).ends_with("2 more drafts wait after this one."));
}

#[test]
fn another_plan_in_place_of_an_edited_one_leaves_its_draft() {
    let scene = Scene::of(INTERCOM);
    let other = INTERCOM.replace("\"P1\"", "\"Another\"");
    let open = || Msg::Document(DocumentMsg::Open { text: other.as_str().into(), from: PlanSource::File });
    scene.send(open());
    let left = || scene.asked.borrow().iter().filter(|effect| matches!(effect, Effect::LeaveDraft { .. })).count();
    assert_eq!(left(), 0, "nothing was unsaved");
    let scene = Scene::of(INTERCOM);
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("p3"), Key::Effort, Value::num(9.0))));
    let edited = scene.text();
    scene.send(open());
    let kept = scene.asked.borrow().iter().any(|effect| matches!(effect, Effect::LeaveDraft { text, base } if **text == *edited && !base.contains("\"effort\":9")));
    assert!(kept);
}

#[test]
fn plans_without_a_name_are_told_apart_by_their_items() {
    let of = |text: &str| fingerprint(&read(text).unwrap());
    let (mine, theirs) = (of(INTERCOM), of(&INTERCOM.replace("\"P", "\"Q")));
    assert!(is_related(&mine, &mine) && !is_related(&mine, &theirs), "the same ids alone mean nothing");
    assert!(is_related(&mine, &of(&INTERCOM.replace("\"P1\"", "\"Renamed\""))));
    assert!(!is_related("", "") && !is_related(&mine, ""));
}

/// A browser's storage with room for so many bytes.
struct SmallRoom(usize, std::collections::BTreeMap<String, String>);

impl DraftRoom for SmallRoom {
    fn put(&mut self, name: &str, text: &str) -> Result<(), String> {
        let others: usize = self.1.iter().filter(|(own, _)| *own != name).map(|(_, text)| text.len()).sum();
        if others + text.len() > self.0 {
            return Err("full".to_owned());
        }
        self.1.insert(name.to_owned(), text.to_owned());
        Ok(())
    }

    fn clear(&mut self, name: &str) {
        self.1.remove(name);
    }
}

#[test]
fn a_draft_is_kept_without_its_base_where_there_is_no_room_for_both() {
    let kept = |room: &SmallRoom| room.1.keys().cloned().collect::<Vec<_>>();
    let (draft, base) = ("d".repeat(60), "b".repeat(70));
    let mut room = SmallRoom(100, Default::default());
    assert_eq!(keep_both(&mut room, ("draft", &draft), ("base", &base), false), Ok(false));
    assert_eq!(kept(&room), ["draft"]);
    let mut room = SmallRoom(200, Default::default());
    assert_eq!(keep_both(&mut room, ("draft", &draft), ("base", &base), false), Ok(true));
    assert_eq!(kept(&room), ["base", "draft"]);
    // It grows until the base has to go.
    assert_eq!(keep_both(&mut room, ("draft", &"d".repeat(150)), ("base", &base), true), Ok(false));
    assert_eq!(kept(&room), ["draft"]);
    assert_eq!(keep_both(&mut room, ("draft", &"d".repeat(201)), ("base", ""), false), Err("full".to_owned()));
}
