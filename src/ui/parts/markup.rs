//! Markup as calls: `el("button").class("button").text("Save").send(…)`.
//!
//! The conversions that `html!` writes out at every place, one for each attribute, child and listener, are here one call of shared code:
//! the same node takes half the WebAssembly. Listeners that only send a message need no closure of their own.

use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::keys::on_enter;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::Element;
use web_sys::Event;
use web_sys::HtmlInputElement;
use yew::html::NodeRef;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VList, VNode, VTag, VText};
use yew::{AttrValue, Html};

/// An element under construction; [`Html`] when done.
pub struct El(Rc<VTag>);

/// A text as attributes and nodes take it. Each kind is put in by one call of shared code: what turns it into an [`AttrValue`] does not stand at every place.
pub trait MarkupText: Into<AttrValue> {
    /// The element with the text as an attribute.
    fn put_attribute(self, el: El, key: &'static str) -> El {
        el.put(key, self.into())
    }

    /// The element with the text as a node inside.
    fn put_text(self, el: El) -> El {
        el.put_child(VNode::VText(VText::new(self.into())))
    }
}

impl MarkupText for &'static str {
    #[inline(never)]
    fn put_attribute(self, el: El, key: &'static str) -> El {
        el.put(key, AttrValue::Static(self))
    }

    #[inline(never)]
    fn put_text(self, el: El) -> El {
        AttrValue::Static(self).put_text(el)
    }
}

impl MarkupText for String {
    #[inline(never)]
    fn put_attribute(self, el: El, key: &'static str) -> El {
        el.put(key, self.into())
    }

    #[inline(never)]
    fn put_text(self, el: El) -> El {
        AttrValue::from(self).put_text(el)
    }
}

impl MarkupText for AttrValue {
    #[inline(never)]
    fn put_text(self, el: El) -> El {
        el.put_child(VNode::VText(VText::new(self)))
    }
}

impl MarkupText for Rc<str> {
    #[inline(never)]
    fn put_text(self, el: El) -> El {
        AttrValue::Rc(self).put_text(el)
    }
}

/// A node as elements take it.
pub trait MarkupNode {
    /// The element with the node inside.
    fn put_inside(self, el: El) -> El;
}

impl MarkupNode for El {
    fn put_inside(self, el: El) -> El {
        el.put_element(self)
    }
}

impl MarkupNode for VNode {
    fn put_inside(self, el: El) -> El {
        el.put_child(self)
    }
}

/// An element without attributes or children.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Rc::new(VTag::new(tag)))
}

/// An element that has these attributes and no others, each or none of its values: for what there are hundreds of. Others cannot be added.
pub fn with_attributes(
    tag: &'static str,
    keys: &'static [&'static str],
    values: Box<[Option<AttributeOrProperty>]>,
) -> El {
    el(tag).tag(|tag| tag.set_attributes(Attributes::Dynamic { keys, values }))
}

/// A button with a class, which never submits a form of the page.
#[inline(never)]
pub fn button(class: &'static str) -> El {
    el("button").attr("type", "button").class(class)
}

// Each takes the element by value and gives it back, so that it need not lie in memory between two calls.
impl El {
    fn tag(mut self, change: impl FnOnce(&mut VTag)) -> El {
        // The only reference, until the element is done.
        if let Some(tag) = Rc::get_mut(&mut self.0) {
            change(tag);
        }
        self
    }

    #[inline(never)]
    fn put(self, key: &'static str, value: AttrValue) -> El {
        self.tag(|tag| tag.add_attribute(key, value))
    }

    /// As properties, which are written when the value is another than it was drawn last: whatever else is drawn anew, what somebody is typing stays. What was drawn
    /// last stands as the default, to which a field goes back that was left with something else.
    #[inline(never)]
    fn put_value(self, value: AttrValue) -> El {
        self.tag(|tag| {
            tag.add_property("defaultValue", &*value);
            tag.add_property("value", &*value);
        })
    }

    #[inline(never)]
    fn put_child(self, child: VNode) -> El {
        self.tag(|tag| tag.add_child(child))
    }

    #[inline(never)]
    fn put_element(self, child: El) -> El {
        self.put_child(VNode::VTag(child.0))
    }

