//! The news of jobs, handed to those who asked for them.
//!
//! They are read by code of the chunk `views`, as the places are that show them; what is heard before it has come waits for it.

use crate::app::chance::update as chance;
use crate::app::context::UpdateContext;
use crate::app::effect::{Effect, JobNews};
use crate::app::propose::update as propose;
use crate::base::chunk::{self, chunk_code};
use crate::jobs;

chunk_code! {
    /// Takes in what a job of a kind says.
    pub static TAKE: fn(&mut UpdateContext<'_>, &'static str, JobNews) = chunk views, take;
}

/// A job of a kind has something to say.
pub fn route_job_news(context: &mut UpdateContext, kind: &'static str, news: JobNews) {
    match chunk::code(&TAKE) {
        Some(take) => take(context, kind, news),
        None => {
            // The last of what it says is all of it.
            forget(context, kind);
            context.ui().unheard.push((kind, news));
        }
    }
}

/// Takes in what has waited.
pub fn go_on(context: &mut UpdateContext) {
    if context.ui.unheard.is_empty() {
        return;
    }
    for (kind, news) in std::mem::take(&mut context.ui().unheard) {
        route_job_news(context, kind, news);
    }
}

/// Forgets what has waited of a job that begins anew or is stopped.
pub fn keep_up(context: &mut UpdateContext) {
    let ended = |effect: &Effect| match effect {
        Effect::Job { kind, .. } | Effect::StopJob(kind) => Some(*kind),
        _ => None,
    };
    let ended: Vec<&'static str> = context.effects.iter().filter_map(ended).collect();
    ended.into_iter().for_each(|kind| forget(context, kind));
}

fn forget(context: &mut UpdateContext, kind: &'static str) {
    if context.ui.unheard.iter().any(|(of, _)| *of == kind) {
        context.ui().unheard.retain(|(of, _)| *of != kind);
    }
}

fn take(context: &mut UpdateContext, kind: &'static str, news: JobNews) {
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
