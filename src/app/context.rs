//! The reach of a handler: the document, the view, the ports; and the effects it asks of the world.

use crate::app::doc::Doc;
use crate::app::effect::Effect;
use crate::app::ports::Ports;
use crate::app::ui::Ui;
use crate::exchange::cell::Habit;
use std::rc::Rc;

/// The pieces an arm works on: the document and the view are copied on the first write.
pub struct UpdateContext<'t> {
    pub doc: &'t mut Rc<Doc>,
    pub ui: &'t mut Rc<Ui>,
    pub ports: &'t mut dyn Ports,
    pub effects: &'t mut Vec<Effect>,
}

impl UpdateContext<'_> {
    pub fn doc(&mut self) -> &mut Doc {
        Rc::make_mut(self.doc)
    }

    pub fn ui(&mut self) -> &mut Ui {
        Rc::make_mut(self.ui)
    }

    /// The way in which the reader writes numbers and dates.
    pub fn habit(&self) -> Habit {
        Habit { decimal_comma: self.ui.locale.decimal_comma(), day_first: None }
    }

    pub fn say(&mut self, text: impl Into<Rc<str>>) {
        self.ui().say(text, false);
    }

    pub fn fail(&mut self, text: impl Into<Rc<str>>) {
        self.ui().say(text, true);
    }
}
