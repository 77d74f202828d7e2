//! Archives: ZIP, and the wheels that Python installs.

use super::{PackageFiles, VERSION};
use crate::project::Outcome;
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine as _};
use sha2::{Digest as _, Sha256};
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A ZIP file, the same bytes each time.
pub fn zip(files: &PackageFiles) -> Outcome<Vec<u8>> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().unix_permissions(0o644);
    for (path, bytes) in files {
        out.start_file(path.as_str(), options).map_err(|error| error.to_string())?;
        out.write_all(bytes).map_err(|error| error.to_string())?;
    }
    Ok(out.finish().map_err(|error| error.to_string())?.into_inner())
}

/// What a wheel says of itself.
pub struct WheelMetadata<'a> {
    /// The name it is imported by; with dashes, the name it is installed by.
    pub module: &'a str,
    pub summary: &'a str,
    /// What must be installed beside it.
    pub requires: &'a [&'a str],
    /// The text of `entry_points.txt`, or nothing.
    pub entry_points: &'a str,
}

/// A wheel (PyPA's binary distribution format 1.0).
pub fn wheel(about: &WheelMetadata<'_>, files: &PackageFiles) -> Outcome<Vec<u8>> {
    let info = format!("{}-{VERSION}.dist-info", about.module);
    let requires: String = about.requires.iter().map(|name| format!("Requires-Dist: {name}\n")).collect();
    let metadata = format!(
        "Metadata-Version: 2.1\nName: {}\nVersion: {VERSION}\nSummary: {}\nLicense: MIT OR Apache-2.0\nRequires-Python: >=3.9\n{requires}",
        about.module.replace('_', "-"),
        about.summary
    );
    let texts = [
        ("METADATA", metadata),
        ("WHEEL", "Wheel-Version: 1.0\nGenerator: xtask\nRoot-Is-Purelib: true\nTag: py3-none-any\n".to_owned()),
        ("entry_points.txt", about.entry_points.to_owned()),
    ];
    let mut all = files.clone();
    let said = texts.into_iter().filter(|(_, text)| !text.is_empty());
    all.extend(said.map(|(name, text)| (format!("{info}/{name}"), text.into_bytes())));
    let line = |(path, bytes): &(String, Vec<u8>)| {
        format!("{path},sha256={},{}\n", BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(bytes)), bytes.len())
    };
    let record: String = all.iter().map(line).collect();
    all.push((format!("{info}/RECORD"), format!("{record}{info}/RECORD,,\n").into_bytes()));
    zip(&all)
}
