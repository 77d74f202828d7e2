//! The problems of the plan, entry by entry, with the place in the file.

use crate::app::document::text as document_text;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::app::{problems, text};
use crate::model::Key;
use crate::model::check::Problem;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{action, el};
use crate::ui::parts::modal::modal_with;
use yew::Html;

/// The number of problems that the list draws.
const SHOWN: usize = 300;

/// The list of problems.
pub fn problems(state: &State, dispatch: &Dispatch) -> Html {
    let doc = &state.doc;
    let line = |problem: &Problem| -> Html {
        let (name, path, message) = problems::lines(&doc.plan, problem);
        let item = problem.uid.filter(|_| problem.list == Some(Key::Items));
        let name = match item {
            Some(uid) => action("link", name, dispatch, Msg::Details(Some(uid))),
            None => el("b").text(name),
        };
        el("li").with(name).with(el("span").text(message)).with(el("code").text(path)).into()
    };
    let mut body: Vec<Html> = vec![
        el("p").class("hint").text(text::problems_kept()).into(),
        el("ul").class("problems").all(doc.problems.iter().take(SHOWN).map(line).collect()).into(),
    ];
    if doc.problems.len() > SHOWN {
        body.push(el("p").class("hint").text(document_text::more_problems(doc.problems.len() - SHOWN)).into());
    }
    let title = text::problem_count(doc.problems.len());
    modal_with(title.into(), true, body, Vec::new())
}
