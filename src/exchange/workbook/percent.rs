//! Percentages of a workbook: a number is one by the format it is shown in.

/// True if a number format shows a hundredth as 1: `0.0%`, but not `0"%"` or `0\%`, whose sign is a text like any other.
pub fn is_percentage(format: &str) -> bool {
    let mut signs = format.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => drop(signs.by_ref().find(|end| *end == '"')),
            '[' => drop(signs.by_ref().find(|end| *end == ']')),
            // The next sign stands for itself, for its width, or is repeated.
            '\\' | '_' | '*' => drop(signs.next()),
            '%' => return true,
            _ => {}
        }
    }
    false
}
