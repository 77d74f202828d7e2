//! The tree that a formula is read into.

use std::rc::Rc;

use crate::base::say::formula as say;
use crate::model::Key;

/// The sort of value that a part of a formula gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormulaType {
    /// A number.
    Number,
    /// Yes or no.
    YesNo,
    /// A word out of a choice, to be compared with another.
    Text,
}

impl FormulaType {
    /// The type in a sentence.
    pub fn words(self) -> &'static str {
        match self {
            FormulaType::Number => say::a_number(),
            FormulaType::YesNo => say::yes_or_no(),
            FormulaType::Text => say::a_word(),
        }
    }
}

/// Something that an item has a value for, by what the file calls it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FormulaName {
    /// A key of the item.
    Key(Key),
    /// The item's number for a criterion, by the criterion's id.
    Criterion(Rc<str>),
    /// A custom field, by its key.
    Field(Rc<str>),
    /// The score by another of the plan's own methods, by its id.
    Method(Rc<str>),
}

/// An operator between two parts of a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormulaOperator {
    /// True if one side is.
    Or,
    /// True if both sides are.
    And,
    /// Equal.
    Equal,
    /// Not equal.
    Unequal,
    /// Smaller.
    Less,
    /// Smaller or equal.
    AtMost,
    /// Larger.
    More,
    /// Larger or equal.
    AtLeast,
    /// The sum.
    Plus,
    /// The difference.
    Minus,
    /// The product.
    Times,
    /// The quotient.
    Over,
    /// The power.
    Power,
}

impl FormulaOperator {
    /// The tightness with which it binds, the least first; `not` and the minus of one number stand between.
    pub fn level(self) -> u8 {
        use FormulaOperator::*;
        match self {
            Or => 1,
            And => 2,
            Equal | Unequal | Less | AtMost | More | AtLeast => 4,
            Plus | Minus => 5,
            Times | Over => 6,
            Power => 8,
        }
    }

    /// The sign as it is written.
    pub fn sign(self) -> &'static str {
        use FormulaOperator::*;
        match self {
            Or => "or",
            And => "and",
            Equal => "=",
            Unequal => "<>",
            Less => "<",
            AtMost => "<=",
            More => ">",
            AtLeast => ">=",
            Plus => "+",
            Minus => "-",
            Times => "*",
            Over => "/",
            Power => "^",
        }
    }
}

macro_rules! functions {
    ($($(#[$doc:meta])* $Function:ident $name:literal $least:literal..=$most:literal),* $(,)?) => {
        /// A function of formulas.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum FormulaFunction { $($(#[$doc])* $Function),* }

        impl FormulaFunction {
            /// Every function.
            pub const ALL: &'static [FormulaFunction] = &[$(FormulaFunction::$Function),*];

            /// The name as it is written.
            pub fn name(self) -> &'static str {
                match self { $(FormulaFunction::$Function => $name),* }
            }

            /// The smallest and the largest number of values it takes.
            pub fn takes(self) -> (usize, usize) {
                match self { $(FormulaFunction::$Function => ($least, $most)),* }
            }
        }
    };
}

functions! {
    /// One of two values, by a condition.
    If "if" 3..=3,
    /// The smallest.
    Min "min" 1..=99,
    /// The largest.
    Max "max" 1..=99,
    /// The sum.
    Sum "sum" 1..=99,
    /// The mean.
    Avg "avg" 1..=99,
    /// The nearest number with so many places; whole without.
    Round "round" 1..=2,
    /// The next whole number down.
    Floor "floor" 1..=1,
    /// The next whole number up.
    Ceil "ceil" 1..=1,
    /// The number without its sign.
    Abs "abs" 1..=1,
    /// The square root.
    Sqrt "sqrt" 1..=1,
    /// The logarithm to base 10, or to another base.
    Log "log" 1..=2,
    /// The natural logarithm.
    Ln "ln" 1..=1,
    /// e to the power of a number.
    Exp "exp" 1..=1,
    /// The first value that is there.
    IfEmpty "ifempty" 2..=99,
    /// True if a value is missing.
    Empty "empty" 1..=1,
}

impl FormulaFunction {
    /// The function of that name, in any case, or under another name that it goes by.
    pub fn of(name: &str) -> Option<FormulaFunction> {
        let name = name.to_ascii_lowercase();
        let other = match name.as_str() {
            "coalesce" => "ifempty",
            "average" | "mean" => "avg",
            "ceiling" => "ceil",
            "isblank" | "isempty" => "empty",
            "log10" => "log",
            other => other,
        };
        FormulaFunction::ALL.iter().copied().find(|known| known.name() == other)
    }
}

/// A formula, or a part of one.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// A number, 0 or more.
    Number(f64),
    /// A number that is written in percent: 80 for 0.8.
    Percent(f64),
    /// `true` or `false`.
    Flag(bool),
    /// A word in quotes.
    Text(Rc<str>),
    /// Something of the item.
    Name(FormulaName),
    /// The number with its sign turned.
    Negative(Box<Expression>),
    /// The opposite of a condition.
    Not(Box<Expression>),
    /// Two parts and what stands between.
    Binary(FormulaOperator, Box<Expression>, Box<Expression>),
    /// A function.
    Call(FormulaFunction, Vec<Expression>),
}

impl Expression {
    /// The parts, in reading order.
    pub fn parts(&self) -> Vec<&Expression> {
        match self {
            Expression::Negative(part) | Expression::Not(part) => vec![part],
            Expression::Binary(_, left, right) => vec![left, right],
            Expression::Call(_, parts) => parts.iter().collect(),
            _ => Vec::new(),
        }
    }

    /// Every name in it, in reading order, once.
    pub fn names(&self) -> Vec<&FormulaName> {
        let mut names = Vec::new();
        self.gather(&mut names);
        names
    }

    fn gather<'e>(&'e self, names: &mut Vec<&'e FormulaName>) {
        match self {
            Expression::Name(name) if !names.contains(&name) => names.push(name),
            _ => self.parts().into_iter().for_each(|part| part.gather(names)),
        }
    }
}
