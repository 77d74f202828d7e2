//! The news of jobs, handed to those who asked for them.

use crate::app::chance::update as chance;
use crate::app::context::UpdateContext;
use crate::app::effect::JobNews;
use crate::app::propose::update as propose;
use crate::jobs;

/// A job of a kind has something to say.
pub fn route_job_news(context: &mut UpdateContext, kind: &'static str, news: JobNews) {
    if chance::take_simulation_news(context.ui, kind, &news) {
        return;
    }
    match kind {
        jobs::propose::KIND => propose::take_proposal_news(context, news),
        jobs::replan::KIND => propose::take_displaced(context, news),
        _ => {
            if let JobNews::Failed(why) = news {
                context.fail(why);
            }
        }
    }
}
