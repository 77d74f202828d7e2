//! The grid of scores as a person reads it: cells by the title of their row and the name of their column.

use serde_json::{Value, json};

use crate::page::{Page, strings};
use crate::webdriver::Element;

const ROW: &str = "
    const g = grid(scope, 'Scores');
    const [title, column] = arguments;
    const row = g && g.rows.find((row) => (cellText(cellOf(g, row, 'Title')) ?? '').includes(title));";

impl Page<'_> {
    fn cell_value(&self, script: &str, title: &str, column: &str) -> Value {
        self.eval(&format!("{ROW}\n{script}"), &[json!(title), json!(column)])
    }

    /// The cell of a row, known by (a part of) its title, in a column; waits for it.
    pub fn cell(&self, title: &str, column: &str) -> Element {
        self.until_some(&format!("there is a cell {column} of {title:?}"), || {
            Element::from_value(&self.cell_value("return cellOf(g, row, column) ?? null", title, column))
        })
    }

    /// What a cell shows; empty where there is none.
    pub fn cell_text(&self, title: &str, column: &str) -> String {
        let text = self.cell_value("return cellText(cellOf(g, row, column))", title, column);
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until a cell shows a text.
    pub fn until_cell(&self, title: &str, column: &str, text: &str) {
        self.until_equal(&format!("{column} of {title:?}"), &json!(text), || json!(self.cell_text(title, column)));
    }

    /// What the rows on screen show in a column, from the top.
    pub fn column(&self, column: &str) -> Vec<String> {
        let script = "const g = grid(scope, 'Scores'); return g ? g.rows.map((row) => cellText(cellOf(g, row, arguments[0])) ?? '') : []";
        strings(&self.eval(script, &[json!(column)]))
    }

    /// Waits until the titles stand in this order.
    pub fn until_titles(&self, titles: &[&str]) {
        self.until_equal("the order of the rows", &json!(titles), || json!(self.column("Title")));
    }

    /// The names of the columns, from the left.
    pub fn headers(&self) -> Vec<String> {
        strings(&self.eval("const g = grid(scope, 'Scores'); return g ? g.columns.map((c) => c.name) : []", &[]))
    }

    /// How many rows the grid says it has.
    pub fn row_count(&self) -> i64 {
        let grid = self.get("grid", "Scores");
        self.attribute(&grid, "aria-rowcount").and_then(|count| count.parse().ok()).unwrap_or(-1)
    }

    /// The title of the row and the name of the column that have the focus; empty outside the cells.
    pub fn focused_cell(&self) -> (String, String) {
        let both = self.eval(
            "const at = focused(), g = grid(scope, 'Scores');
             for (const row of g?.rows ?? []) for (const c of row.cells) if (at && (c.element === at || c.element.contains(at)))
                 return [cellText(cellOf(g, row, 'Title')) ?? '', g.columns.find((one) => one.index === c.index)?.name ?? ''];
             return ['', ''];",
            &[],
        );
        let mut both = strings(&both).into_iter();
        (both.next().unwrap_or_default(), both.next().unwrap_or_default())
    }

    /// Waits until the focus is in a cell.
    pub fn until_focus(&self, title: &str, column: &str) {
        self.until_equal("the focus", &json!([title, column]), || {
            let (row, name) = self.focused_cell();
            json!([if title.is_empty() { String::new() } else { row }, name])
        });
    }

    /// Puts the focus into a cell with a click.
    pub fn enter_cell(&self, title: &str, column: &str) {
        let there = || {
            let (row, name) = self.focused_cell();
            row.contains(title) && name.starts_with(column)
        };
        // A click into the cell that has the focus would open it.
        if there() {
            return;
        }
        // Rows that are sliding to their place have left their old cells by the time they rest.
        let cell = self.cell(title, column);
        self.rest(&cell);
        let cell = self.cell(title, column);
        self.click(&cell);
        self.until(&format!("{column} of {title:?} has the focus"), there);
    }

    /// Whether a cell is being edited: a text field has the focus.
    pub fn editing(&self) -> bool {
        self.eval("return !!focused()?.matches('input, textarea, select, [contenteditable=true]')", &[]) == json!(true)
    }

    /// Clicks the header of a column.
    pub fn click_on_header(&self, column: &str) {
        let header = self.until_some(&format!("there is a column {column}"), || {
            let script = "const g = grid(scope, 'Scores'); return g?.columns.find((c) => c.name.startsWith(arguments[0]))?.element ?? null";
            Element::from_value(&self.eval(script, &[json!(column)]))
        });
        self.click(&header);
    }

    /// How a column is sorted: `ascending`, `descending` or nothing.
    pub fn sorted(&self, column: &str) -> String {
        let script = "const g = grid(scope, 'Scores'); return g?.columns.find((c) => c.name.startsWith(arguments[0]))?.element.getAttribute('aria-sort') ?? ''";
        self.eval(script, &[json!(column)]).as_str().unwrap_or_default().to_owned()
    }

    /// Takes steps back until the plan reads as it did.
    pub fn undo_until(&self, value: &str) {
        for _ in 0..5 {
            if self.value() == value {
                return;
            }
            self.element("return e.undo()");
        }
        assert_eq!(self.value(), value, "five steps back");
    }

    /// Presses the button that a dialog ends with: the one that is meant, not the way out.
    pub fn press_default(&self) {
        let button = self.until_some("the dialog has a button to go on with", || {
            Element::from_value(&self.eval(
                "const dialog = findAll(scope, 'dialog')[0];
                 const buttons = dialog ? findAll(dialog, 'button').filter((b) => !b.disabled) : [];
                 return buttons.find((b) => /^(paste|add|import|insert)/i.test(name(b))) ?? null",
                &[],
            ))
        });
        self.click(&button);
    }

    /// Adds an item with this title as a person does: the button, the words, and on to the next cell.
    pub fn add_item(&self, title: &str) {
        self.click_on("button", "Add item");
        self.until("a title can be typed", || self.editing());
        self.type_text(title);
        self.press("Tab");
        self.until(&format!("{title:?} is in the plan"), || {
            self.plan()["items"].as_array().is_some_and(|items| items.iter().any(|item| item["title"] == *title))
        });
    }
}
