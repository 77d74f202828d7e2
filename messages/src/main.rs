//! `cargo run -p plan-messages`: how far each language is, and what is wrong in it; `cargo run -p plan-messages -- de` names what is missing.

use plan_messages::{Part, differences, languages, load, table};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let asked = std::env::args().nth(1);
    match report(asked.as_deref()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Prints the report; true if every language is whole.
fn report(asked: Option<&str>) -> Result<bool, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let english = load(folder, "en")?;
    let mut whole = true;
    for tag in languages(folder)?.iter().filter(|tag| asked.is_none_or(|asked| asked == *tag)) {
        let language = load(folder, tag)?;
        let found = differences(&english, &language);
        table(&english, &language, Part::First).and(table(&english, &language, Part::Later))?;
        whole &= found.is_empty();
        println!("{tag}: {} of {} messages, {} to mend", language.messages.len(), english.messages.len(), found.len());
        let missing = |line: &&String| asked.is_some() || !line.ends_with(": missing");
        found.iter().filter(missing).for_each(|line| println!("  {line}"));
    }
    Ok(whole)
}
