//! Chunks that are fetched because a place of theirs is to be shown, and work that goes on once they are there.

use crate::app::chunks::{ChunkState, CodeChunk};
use crate::app::context::UpdateContext;
use crate::app::effect::Effect;
use crate::app::import::handler as import;
use crate::app::job_news;
use crate::app::options::Mode;
use crate::app::ui::Ui;

/// Takes news of a chunk in. One that has failed and is [`ChunkState::Absent`] now is asked for again where it is needed.
pub fn take_chunk_news(context: &mut UpdateContext, chunk: CodeChunk, state: ChunkState) {
    if context.ui.chunks.of(chunk) != state {
        context.ui().chunks.set(chunk, state);
    }
    if chunk == CodeChunk::Import && state == ChunkState::Here {
        import::go_on(context);
    }
    if chunk == CodeChunk::Views && state == ChunkState::Here {
        job_news::go_on(context);
    }
}

/// Asks for what is to be shown and is not there.
pub fn keep_up(context: &mut UpdateContext) {
    import::keep_up(context);
    for chunk in needed(context.ui, context.doc.begun).into_iter().flatten() {
        if context.ui.chunks.of(chunk) == ChunkState::Absent {
            context.ui().chunks.set(chunk, ChunkState::Coming);
            context.effects.push(Effect::Fetch(chunk));
        }
    }
}

/// The chunks of what is shown, and of what an editor is likely to ask for next: the network may be gone then.
fn needed(ui: &Ui, begun: bool) -> [Option<CodeChunk>; 4] {
    let ahead = ui.stands && ui.mode == Mode::Edit;
    let beside = ui.details.item.is_some() || ui.propose.panel.is_some();
    let view = CodeChunk::of_view(ui.view).filter(|_| begun);
    // What stands beside every view but Scores is in the one chunk, whichever the view itself is in.
    let elsewhere = view.is_some() || beside || ahead;
    [
        ui.dialog.and_then(CodeChunk::of_dialog),
        elsewhere.then_some(CodeChunk::Views),
        view,
        (ahead && !begun).then_some(CodeChunk::Import),
    ]
}
