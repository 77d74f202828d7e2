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

/// A wheel (PyPA's binary distribution format 1.0) of a MkDocs plugin, which is found under the name `plan-widget`.
pub fn wheel(module: &str, files: &PackageFiles) -> Outcome<Vec<u8>> {
    let info = format!("{module}-{VERSION}.dist-info");
    let texts = [
        (
            "METADATA",
            format!(
                "Metadata-Version: 2.1\nName: {}\nVersion: {VERSION}\nSummary: Plans in the pages of a MkDocs site\nLicense: MIT OR Apache-2.0\n\
                 Requires-Python: >=3.9\nRequires-Dist: mkdocs>=1.6\n",
                module.replace('_', "-")
            ),
        ),
        ("WHEEL", "Wheel-Version: 1.0\nGenerator: xtask\nRoot-Is-Purelib: true\nTag: py3-none-any\n".to_owned()),
        ("entry_points.txt", format!("[mkdocs.plugins]\nplan-widget = {module}:PlanWidgetPlugin\n")),
    ];
    let mut all = files.clone();
    all.extend(texts.map(|(name, text)| (format!("{info}/{name}"), text.into_bytes())));
    let line = |(path, bytes): &(String, Vec<u8>)| {
        format!("{path},sha256={},{}\n", BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(bytes)), bytes.len())
    };
    let record: String = all.iter().map(line).collect();
    all.push((format!("{info}/RECORD"), format!("{record}{info}/RECORD,,\n").into_bytes()));
    zip(&all)
}
