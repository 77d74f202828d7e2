//! A part that is drawn again only when what it shows has changed.
//!
//! A Yew component per part would do the same for 5 kB of WebAssembly each; this is one component for all of them, with hooks or without.

use std::any::Any;
use std::rc::Rc;
use yew::functional::{Hook, HookContext};
use yew::virtual_dom::{Key, VComp};
use yew::{AppHandle, Html, Properties, Renderer, component};

/// Draws `props` by `draw`, and again only when `props` differ from the last time. Sisters are told apart by `key`.
pub fn memo<P: PartialEq + 'static>(key: impl Into<Key>, props: P, draw: fn(&P) -> Html) -> Html {
    wrap(key.into(), Rc::new(Plain { props, draw }))
}

/// The same for what uses hooks: `draw` runs one made with `#[hook]`, always the same under one key.
pub fn hooked<P: PartialEq + 'static>(key: impl Into<Key>, props: P, draw: fn(&P, &mut HookContext) -> Html) -> Html {
    wrap(key.into(), Rc::new(Hooked { props, draw }))
}

/// The part that the tree of an element draws.
pub fn part<P: PartialEq + 'static>(props: P, draw: fn(&P) -> Html) -> Props {
    Props { part: Rc::new(Plain { props, draw }) }
}

/// Draws a part into an element.
pub fn mount(into: web_sys::Element, part: Props) -> AppHandle<Part> {
    Renderer::<Part>::with_root_and_props(into, part).render()
}

fn wrap(key: Key, part: Rc<dyn MemoView>) -> Html {
    VComp::new::<Part>(Rc::new(Props { part }), Some(key)).into()
}

struct Plain<P> {
    props: P,
    draw: fn(&P) -> Html,
}

struct Hooked<P> {
    props: P,
    draw: fn(&P, &mut HookContext) -> Html,
}

trait MemoView {
    fn draw(&self, hooks: &mut HookContext) -> Html;
    fn same(&self, other: &dyn MemoView) -> bool;
    fn any(&self) -> &dyn Any;
}

impl<P: PartialEq + 'static> MemoView for Plain<P> {
    fn draw(&self, _: &mut HookContext) -> Html {
        (self.draw)(&self.props)
    }

    fn same(&self, other: &dyn MemoView) -> bool {
        let other = other.any().downcast_ref::<Plain<P>>();
        // Of one type may be two parts with functions of their own; a wrong "differs" only draws once more.
        other.is_some_and(|other| std::ptr::fn_addr_eq(other.draw, self.draw) && other.props == self.props)
    }

    fn any(&self) -> &dyn Any {
        self
    }
}

impl<P: PartialEq + 'static> MemoView for Hooked<P> {
    fn draw(&self, hooks: &mut HookContext) -> Html {
        (self.draw)(&self.props, hooks)
    }

    fn same(&self, other: &dyn MemoView) -> bool {
        other.any().downcast_ref::<Hooked<P>>().is_some_and(|other| other.props == self.props)
    }

    fn any(&self) -> &dyn Any {
        self
    }
}

/// The properties of the one component.
#[derive(Clone, Properties)]
pub struct Props {
    part: Rc<dyn MemoView>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Props) -> bool {
        Rc::ptr_eq(&self.part, &other.part) || self.part.same(&*other.part)
    }
}

/// The one component.
#[component]
pub fn Part(props: &Props) -> Html {
    use_part(&*props.part)
}

fn use_part(part: &dyn MemoView) -> impl Hook<Output = Html> {
    Drawn(part)
}

struct Drawn<'p>(&'p dyn MemoView);

impl Hook for Drawn<'_> {
    type Output = Html;

    fn run(self, hooks: &mut HookContext) -> Html {
        self.0.draw(hooks)
    }
}
