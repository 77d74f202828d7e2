//! The face of a table: all that the dialog shows beside its cells, worked out once for each table, since all rows have a say in it.

use std::cell::RefCell;
use std::rc::Rc;

use crate::app::import::text::{Remark, remarks_in_slices};
use crate::app::import::view::{Shown, examples, order, words};
use crate::app::locale::Locale;
use crate::base::pace::{Pace, at_once};
use crate::exchange::Preview;
use crate::model::Plan;

/// The sentences about a table, the order of its rows, and of each column its examples and its words.
#[derive(Debug)]
pub struct PreviewFace {
    /// The sentences about the table, what is to be looked at first.
    pub remarks: Vec<Remark>,
    /// The rows as the dialog shows them.
    pub order: Vec<Shown>,
    /// Cells of each column before and after.
    pub examples: Vec<String>,
    /// The words of each column of numbers and what they stand for.
    pub words: Vec<Vec<(String, String)>>,
}

impl PreviewFace {
    /// Works it out, in slices.
    pub async fn make(preview: &Preview, plan: &Plan, locale: &Locale, pace: &Pace) -> PreviewFace {
        let remarks = remarks_in_slices(preview, plan, locale, pace).await;
        let order = order(preview);
        let (mut found, mut scales) = (Vec::new(), Vec::new());
        for at in 0..preview.columns.len() {
            pace.spend(preview.rows.len()).await;
            found.push(examples(preview, at, plan, locale));
            scales.push(words(preview, at, locale));
        }
        PreviewFace { remarks, order, examples: found, words: scales }
    }
}

/// The face of the table that was looked at last.
#[derive(Clone, Debug, Default)]
pub struct FaceMemo(Rc<RefCell<Option<KnownFace>>>);

#[derive(Debug)]
struct KnownFace {
    of: (Rc<Preview>, Rc<Plan>, Rc<Locale>),
    face: Rc<PreviewFace>,
}

impl FaceMemo {
    /// The face of a table beside a plan, for a reader of that locale.
    pub fn of(&self, preview: &Rc<Preview>, plan: &Rc<Plan>, locale: &Rc<Locale>) -> Rc<PreviewFace> {
        let is_it = |known: &&KnownFace| {
            Rc::ptr_eq(&known.of.0, preview) && Rc::ptr_eq(&known.of.1, plan) && Rc::ptr_eq(&known.of.2, locale)
        };
        if let Some(known) = self.0.borrow().as_ref().filter(is_it) {
            return known.face.clone();
        }
        let face = Rc::new(at_once(PreviewFace::make(preview, plan, locale, &Pace::whole())));
        self.keep(preview, plan, locale, face.clone());
        face
    }

    /// Keeps the face of a table.
    pub fn keep(&self, preview: &Rc<Preview>, plan: &Rc<Plan>, locale: &Rc<Locale>, face: Rc<PreviewFace>) {
        self.0.replace(Some(KnownFace { of: (preview.clone(), plan.clone(), locale.clone()), face }));
    }
}
