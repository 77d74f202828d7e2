//! The plan's sources: asked when a person says so, shown before anything happens, three ways with what was last seen; a failure leaves the plan alone.

use plan_widget::app::effect::Effect;
use plan_widget::app::import::msg::{FetchedList, ImportMsg};
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::{Dialog, Mode};
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::model::{Key, Value};
use plan_widget::query::list_source::ListSource;
use plan_widget::wire::{read, write};

use crate::scene::Scene;

/// A plan with one source.
fn of_source(source: &str) -> Scene {
    Scene::of(&format!(r#"{{"format":"plan-widget","version":1,"items":[],"sources":[{source}]}}"#))
}

/// Presses Refresh; the sources that are asked.
fn refresh(scene: &Scene) -> Vec<ListSource> {
    scene.asked.borrow_mut().clear();
    scene.send(Msg::Import(ImportMsg::Refresh));
    let asked = scene.asked.take().into_iter();
    asked
        .filter_map(|effect| if let Effect::FetchList(source) = effect { Some((*source).clone()) } else { None })
        .collect()
}

/// Presses Refresh, and the first source answers.
fn answered(scene: &Scene, answer: Result<&str, &str>) {
    let source = refresh(scene).remove(0);
    answer_of(scene, source, answer);
}

fn answer_of(scene: &Scene, source: ListSource, answer: Result<&str, &str>) {
    let answer = answer.map(Into::into).map_err(Into::into);
    scene.send(Msg::Import(ImportMsg::Fetched(FetchedList { source, answer }.into())));
}

/// What the dialog says will happen: new, changed, vanished.
fn told(scene: &Scene) -> (usize, usize, Vec<String>) {
    let preview = scene.state().ui.import.preview.clone().expect("a preview");
    (preview.again.new_rows(), preview.again.changed(), preview.again.gone.clone())
}

fn titles(scene: &Scene) -> Vec<String> {
    scene.state().doc.plan.items().iter().map(|item| item.text_or_empty(Key::Title).to_owned()).collect()
}

fn accept(scene: &Scene) {
    scene.send(Msg::Import(ImportMsg::AcceptTable));
}

const GITHUB: &str = r#"[{"number":7,"title":"Gift cards","state":"open","html_url":"https://github.com/o/r/issues/7","labels":[{"name":"web"}],"assignees":[{"login":"ann"}],"milestone":{"title":"Spring"},"body":"For birthdays"},
    {"number":9,"title":"Saved cards","state":"open","html_url":"https://github.com/o/r/issues/9","labels":[],"assignees":[],"milestone":null,"body":null}]"#;
const GITLAB: &str = r#"[{"iid":7,"title":"Gift cards","state":"opened","web_url":"https://gitlab.com/o/r/-/issues/7","labels":["web"],"assignees":[{"name":"Ann"}],"milestone":{"title":"Spring"},"weight":3,"due_date":"2027-03-12","description":"For birthdays","references":{"full":"o/r#7"}},
    {"iid":9,"title":"Saved cards","state":"closed","web_url":"https://gitlab.com/o/r/-/issues/9","labels":[],"assignees":[],"milestone":null,"weight":null,"due_date":null,"description":null,"references":{"full":"o/r#9"}}]"#;
const JIRA: &str = r#"{"issues":[{"key":"SHOP-7","self":"https://x.atlassian.net/rest/api/3/issue/1","fields":{"summary":"Gift cards","status":{"name":"To Do"},"issuetype":{"name":"Story"},"labels":["web"],"assignee":{"displayName":"Ann"},"duedate":"2027-03-12"}},
    {"key":"SHOP-9","self":"https://x.atlassian.net/rest/api/3/issue/2","fields":{"summary":"Saved cards","status":{"name":"Done"},"issuetype":{"name":"Bug"},"labels":[]}}],"isLast":true}"#;
