//! The help sheet of keys: the actions' own, and those of the views.

use super::modal::Modal;
use crate::app::actions::{ACTIONS, VIEW_KEYS};
use yew::prelude::*;

/// The list of keyboard shortcuts.
pub fn keys() -> Html {
    let row = |keys: &str, what: &str| html! { <tr><th scope="row"><kbd>{ keys.to_owned() }</kbd></th><td>{ what.to_owned() }</td></tr> };
    html! {
        <Modal title="Keyboard shortcuts">
            <table class="keys">
                <caption>{ "Everywhere" }</caption>
                <tbody>{ for ACTIONS.iter().filter(|action| !action.keys.is_empty()).map(|action| row(&action.keys.replace("Mod", "Ctrl"), action.label)) }</tbody>
            </table>
            { for VIEW_KEYS.iter().map(|(view, keys)| html! {
                <table class="keys">
                    <caption>{ *view }</caption>
                    <tbody>{ for keys.iter().map(|(keys, what)| row(keys, what)) }</tbody>
                </table>
            }) }
        </Modal>
    }
}
