//! The sentences that people read: a folder a language, a file a room, in [Project Fluent](https://projectfluent.org)'s format.
//!
//! English is where the others come from. It becomes functions ([`functions`]), so that a message that is missing, or wants something that it is not given, does not compile.
//! Every other language becomes a table of *patterns* ([`table`]) in the order of the English messages, which the page fetches when it is spoken there.
//!
//! A pattern is text in which `` `a `` is the first of what it is given (in the order in which the English message names them) and `` `A one=…`|other=…`; `` a choice by it: of a number by its
//! own digits or its plural category (CLDR), of a text by the text. The last variant is for everything else.
//!
//! ```
//! use plan_messages::read;
//!
//! let english = read("grid", "chosen = { $items ->\n    [one] { $items } item\n   *[other] { $items } items\n } chosen\n").unwrap();
//! assert_eq!(english[0].arguments, ["items"]);
//! assert_eq!(english[0].pattern(&english[0].arguments).unwrap(), "`A one=`a item`|other=`a items`; chosen");
//! ```

mod check;
mod code;
mod folder;
mod message;

pub use check::differences;
pub use code::functions;
pub use folder::{Language, languages, load};
pub use message::{Message, read};

/// What tells one set of English messages from another: a table belongs to one.
pub fn edition(english: &Language) -> String {
    // FNV-1a over what the functions depend on: the messages in order, and what each is given.
    let hash = english.messages.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, message| {
        let name = format!("{}.{}({})\n", message.room, message.id, message.arguments.join(","));
        name.bytes().fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    });
    format!("{hash:016x}")
}

/// The rooms of dialogs and foreign formats, which a page can do without at first: a language's second file. The first has all others.
const LATER: [&str; 14] = [
    "ballots",
    "chance",
    "decisions",
    "duplicates",
    "export",
    "formula",
    "import",
    "import-fetch",
    "import-options",
    "keys",
    "methods",
    "settings",
    "sharing",
    "why",
];

/// One of the two files of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Said by what stands around every view, and by the views.
    First,
    /// Said by dialogs, imports and exports.
    Later,
}

/// What the page fetches of a language: the edition, then a pattern a line in the order of the English messages, where `` `. `` is a new line and an empty line one that is not said yet or
/// stands in the other part.
///
/// # Errors
/// A message of the language gives something that the English one is not given.
pub fn table(english: &Language, other: &Language, part: Part) -> Result<String, String> {
    let mut lines = vec![edition(english)];
    for message in &english.messages {
        let here = (part == Part::Later) == LATER.contains(&&*message.room);
        let said =
            other.messages.iter().filter(|_| here).find(|said| said.room == message.room && said.id == message.id);
        let pattern = said.map(|said| said.pattern(&message.arguments)).transpose()?.unwrap_or_default();
        lines.push(pattern.replace('\n', "`."));
    }
    Ok(lines.join("\n"))
}
