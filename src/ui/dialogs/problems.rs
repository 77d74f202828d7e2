//! What is wrong with the plan, entry by entry, with the place in the file.

use super::modal::Modal;
use crate::app::State;
use crate::app::msg::Msg;
use crate::app::{problems, text};
use crate::model::Key;
use crate::ui::hooks::Dispatch;
use yew::prelude::*;

/// How many problems the list draws.
const SHOWN: usize = 300;

/// The list of problems.
pub fn problems(state: &State, dispatch: &Dispatch) -> Html {
    let doc = &state.doc;
    html! {
        <Modal title={text::problem_count(doc.problems.len(), &state.ui.locale)} large={true}>
            <p class="hint">{ text::PROBLEMS_KEPT }</p>
            <ul class="problems">
                { for doc.problems.iter().take(SHOWN).map(|problem| {
                    let (name, path, message) = problems::lines(&doc.plan, problem);
                    let go = problem.uid.filter(|_| problem.list == Some(Key::Items)).map(|uid| {
                        let dispatch = dispatch.clone();
                        Callback::from(move |_: MouseEvent| {
                            dispatch.send(Msg::Dialog(None));
                            dispatch.send(Msg::Details(Some(uid)));
                        })
                    });
                    html! {
                        <li>
                            if let Some(onclick) = go { <button type="button" class="link" {onclick}>{ name }</button> } else { <b>{ name }</b> }
                            <span>{ message }</span>
                            <code>{ path }</code>
                        </li>
                    }
                }) }
            </ul>
            if doc.problems.len() > SHOWN { <p class="hint">{ format!("and {} more", doc.problems.len() - SHOWN) }</p> }
        </Modal>
    }
}