    #[inline(never)]
    fn put_nothing(self) -> El {
        self.put_child(VNode::default())
    }

    #[inline(never)]
    fn hear(self, listener: Rc<dyn Listener>) -> El {
        self.tag(|tag| {
            tag.add_listener(listener);
        })
    }

    /// An attribute.
    pub fn attr(self, key: &'static str, value: impl MarkupText) -> El {
        value.put_attribute(self, key)
    }

    /// An attribute that may be missing.
    pub fn opt(self, key: &'static str, value: Option<impl MarkupText>) -> El {
        match value {
            Some(value) => value.put_attribute(self, key),
            None => self,
        }
    }

    /// An attribute that is there or not, as `disabled`.
    #[inline(never)]
    pub fn flag(self, key: &'static str, on: bool) -> El {
        if on { self.put(key, AttrValue::Static(key)) } else { self }
    }

    /// An ARIA state that is said either way: `true` or `false`.
    #[inline(never)]
    pub fn aria(self, key: &'static str, on: bool) -> El {
        self.put(key, AttrValue::Static(if on { "true" } else { "false" }))
    }

    /// The class list, names apart by spaces.
    pub fn class(self, class: impl MarkupText) -> El {
        self.attr("class", class)
    }

    /// Declarations, set through CSSOM, which no policy forbids.
    #[inline(never)]
    pub fn style(self, style: String) -> El {
        self.tag(|tag| tag.add_property("style", style))
    }

    /// The value of an input or a text area.
    pub fn value(self, value: impl MarkupText) -> El {
        self.put_value(value.into())
    }

    /// Ticks a checkbox or radio button, or not.
    #[inline(never)]
    pub fn checked(self, on: bool) -> El {
        self.tag(|tag| tag.set_checked(on))
    }

    /// Text inside.
    pub fn text(self, text: impl MarkupText) -> El {
        text.put_text(self)
    }

    /// A child.
    pub fn with(self, child: impl MarkupNode) -> El {
        child.put_inside(self)
    }

    /// A child, if there is one.
    pub fn maybe(self, child: Option<impl MarkupNode>) -> El {
        match child {
            Some(child) => child.put_inside(self),
            // The place is kept, so that the children after it stay the same nodes.
            None => self.put_nothing(),
        }
    }

    /// A list of children in a place of its own, so that its length moves no other child.
    pub fn all(self, children: Vec<VNode>) -> El {
        self.put_child(list(children))
    }

    /// The key that tells this node from its sisters when they change places.
    pub fn key(self, key: impl Into<Key>) -> El {
        let key = key.into();
        self.tag(|tag| tag.key = Some(key))
    }

    /// Fills the reference with the node, once there is one.
    #[inline(never)]
    pub fn node(self, node: &NodeRef) -> El {
        self.tag(|tag| tag.node_ref = node.clone())
    }

    /// Sends a message when clicked.
    #[inline(never)]
    pub fn send(self, dispatch: &Dispatch, msg: Msg) -> El {
        self.hear(Rc::new(Send { dispatch: dispatch.clone(), msg }))
    }

    /// Sends what becomes of the new value when an input, text area or select has changed: nothing if it is `None`. An input whose value is [given](El::value) goes back to
    /// it and shows the new one when that is given: what is not taken does not stay as if it were.
    pub fn change(self, dispatch: &Dispatch, msg: impl Fn(String) -> Option<Msg> + 'static) -> El {
        self.changed(dispatch.clone(), Box::new(msg))
    }

    #[inline(never)]
    fn changed(self, dispatch: Dispatch, msg: Box<dyn Fn(String) -> Option<Msg>>) -> El {
        self.on(ListenerKind::onchange, move |event| {
            let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
            let is_given = |input: &HtmlInputElement| input.has_attribute("value") && input.type_() != "checkbox";
            let typed = input.filter(is_given).map(|input| give_back(&input)).or_else(|| value_of(event));
            if let Some(msg) = typed.and_then(&msg) {
                dispatch.send(msg);
            }
        })
    }

