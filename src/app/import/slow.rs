//! Long lists are read in slices: the page goes on meanwhile, and no slice holds it for longer than a frame or two.

use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::effect::Effect;
use crate::app::import::face::PreviewFace;
use crate::app::import::state::{MadeTable, SlowReading};
use crate::app::options::Dialog;
use crate::base::pace::{Pace, SlicedWork, at_once};
use crate::exchange::Preview;
use crate::exchange::import::source::Refusal;
use crate::model::Plan;

/// The number of cells that a page reads at once, and between two rests.
const CELLS: usize = 1500;
/// The length of a text, in bytes, that is read at once.
pub const SHORT: usize = 60_000;

/// True if a table has so few cells that it is made anew at once.
pub fn is_small(preview: &Preview) -> bool {
    preview.rows.len() * preview.columns.len() <= 2 * CELLS
}

/// Makes a table, at once or in slices: then `ImportMsg::Made` follows, and in the meantime the dialog says that it is coming.
pub fn begin<W, F>(context: &mut UpdateContext, at_one_go: bool, work: W) -> Option<Result<Preview, Refusal>>
where
    W: FnOnce(Rc<Plan>, Pace) -> F,
    F: Future<Output = Result<Preview, Refusal>> + 'static,
{
    let plan = context.doc.plan.clone();
    if at_one_go {
        return Some(at_once(work(plan, Pace::whole())));
    }
    let made: Rc<RefCell<Option<MadeTable>>> = Rc::default();
    let (kept, locale) = (made.clone(), context.ui.locale.clone());
    let reading = work(plan.clone(), Pace::slices_of(CELLS));
    let beside = plan.clone();
    let sliced = SlicedWork::new(async move {
        let table = match reading.await {
            Ok(preview) => {
                let pace = Pace::slices_of(CELLS);
                pace.rest().await;
                let face = PreviewFace::make(&preview, &beside, &locale, &pace).await;
                Ok((Rc::new(preview), Rc::new(face)))
            }
            Err(why) => Err(why),
        };
        kept.replace(Some(table));
    });
    let ui = context.ui();
    ui.import.reading = Some(SlowReading { plan, made });
    ui.dialog = Some(Dialog::Import);
    context.effects.push(Effect::ReadInSlices(sliced));
    None
}

/// The table that has been made, if it is still wanted; with the plan beside which it was read.
pub fn made(context: &mut UpdateContext) -> Option<(Rc<Plan>, MadeTable)> {
    let reading = context.ui.import.reading.clone()?;
    let made = reading.made.borrow_mut().take()?;
    context.ui().import.reading = None;
    Some((reading.plan, made))
}
