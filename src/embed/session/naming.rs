//! The marks that tell plans apart in the browser's storage where neither their element nor a URL names them.

use crate::app::doc::Saving;
use crate::app::document::drafts::{fingerprint, is_related};
use crate::app::msg::Msg;
use crate::app::store::ViewId;
use crate::embed::drafts;
use crate::embed::session::state::Session;
use crate::embed::stores::local;
use crate::wire;
use js_sys::Date;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

/// Stands between the page and the element's number in the key of a plan that has no name ([`Place::key`](super::Place)).
const UNNAMED: &str = "##";

/// The time that a wiki may take to draw a page anew after a save, in milliseconds.
const DRAWN_WITHIN: f64 = 10_000.0;

/// The last message of a save: the plan, the message, and the time.
type Said = (String, Msg, f64);

thread_local! {
    static SAID: RefCell<Option<Said>> = const { RefCell::new(None) };
    static NUMBERS: Cell<u32> = const { Cell::new(1) };
    static SESSIONS: RefCell<Vec<Weak<Session>>> = const { RefCell::new(Vec::new()) };
}

/// Counts a session among those of the page.
pub(super) fn remember(session: &Rc<Session>) {
    SESSIONS.with(|all| {
        let mut all = all.borrow_mut();
        all.retain(|known| known.strong_count() > 0);
        all.push(Rc::downgrade(session));
    });
}

/// Tells every view of the page's plans.
pub(super) fn tell_all(msg: &Msg) {
    let all: Vec<Rc<Session>> = SESSIONS.with(|all| all.borrow().iter().filter_map(Weak::upgrade).collect());
    for session in all {
        let views: Vec<ViewId> = session.viewers.borrow().iter().map(|viewer| viewer.id).collect();
        for view in views {
            session.store.dispatch(view, msg.clone());
        }
    }
}

/// A number that no draft of this page has.
pub(super) fn next_number() -> u32 {
    NUMBERS.replace(NUMBERS.get() + 1)
}

/// True if an element of this page writes the draft of that name, or a save is under way of what it holds: wikis draw a page anew while they save, and show what
/// they may not keep in the end.
pub(super) fn writes(name: &str) -> bool {
    let busy = |session: &Session| session.is_shown() || session.store.doc().saving == Saving::Running;
    let writes = |session: Rc<Session>| session.draft_name() == name && busy(&session);
    SESSIONS.with(|all| all.borrow().iter().filter_map(Weak::upgrade).any(writes))
}

/// True if a key names only the element's place on the page.
pub(super) fn unnamed(key: &str) -> bool {
    key.contains(UNNAMED)
}

/// The message of a save just now of the plan of that key: a wiki that draws its page anew after it takes the widget away that said so.
pub(super) fn said_of(key: &str) -> Option<Msg> {
    let said = SAID.with(|said| said.borrow_mut().take_if(|(of, ..)| of == key))?;
    (Date::now() - said.2 < DRAWN_WITHIN).then_some(said.1)
}

impl Session {
    /// True if an element on the page shows the plan of that key; one that was taken away may live on for a while.
    fn shows(&self, key: &str) -> bool {
        self.is_shown() && self.place.borrow().key == key
    }

    /// True if an element on the page shows it.
    fn is_shown(&self) -> bool {
        let viewers = self.viewers.borrow();
        viewers.iter().any(|viewer| viewer.host.element().is_some_and(|element| element.is_connected()))
    }

    /// Keeps what a save said for the widget that may come in place of this one, or tells the one that has come already.
    pub(super) fn hand_on_what_was_said(&self, view: ViewId) {
        let Some(note) = self.store.state(view).and_then(|state| state.ui.toast.clone()) else { return };
        let said = if note.alert { Msg::Fail(note.text) } else { Msg::Say(note.text) };
        let key = self.place.borrow().key.clone();
        let heir = self.others().find(|session| session.shows(&key));
        // Also where one has come: a page may be drawn anew once more.
        SAID.set(Some((key, said.clone(), Date::now())));
        let Some(heir) = heir else { return };
        let viewer = heir.viewers.borrow().first().map(|viewer| viewer.id);
        if let Some(viewer) = viewer {
            heir.store.dispatch(viewer, said);
        }
    }

    /// The key of a plan that nothing names but its element's number, which changes as the page does: that of what this browser keeps of the same plan, or else one that
    /// nobody else's is kept under.
    pub(super) fn key_among_kept(&self, own_key: &str) -> String {
        let Some((page, number)) = own_key.split_once(UNNAMED) else { return own_key.to_owned() };
        let kept = local::list_kept_plans(&format!("{page}#"));
        let free = |key: &str| !self.others().any(|session| session.shows(key));
        if let Some((known, _)) = kept.iter().find(|(key, told)| free(key) && self.is_mine(own_key, key, told)) {
            return known.clone();
        }
        // Earlier versions knew such a plan by its title, and not by what is in it.
        let titled = [page, "#", self.store.doc().plan.title()].concat();
        let unclaimed = |key: &str| free(key) && kept.iter().all(|(other, _)| other != key);
        if self.plan_store.borrow().kept(&titled).is_some() && unclaimed(&titled) {
            return titled;
        }
        let mut keys =
            (1..).map(|nth| if nth == 1 { own_key.to_owned() } else { format!("{page}{UNNAMED}{number}#{nth}") });
        keys.find(|key| unclaimed(key)).unwrap_or_default()
    }

    /// The drafts that are of this plan.
    pub(super) fn drafts_of_place(&self) -> Vec<drafts::StoredDraft> {
        let key = self.place.borrow().key.clone();
        let Some((page, _)) = key.split_once(UNNAMED).filter(|_| !self.fingerprint.borrow().is_empty()) else {
            return drafts::of_places(|place| place == key);
        };
        // Those of named elements are their own.
        let named = |id: &str| gloo::utils::document().get_element_by_id(id).is_some();
        let of_page =
            |place: &str| place.strip_prefix(page).and_then(|rest| rest.strip_prefix('#')).is_some_and(|id| !named(id));
        let mut found = drafts::of_places(of_page);
        found.retain(|draft| {
            let text = if draft.base.is_empty() { &draft.text } else { &draft.base };
            wire::read(text).is_ok_and(|plan| self.is_mine(&key, &draft.place, &fingerprint(&plan)))
        });
        found
    }

    /// True if what is kept for a place of this page is of the plan with this key: it tells the same of itself and no other element here is nearer, or nearly the same and the
    /// place is this one, or there is no other.
    fn is_mine(&self, own_key: &str, place: &str, told: &str) -> bool {
        let number = |key: &str| {
            key.split_once(UNNAMED).map(|(_, number)| number.split('#').next().unwrap_or_default().to_owned())
        };
        let mine = self.fingerprint.borrow();
        let here = number(own_key).is_some_and(|own| Some(own) == number(place));
        if *mine == told {
            let twin = |session: Rc<Session>| {
                session.is_shown()
                    && *session.fingerprint.borrow() == told
                    && number(&session.place.borrow().key) == number(place)
            };
            return here || !self.others().any(twin);
        }
        let alone = gloo::utils::document().query_selector_all("plan-widget").is_ok_and(|all| all.length() == 1);
        (here || alone) && is_related(&mine, told)
    }

    /// The other sessions of this page.
    fn others(&self) -> impl Iterator<Item = Rc<Session>> {
        let all: Vec<Rc<Session>> = SESSIONS.with(|all| all.borrow().iter().filter_map(Weak::upgrade).collect());
        let own = std::ptr::from_ref(self);
        all.into_iter().filter(move |session| !std::ptr::eq(&**session, own))
    }
}
