//! The lines and numbers of a file, each known by its line, so that what is wrong can be pointed at.

/// The lines of a text from 1 on, without blanks around them, whatever ends them; blank ones are left out.
pub fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut number = 1;
    let mut rest = text;
    let all = std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let line = (number, rest[..end].trim());
        let skip = if rest[end..].starts_with("\r\n") { 2 } else { 1 };
        rest = rest.get(end + skip..).unwrap_or("");
        number += 1;
        Some(line)
    });
    all.filter(|(_, line)| !line.is_empty())
}

/// Numbers one after the other.
pub struct Words<'t> {
    all: Vec<(usize, &'t str)>,
    next: usize,
    /// The line to name where there are no words.
    from: usize,
}

impl<'t> Words<'t> {
    /// The words of these lines; `from` is the line before them.
    pub fn new(lines: impl Iterator<Item = (usize, &'t str)>, from: usize) -> Self {
        let words = lines.flat_map(|(line, text)| text.split_whitespace().map(move |word| (line, word)));
        Words { all: words.collect(), next: 0, from }
    }

    /// Whether all have been read.
    pub fn is_over(&self) -> bool {
        self.next >= self.all.len()
    }

    /// The line read last.
    pub fn line(&self) -> usize {
        self.next.checked_sub(1).and_then(|at| self.all.get(at)).or(self.all.last()).map_or(self.from, |word| word.0)
    }

    /// What is wrong with the line read last.
    pub fn error(&self, what: &str) -> String {
        format!("line {}: {what}", self.line())
    }

    /// The next whole number; `12.0` is one, too.
    ///
    /// # Errors
    /// That there is none, and on which line.
    pub fn number(&mut self, what: &str) -> Result<u32, String> {
        let word = self.all.get(self.next).map(|word| word.1);
        let word = word.ok_or_else(|| self.error(&format!("{what} is missing: the file ends here")))?;
        self.next += 1;
        let plain =
            word.split_once('.').filter(|(_, part)| part.chars().all(|c| c == '0')).map_or(word, |(whole, _)| whole);
        plain.parse().map_err(|_| self.error(&format!("{what} is expected, not {word:?}")))
    }

    /// The next number, which must be this one.
    ///
    /// # Errors
    /// That it is another.
    pub fn keyed(&mut self, number: usize, what: &str) -> Result<(), String> {
        let found = self.number(what)? as usize;
        if found == number {
            Ok(())
        } else {
            Err(self.error(&format!("{what} {found} where {what} {number} should be")))
        }
    }
}