const LINEAR: &str = r#"{"data":{"issues":{"nodes":[{"identifier":"SHO-7","title":"Gift cards","estimate":3,"dueDate":"2027-03-12","state":{"name":"Todo"},"assignee":{"name":"Ann"},"labels":{"nodes":[{"name":"web"}]},"cycle":{"number":4,"name":null,"startsAt":"2027-03-01T00:00:00.000Z","endsAt":"2027-03-15T00:00:00.000Z"},"url":"https://linear.app/o/issue/SHO-7"},
    {"identifier":"SHO-9","title":"Saved cards","estimate":null,"dueDate":null,"state":{"name":"Done"},"assignee":null,"url":"https://linear.app/o/issue/SHO-9"}]}}}"#;

#[test]
fn nobody_is_asked_before_a_person_says_so_and_only_one_who_may_edit() {
    let scene = of_source(r#"{"url":"issues.json"}"#);
    assert!(!scene.asked.borrow().iter().any(|effect| matches!(effect, Effect::FetchList(_))));
    assert_eq!(refresh(&scene).iter().map(|source| &*source.url).collect::<Vec<_>>(), ["issues.json"]);
    assert_eq!(refresh(&scene), [], "it is asked already");
    let scene = of_source(r#"{"url":"issues.json"}"#);
    scene.send(Msg::Mode(Mode::View));
    assert_eq!(refresh(&scene), []);
}

#[test]
fn the_answer_of_each_tool_is_shown_lands_in_one_step_and_has_nothing_new_the_second_time() {
    for (kind, answer) in [("GitHub", GITHUB), ("GitLab", GITLAB), ("Jira", JIRA), ("Linear", LINEAR)] {
        let scene = of_source(&format!(r#"{{"url":"data/issues.json","kind":"{kind}"}}"#));
        answered(&scene, Ok(answer));
        assert_eq!(
            (scene.state().ui.dialog, told(&scene)),
            (Some(Dialog::Import), (2, 0, vec![])),
            "{kind}: {:?}",
            scene.said()
        );
        assert_eq!(titles(&scene), Vec::<String>::new(), "{kind}: nothing before it is accepted");
        accept(&scene);
        assert_eq!(titles(&scene), ["Gift cards", "Saved cards"], "{kind}");
        answered(&scene, Ok(answer));
        assert_eq!((scene.state().ui.dialog, scene.said()), (None, "Nothing new in issues.json.".to_owned()), "{kind}");
        scene.send(Msg::Plan(PlanMsg::Undo));
        assert_eq!(titles(&scene), Vec::<String>::new(), "{kind}: one step");
    }
}

#[test]
fn an_answer_updates_what_is_not_ones_own_adds_what_is_new_and_lists_what_has_vanished() {
    let scene = of_source(r#"{"url":"issues.json"}"#);
    answered(&scene, Ok(GITHUB));
    accept(&scene);
    let uid = scene.state().doc.plan.items()[0].uid;
    for (key, value) in [(Key::Reach, Value::num(900.0)), (Key::Title, Some(Value::text("Vouchers")))] {
        scene.send(Msg::Items(ItemsMsg::Set(uid, key, value)));
    }
    let later = r#"[{"number":7,"title":"Gift cards 2","state":"closed","html_url":"https://github.com/o/r/issues/7","labels":[{"name":"web"}],"assignees":[{"login":"ann"}],"milestone":{"title":"Spring"},"body":"For birthdays"},
        {"number":12,"title":"Wishes","state":"open","html_url":"https://github.com/o/r/issues/12","labels":[],"assignees":[],"milestone":null,"body":null}]"#;
    answered(&scene, Ok(later));
    assert_eq!(told(&scene), (1, 1, vec!["Saved cards".to_owned()]));
    accept(&scene);
    assert_eq!(titles(&scene), ["Vouchers", "Saved cards", "Wishes"]);
    let plan = scene.state().doc.plan.clone();
    assert_eq!(
        (plan.items()[0].num(Key::Reach), plan.items()[0].get(Key::Status)),
        (Some(900.0), Some(&Value::Word("done")))
    );
}

#[test]
fn the_choices_of_the_import_are_kept_with_the_source() {
    let scene = of_source(
        r#"{"url":"team.csv","title":"The team's sheet","columns":{"What":"title","Work":"effort"},"units":{"Work":"weeks"},"numbers":"comma"}"#,
    );
    answered(&scene, Ok("What;Work\nCards;1,5\nBook;1.200\n"));
    let preview = scene.state().ui.import.preview.clone().unwrap();
    assert_eq!(scene.state().ui.import.source.as_deref(), Some("The team's sheet"));
    accept(&scene);
    let plan = scene.state().doc.plan.clone();
    assert_eq!(plan.items().iter().map(|item| item.num(Key::Effort)).collect::<Vec<_>>(), [Some(1.5), Some(1200.0)]);
    assert_eq!((plan.setting_text(Key::EffortUnit, ""), preview.comma()), ("person-weeks", true));
}

#[test]
fn what_fails_leaves_the_plan_alone_and_says_why() {
    let refused = |source: &str, answer: Result<&str, &str>| {
        let scene = of_source(source);
        let before = scene.text();
        answered(&scene, answer);
        assert_eq!((scene.text(), scene.state().ui.dialog), (before, None));
        assert!(scene.state().ui.toast.as_ref().is_some_and(|toast| toast.alert));
        let said = scene.said();
        assert_eq!(refresh(&scene).len(), 1, "it can be tried again");
        said
    };
    let source = r#"{"url":"issues.json"}"#;
    assert_eq!(
        refused(source, Err("the server answered 500.")),
        "issues.json could not be read: the server answered 500. The plan is as it was."
    );
    assert!(
        refused(source, Ok("<!doctype html><title>Sign in</title><p>Please sign in"))
            .starts_with("issues.json has no list: This is a page")
    );
    assert!(refused(source, Ok(r#"{"format":"plan-widget","version":1,"items":[]}"#)).contains("it is a plan"));
    assert!(refused(source, Ok("")).contains("has no list"));
    let said = refused(r#"{"url":"issues.json","kind":"Jira"}"#, Ok(GITHUB));
    assert_eq!(said, "issues.json is of GitHub issues, and sources[0].kind says Jira. The plan is as it was.");
    let said = refused(r#"{"url":"a.csv","columns":{"Efort":"effort"}}"#, Ok("Title,Effort\nCards,3\n"));
    assert!(said.starts_with("sources[0].columns.Efort: There is no column Efort."), "{said}");
    for url in ["javascript:alert(1)", "mailto:a@example.com", "data:text/csv,Title"] {
        let scene = of_source(&format!(r#"{{"url":"{url}"}}"#));
        assert_eq!(refresh(&scene), [], "{url}");
        assert!(scene.said().contains(url), "{}", scene.said());
    }
}

#[test]
fn several_answers_are_looked_at_one_after_the_other() {
    let text = r#"{"format":"plan-widget","version":1,"items":[],"sources":[{"url":"a.csv"},{"url":"b.csv"},{"url":"c.csv"}]}"#;
    let scene = Scene::of(text);
    let sources = refresh(&scene);
    scene.send(Msg::Dialog(Some(Dialog::Settings)));
    answer_of(&scene, sources[1].clone(), Ok("Title,Effort\nBook,2\n"));
    answer_of(&scene, sources[0].clone(), Ok("Title,Effort\nCards,3\n"));
    assert_eq!(scene.state().ui.dialog, Some(Dialog::Settings), "what is worked in stays");
    scene.send(Msg::Dialog(None));
    accept(&scene);
    accept(&scene);
    assert_eq!(titles(&scene), ["Book", "Cards"]);
    answer_of(&scene, sources[2].clone(), Err("the server answered 404."));
    assert!(scene.said().starts_with("c.csv could not be read"));
    assert_eq!(refresh(&scene).len(), 3);
}

#[test]
fn sources_stand_in_the_plan_as_they_came() {
    let text = r#"{"format":"plan-widget","version":1,"items":[],"sources":[{"url":"a.json","title":"A","kind":"Jira","units":{"Estimate":"days"},"other":[1.50]},{"url":5}]}"#;
    let plan = read(text).unwrap();
    let written = write(&plan);
    assert!(
        written.contains(r#"{"url":"a.json","title":"A","kind":"Jira","units":{"Estimate":"days"},"other":[1.50]}"#),
        "{written}"
    );
    assert!(written.contains(r#"{"url":5}"#), "{written}");
    assert_eq!(write(&read(&written).unwrap()), written);
}
