//! A part that is drawn again only when what it shows has changed.
//!
//! A Yew component per part would do the same for 5 kB of WebAssembly each; this is one component for all of them.

use std::any::Any;
use std::rc::Rc;
use yew::virtual_dom::{Key, VComp};
use yew::{Component, Context, Html, Properties};

/// Draws `props` by `draw`, and again only when `props` differ from the last time. Sisters are told apart by `key`.
pub fn memo<P: PartialEq + 'static>(key: impl Into<Key>, props: P, draw: fn(&P) -> Html) -> Html {
    wrap(key.into(), Rc::new(Part { props, draw }))
}

fn wrap(key: Key, part: Rc<dyn Shown>) -> Html {
    VComp::new::<Memo>(Rc::new(Props { part }), Some(key)).into()
}

struct Part<P> {
    props: P,
    draw: fn(&P) -> Html,
}

trait Shown {
    fn draw(&self) -> Html;
    fn same(&self, other: &dyn Shown) -> bool;
    fn any(&self) -> &dyn Any;
}

impl<P: PartialEq + 'static> Shown for Part<P> {
    fn draw(&self) -> Html {
        (self.draw)(&self.props)
    }

    fn same(&self, other: &dyn Shown) -> bool {
        let other = other.any().downcast_ref::<Part<P>>();
        // Of one type may be two parts with functions of their own; a wrong "differs" only draws once more.
        other.is_some_and(|other| std::ptr::fn_addr_eq(other.draw, self.draw) && other.props == self.props)
    }

    fn any(&self) -> &dyn Any {
        self
    }
}

/// The properties of the one component.
#[derive(Clone, Properties)]
struct Props {
    part: Rc<dyn Shown>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Props) -> bool {
        Rc::ptr_eq(&self.part, &other.part) || self.part.same(&*other.part)
    }
}

struct Memo;

impl Component for Memo {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Memo>) -> Memo {
        Memo
    }

    fn view(&self, context: &Context<Memo>) -> Html {
        context.props().part.draw()
    }
}
