//! An editor without a browser: a store with one view, messages in, state and effects out.

use plan_widget::app::compare::changes::rows;
use plan_widget::app::compare::msg::CompareMsg;
use plan_widget::app::document::msg::DocumentMsg;
use plan_widget::app::effect::{Effect, PlanSource};
use plan_widget::app::locale::Locale;
use plan_widget::app::msg::Msg;
use plan_widget::app::ports::CountingPorts;
use plan_widget::app::store::{Store, ViewId};
use plan_widget::app::ui::State;
use plan_widget::base::day::Day;
use plan_widget::model::{Plan, Uid};
use plan_widget::wire::write;
use std::cell::RefCell;
use std::rc::Rc;

pub struct Scene {
    pub store: Store,
    view: ViewId,
    /// What the world was asked for and has not been taken out again.
    pub asked: Rc<RefCell<Vec<Effect>>>,
}

impl Scene {
    /// A plan file opened on 2026-11-22.
    pub fn of(text: &str) -> Scene {
        Scene::with(text, Locale::default(), Day::from_ymd(2026, 11, 22).unwrap(), 0)
    }

    /// A plan of these members and items, on 2027-01-01.
    pub fn new(head: &str, items: &str) -> Scene {
        let text = format!(r#"{{"format":"plan-widget","version":1,{head}"items":[{items}]}}"#);
        Scene::with(&text, Locale::default(), Day::from_ymd(2027, 1, 1).unwrap(), 0)
    }

    /// A plan file opened after these messages, as a page's attributes are taken over before there is a plan.
    pub fn begun_by(text: &str, before: &[Msg]) -> Scene {
        Scene::opened(text, before, Locale::default(), Day::from_ymd(2026, 11, 22).unwrap(), 0)
    }

    /// A plan file opened by a reader of this locale on this day; new ids are numbered after `ids`.
    pub fn with(text: &str, locale: Locale, today: Day, ids: u32) -> Scene {
        Scene::opened(text, &[], locale, today, ids)
    }

    fn opened(text: &str, before: &[Msg], locale: Locale, today: Day, ids: u32) -> Scene {
        let store = Store::new(Plan::empty(), Box::new(CountingPorts { ids, today }));
        let asked: Rc<RefCell<Vec<Effect>>> = Rc::default();
        let kept = asked.clone();
        store.set_performer(move |_, effect| kept.borrow_mut().push(effect));
        let view = store.open_view(Rc::new(locale));
        let scene = Scene { store, view, asked };
        before.iter().for_each(|msg| scene.send(msg.clone()));
        scene.send(Msg::Document(DocumentMsg::Open { text: text.into(), from: PlanSource::Page }));
        scene.asked.borrow_mut().clear();
        scene
    }

    pub fn send(&self, msg: Msg) {
        self.store.dispatch(self.view, msg);
    }

    pub fn state(&self) -> State {
        self.store.state(self.view).unwrap()
    }

    /// The plan as it would be written.
    pub fn text(&self) -> String {
        write(&self.state().doc.plan)
    }

    pub fn uid(&self, id: &str) -> Uid {
        self.state().doc.plan.item(id).unwrap().uid
    }

    /// Says in the comparison that is open why the item of that id changed.
    pub fn give_reason(&self, id: &str, why: &str) {
        let state = self.state();
        let against = state.ui.compare.against.clone().unwrap();
        let row = rows(&state.doc, &against, &state.ui.locale).into_iter().find(|row| &*row.id == id).unwrap();
        self.send(Msg::Compare(CompareMsg::Reason(Rc::new(row), why.into())));
    }

    /// The ids of the rows shown, in order.
    pub fn rows(&self) -> Vec<String> {
        let state = self.state();
        state.ui.items.rows.iter().map(|at| state.doc.plan.items()[*at].id().to_owned()).collect()
    }

    /// What was said last.
    pub fn said(&self) -> String {
        self.state().ui.toast.as_ref().map(|note| note.text.to_string()).unwrap_or_default()
    }
}
