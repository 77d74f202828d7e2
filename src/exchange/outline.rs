//! Outlines as text: lines that stand further right the deeper they are.
//!
//! ```
//! use plan_widget::exchange::outline::{is_outline, levels, split_indent};
//!
//! let lines = ["Growth", "  Referral", "  Ads", "    Google Ads"].map(split_indent);
//! let depths = lines.map(|(depth, _)| depth);
//! assert!(is_outline(&depths));
//! assert_eq!(levels(&depths), [0, 1, 1, 2]);
//! ```

use crate::exchange::table;
use crate::model::ItemIndex;
use crate::model::tree::ItemTree;

/// The room in front of a line, in spaces (a tab is four), and the line without it and without spaces at its end.
pub fn split_indent(line: &str) -> (usize, &str) {
    let rest = line.trim_start_matches([' ', '\t']);
    (line[..line.len() - rest.len()].chars().map(|sign| if sign == '\t' { 4 } else { 1 }).sum(), rest.trim())
}

/// True if lines with so much room in front are an outline: the first stands as far left as any, and some further right.
pub fn is_outline(depths: &[usize]) -> bool {
    depths
        .first()
        .is_some_and(|first| depths.iter().all(|depth| depth >= first) && depths.iter().any(|depth| depth > first))
}

/// The level of each line, 0 for the top: one more than that of the last line before it that stands further left.
pub fn levels(depths: &[usize]) -> Vec<usize> {
    let mut above: Vec<usize> = Vec::new();
    let level = |depth: &usize| {
        above.retain(|known| known < depth);
        above.push(*depth);
        above.len() - 1
    };
    depths.iter().map(level).collect()
}

/// The lines without the signs of a list, where each has one: `- `, `* `, `+ `, `• `, with or without a box to tick.
pub fn without_bullets<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let bare = |line: &&'a str| {
        let rest = ["- ", "* ", "+ ", "• ", "– "].iter().find_map(|sign| line.strip_prefix(sign))?;
        Some(["[ ] ", "[x] ", "[X] "].iter().find_map(|sign| rest.strip_prefix(sign)).unwrap_or(rest).trim_start())
    };
    lines.iter().map(bare).collect::<Option<Vec<&str>>>().unwrap_or_else(|| lines.to_vec())
}

/// A pasted row: its level, 0 for the top, and its cells, the title first.
pub type OutlineRow = (usize, Vec<String>);

/// The most rows that are looked at as an outline.
const MAX_ROWS: usize = 100_000;

/// The lines of a list as rows of one level, without the signs in front of them.
pub fn list_rows(pasted: &str) -> Vec<OutlineRow> {
    let lines: Vec<&str> = pasted.lines().map(str::trim).filter(|line| !line.is_empty()).take(MAX_ROWS).collect();
    without_bullets(&lines).into_iter().map(|line| (0, vec![line.to_owned()])).collect()
}

/// The rows of an outline; none where the text is no outline. The title stands further right the deeper a row is, in a list or in the first column of a table.
pub fn outline_rows(pasted: &str) -> Option<Vec<OutlineRow>> {
    let lines: Vec<&str> = pasted.lines().filter(|line| !line.trim().is_empty()).take(MAX_ROWS + 1).collect();
    if lines.len() > MAX_ROWS {
        return None;
    }
    let plain = |line: &&str| !line.trim().contains('\t') && !line.trim().starts_with('"') && !line.ends_with('\t');
    let rows: Vec<(usize, Vec<String>)> = if lines.iter().all(plain) {
        let (depths, texts): (Vec<usize>, Vec<&str>) = lines.into_iter().map(split_indent).unzip();
        let texts = without_bullets(&texts).into_iter().map(|text| vec![text.to_owned()]);
        depths.into_iter().zip(texts).collect()
    } else {
        let mut block = table::block(pasted).ok()?;
        // A table has its cells one below the other: a row that begins with an empty one is no deeper line.
        let first = |row: &mut Vec<String>| {
            let (depth, title) = row.first().map(|cell| split_indent(cell)).filter(|(_, title)| !title.is_empty())?;
            row[0] = title.to_owned();
            Some((depth, std::mem::take(row)))
        };
        block.iter_mut().map(first).collect::<Option<_>>()?
    };
    let depths: Vec<usize> = rows.iter().map(|(depth, _)| *depth).collect();
    let at_level = |(level, (_, mut cells)): (usize, OutlineRow)| {
        cells.iter_mut().for_each(table::unguard);
        (level, cells)
    };
    is_outline(&depths).then(|| levels(&depths).into_iter().zip(rows).map(at_level).collect())
}

/// The room in front of the titles of copied rows that says how deep each stands below the highest of them; none where all stand at one level.
pub fn copied_indents(tree: &ItemTree, items: &[ItemIndex]) -> Option<Vec<String>> {
    let depths: Vec<usize> = items.iter().map(|at| tree.depth(*at)).collect();
    let least = *depths.iter().min()?;
    // Pasted again, the first one says where the left is.
    let indents = depths.first() == Some(&least) && depths.iter().any(|depth| *depth > least);
    indents.then(|| depths.iter().map(|depth| "    ".repeat(depth - least)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Option<Vec<(usize, String)>> {
        Some(outline_rows(text)?.into_iter().map(|(level, cells)| (level, cells.join("|"))).collect())
    }

    #[test]
    fn outlines_are_told_from_tables_and_lists() {
        let own =
            |rows: &[(usize, &str)]| Some(rows.iter().map(|(level, text)| (*level, (*text).to_owned())).collect());
        assert_eq!(
            rows("Growth\n  Referral\n\n  Ads\n    Google Ads\nOps"),
            own(&[(0, "Growth"), (1, "Referral"), (1, "Ads"), (2, "Google Ads"), (0, "Ops")])
        );
        assert_eq!(
            rows("- Growth\r\n\t- [ ] Referral\r\n\t- [x] Ads"),
            own(&[(0, "Growth"), (1, "Referral"), (1, "Ads")])
        );
        assert_eq!(rows("Growth\t3\n\"  Ads\"\t2\n    '=A\t"), own(&[(0, "Growth|3"), (1, "Ads|2"), (2, "=A|")]));
        assert_eq!(rows("Growth\nAds"), None);
        assert_eq!(rows("  Growth\nAds"), None, "the first one stands furthest to the left");
        assert_eq!(rows("Growth\t\n\t5"), None, "cells of a table");
        assert_eq!(rows("Growth"), None);
    }
}
