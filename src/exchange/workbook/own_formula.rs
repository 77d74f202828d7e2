//! A formula of the plan's own as a spreadsheet has it, over the cells of a row.
//!
//! There is none for what spreadsheets mean otherwise: words of the format, which cells show in other words, and values that may be missing but for
//! `ifempty` and `empty` of one cell. Such a score stands there as the number it is.

use crate::base::number::Number;
use crate::model::formula::{FormulaFunction, FormulaOperator};
use crate::score::formula::{CompiledMethod, FormulaNode};

/// No spreadsheet takes a longer formula.
const LONGEST: usize = 8_000;

/// The formula over cells, with what has to hold for it to give a number; `cell` gives the cell of an input.
pub fn translate(own: &CompiledMethod, cell: &dyn Fn(usize) -> Option<String>) -> Option<String> {
    let mut texts = FormulaTexts { own, cell, needed: Vec::new(), steps: Vec::new() };
    for node in own.formula.nodes() {
        let text = texts.text(node)?;
        if text.len() > LONGEST {
            return None;
        }
        texts.steps.push(text);
    }
    let result = texts.steps.pop()?;
    let mut needed: Vec<String> = Vec::new();
    for at in texts.needed {
        let known = format!("ISNUMBER({})", cell(at)?);
        if !needed.contains(&known) {
            needed.push(known);
        }
    }
    let result = format!("IFERROR({result},\"\")");
    let all = match needed.is_empty() {
        true => format!("={result}"),
        false => format!("=IF(AND({}),{result},\"\")", needed.join(",")),
    };
    (all.len() <= LONGEST).then_some(all)
}

/// The inputs that a translation needs to be numbers, by place.
pub fn needed(own: &CompiledMethod) -> Vec<usize> {
    let mut texts = FormulaTexts { own, cell: &|at| Some(at.to_string()), needed: Vec::new(), steps: Vec::new() };
    for node in own.formula.nodes() {
        let text = texts.text(node).unwrap_or_default();
        texts.steps.push(if text.len() > LONGEST { String::new() } else { text });
    }
    texts.needed
}

struct FormulaTexts<'a> {
    own: &'a CompiledMethod,
    cell: &'a dyn Fn(usize) -> Option<String>,
    needed: Vec<usize>,
    steps: Vec<String>,
}

impl FormulaTexts<'_> {
    fn text(&mut self, node: &FormulaNode) -> Option<String> {
        Some(match node {
            FormulaNode::Number(number) => Number::new(*number)?.to_string(),
            FormulaNode::Percent(percent) => format!("{}%", Number::new(*percent)?),
            FormulaNode::Flag(flag) => if *flag { "TRUE" } else { "FALSE" }.to_owned(),
            FormulaNode::Word(_) => return None,
            FormulaNode::Input(at) | FormulaNode::Share(at) if self.own.formula.is_word(*at) => return None,
            FormulaNode::Input(at) | FormulaNode::Share(at) => {
                let cell = (self.cell)(*at)?;
                self.needed.push(*at);
                cell
            }
            FormulaNode::Step(at) => self.steps.get(*at)?.clone(),
            FormulaNode::Negative(inner) => format!("(-{})", self.text(inner)?),
            FormulaNode::Not(inner) => format!("NOT({})", self.text(inner)?),
            FormulaNode::Binary(operator, left, right) => {
                let (left, right) = (self.text(left)?, self.text(right)?);
                match operator {
                    FormulaOperator::And => format!("AND({left},{right})"),
                    FormulaOperator::Or => format!("OR({left},{right})"),
                    other => format!("({left}{}{right})", other.sign()),
                }
            }
            FormulaNode::Call(function @ (FormulaFunction::IfEmpty | FormulaFunction::Empty), parts) => {
                let (FormulaNode::Input(at) | FormulaNode::Share(at)) = parts.first()? else { return None };
                let cell = (self.cell)(*at)?;
                match (function, &parts[1..]) {
                    (FormulaFunction::Empty, _) => format!("NOT(ISNUMBER({cell}))"),
                    (_, [other]) => format!("IF(ISNUMBER({cell}),{cell},{})", self.text(other)?),
                    _ => return None,
                }
            }
            FormulaNode::Call(function, parts) => {
                let mut all = Vec::new();
                for part in parts {
                    all.push(self.text(part)?);
                }
                let values = all.join(",");
                match function {
                    FormulaFunction::Round if all.len() == 1 => format!("ROUND({values},0)"),
                    // FLOOR and CEILING want a step, and not every spreadsheet the same of negative numbers.
                    FormulaFunction::Floor => format!("INT({values})"),
                    FormulaFunction::Ceil => format!("(-INT(-({values})))"),
                    FormulaFunction::Avg => format!("AVERAGE({values})"),
                    other => format!("{}({values})", other.name().to_ascii_uppercase()),
                }
            }
        })
    }
}
