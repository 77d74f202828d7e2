//! Holds one document and the views on it; the only way in is a message.

use crate::app::items::rows::settle;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::{Rc, Weak};

use super::locale::Locale;
use super::ports::Ports;
use crate::app::dispatch::update;
use crate::app::doc::Doc;
use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::ui::{State, Ui};
use crate::model::Plan;

/// Tells the views on one document apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ViewId(u32);

type Listener = Rc<dyn Fn(State)>;
type Performer = Rc<dyn Fn(ViewId, Effect)>;

struct StoreView {
    id: ViewId,
    ui: Rc<Ui>,
    listeners: Vec<(u32, Listener)>,
}

struct Inner {
    doc: Rc<Doc>,
    views: Vec<StoreView>,
    ports: Box<dyn Ports>,
    queue: VecDeque<(ViewId, Msg)>,
    running: bool,
    next: u32,
    performer: Option<Performer>,
}

/// One plan's document with its views. Cheap to clone; every clone is the same store.
#[derive(Clone)]
pub struct Store(Rc<RefCell<Inner>>);

impl PartialEq for Store {
    fn eq(&self, other: &Store) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Keeps a listener subscribed; dropping it ends that.
pub struct Subscription {
    store: Weak<RefCell<Inner>>,
    view: ViewId,
    number: u32,
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let Some(inner) = self.store.upgrade() else { return };
        let Ok(mut inner) = inner.try_borrow_mut() else { return };
        if let Some(viewer) = inner.views.iter_mut().find(|viewer| viewer.id == self.view) {
            viewer.listeners.retain(|(number, _)| *number != self.number);
        }
    }
}

impl Store {
    /// A store around a plan that counts as saved.
    pub fn new(plan: Plan, ports: Box<dyn Ports>) -> Store {
        let doc = Rc::new(Doc::new(plan, ports.today()));
        Store(Rc::new(RefCell::new(Inner {
            doc,
            views: Vec::new(),
            ports,
            queue: VecDeque::new(),
            running: false,
            next: 1,
            performer: None,
        })))
    }

    /// The one who carries out effects. Set once by the shell; without one, effects are dropped.
    pub fn set_performer(&self, performer: impl Fn(ViewId, Effect) + 'static) {
        self.0.borrow_mut().performer = Some(Rc::new(performer));
    }

    /// Opens a view on the document.
    pub fn open_view(&self, locale: Rc<Locale>) -> ViewId {
        let mut inner = self.0.borrow_mut();
        let id = ViewId(inner.next);
        inner.next += 1;
        let mut ui = Ui::new(locale);
        settle(&mut ui, &inner.doc);
        let ui = Rc::new(ui);
        inner.views.push(StoreView { id, ui, listeners: Vec::new() });
        id
    }

    /// Closes a view; the document stays.
    pub fn close_view(&self, id: ViewId) {
        self.0.borrow_mut().views.retain(|viewer| viewer.id != id);
    }

    /// The document.
    pub fn doc(&self) -> Rc<Doc> {
        self.0.borrow().doc.clone()
    }

    /// The state that a view shows now; `None` once it is closed.
    pub fn state(&self, id: ViewId) -> Option<State> {
        let inner = self.0.borrow();
        let viewer = inner.views.iter().find(|viewer| viewer.id == id)?;
        Some(State { doc: inner.doc.clone(), ui: viewer.ui.clone() })
    }

    /// Calls `listener` with the new state after each message that changed it, until the subscription is dropped.
    pub fn subscribe(&self, view: ViewId, listener: impl Fn(State) + 'static) -> Subscription {
        let mut inner = self.0.borrow_mut();
        let number = inner.next;
        inner.next += 1;
        if let Some(viewer) = inner.views.iter_mut().find(|viewer| viewer.id == view) {
            viewer.listeners.push((number, Rc::new(listener)));
        }
        Subscription { store: Rc::downgrade(&self.0), view, number }
    }

    /// Takes a message in. From inside a listener or an effect it waits until the current one is done.
    pub fn dispatch(&self, view: ViewId, msg: Msg) {
        self.0.borrow_mut().queue.push_back((view, msg));
        self.run();
    }

    fn run(&self) {
        if std::mem::replace(&mut self.0.borrow_mut().running, true) {
            return;
        }
        loop {
            let next = self.0.borrow_mut().queue.pop_front();
            let Some((view, msg)) = next else { break };
            self.take(view, msg);
        }
        self.0.borrow_mut().running = false;
    }

    fn take(&self, view: ViewId, msg: Msg) {
        let (effects, told, performer) = {
            let mut inner = self.0.borrow_mut();
            let inner = &mut *inner;
            let Some(at) = inner.views.iter().position(|viewer| viewer.id == view) else { return };
            let before = inner.doc.clone();
            let mut effects = Vec::new();
            let mut ui = inner.views[at].ui.clone();
            update(&mut inner.doc, &mut ui, msg, inner.ports.as_mut(), &mut effects);
            let doc_changed = !Rc::ptr_eq(&before, &inner.doc);
            let mut told: Vec<(Listener, State)> = Vec::new();
            for (index, viewer) in inner.views.iter_mut().enumerate() {
                let ui_changed = if index == at {
                    let changed = !Rc::ptr_eq(&viewer.ui, &ui);
                    viewer.ui = ui.clone();
                    changed
                } else if !Rc::ptr_eq(&before.plan, &inner.doc.plan) {
                    crate::app::transaction::follow(&before, &inner.doc, Rc::make_mut(&mut viewer.ui));
                    true
                } else {
                    false
                };
                if doc_changed || ui_changed {
                    let state = State { doc: inner.doc.clone(), ui: viewer.ui.clone() };
                    told.extend(viewer.listeners.iter().map(|(_, listener)| (listener.clone(), state.clone())));
                }
            }
            (effects, told, inner.performer.clone())
        };
        for (listener, state) in told {
            listener(state);
        }
        if let Some(performer) = performer {
            for effect in effects {
                performer(view, effect);
            }
        }
    }
}