    /// The same for a field of a date, once it is left or Enter is pressed: its browser tells of a change with each key that makes a date of some kind, and one that is
    /// set anew meanwhile begins at its first part again.
    pub fn date(self, dispatch: &Dispatch, msg: impl Fn(String) -> Option<Msg> + 'static) -> El {
        let dispatch = dispatch.clone();
        let left = Rc::new(move |event: &web_sys::Event| {
            let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
            let Some(input) = input.filter(|input| input.value() != input.default_value()) else { return };
            if let Some(msg) = msg(give_back(&input)) {
                dispatch.send(msg);
            }
        });
        let entered = left.clone();
        self.on(ListenerKind::onfocusout, move |event| left(event)).on_key(on_enter(move |event| entered(event)))
    }

    /// Calls back when a key goes down inside.
    pub fn on_key(self, call: impl Fn(&web_sys::KeyboardEvent) + 'static) -> El {
        self.on(ListenerKind::onkeydown, move |event| call(event.unchecked_ref()))
    }

    /// Calls back on an event.
    pub fn on(self, kind: ListenerKind, call: impl Fn(&web_sys::Event) + 'static) -> El {
        self.hear(Rc::new(On { kind, call: Box::new(call) }))
    }
}

/// A button with words that sends a message.
#[inline(never)]
pub fn action(class: &'static str, words: impl MarkupText, dispatch: &Dispatch, msg: Msg) -> El {
    button(class).text(words).send(dispatch, msg)
}

/// A button with words that makes its message when it is pressed, not each time it is drawn: for texts that are long to write.
pub fn ask(class: &'static str, words: &'static str, dispatch: &Dispatch, msg: impl Fn(&State) -> Msg + 'static) -> El {
    asking(button(class).text(words), dispatch.clone(), Box::new(msg))
}

#[inline(never)]
fn asking(button: El, dispatch: Dispatch, msg: Box<dyn Fn(&State) -> Msg>) -> El {
    let press = move |_: &web_sys::Event| {
        if let Some(state) = dispatch.state() {
            dispatch.send(msg(&state));
        }
    };
    button.on(ListenerKind::onclick, press)
}

/// A choice of a select.
#[inline(never)]
pub fn option(value: impl MarkupText, on: bool, words: impl MarkupText) -> Html {
    el("option").attr("value", value).flag("selected", on).text(words).into()
}

/// Nodes without a parent of their own.
#[inline(never)]
pub fn list(children: Vec<VNode>) -> VNode {
    VNode::VList(Rc::new(VList::with_children(children, None)))
}

/// The value of the input, text area or select that an event comes from.
#[inline(never)]
pub fn value_of(event: &web_sys::Event) -> Option<String> {
    let target = event.target()?;
    // Whatever has a `value`; the type is not looked at.
    Some(target.unchecked_into::<web_sys::HtmlInputElement>().value())
}

/// Takes the text out of a field, which shows the value that it was given again.
fn give_back(input: &HtmlInputElement) -> String {
    let typed = input.value();
    input.set_value(&input.default_value());
    typed
}

impl From<El> for VNode {
    fn from(el: El) -> Html {
        VNode::VTag(el.0)
    }
}

struct Send {
    dispatch: Dispatch,
    msg: Msg,
}

impl Listener for Send {
    fn kind(&self) -> ListenerKind {
        ListenerKind::onclick
    }

    fn handle(&self, _: web_sys::Event) {
        self.dispatch.send(self.msg.clone());
    }

    fn passive(&self) -> bool {
        false
    }
}

struct On {
    kind: ListenerKind,
    call: Box<dyn Fn(&web_sys::Event)>,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        self.kind.clone()
    }

    fn handle(&self, event: web_sys::Event) {
        (self.call)(&event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// The values of the fields beside the one that an event comes from, in order.
pub fn fields(event: &Event) -> Vec<String> {
    let around = || event.target()?.dyn_into::<Element>().ok()?.closest(".adder,dialog").ok()?;
    let Some(list) = around().and_then(|around| around.query_selector_all("select,input").ok()) else {
        return Vec::new();
    };
    // Whatever has a `value`; the type is not looked at.
    let value = |at: u32| Some(list.item(at)?.unchecked_into::<HtmlInputElement>().value());
    (0..list.length()).filter_map(value).collect()
}
