//! The fixed parts of a file of slides, and its packing (ECMA-376, Open Packaging Conventions).

use std::io::{Cursor, Write as _};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::pages::SIZE;
use super::shapes::escaped;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const NAMES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.presentationml";
const NO_SHAPES: &str =
    "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/></p:spTree>";

/// The packed file of these slides.
pub fn packed(title: &str, slides: &[String]) -> Result<Vec<u8>, ZipError> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    // Without a time of writing the same plan makes the same file.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut add = |name: &str, text: &str| -> Result<(), ZipError> {
        file.start_file(name, options)?;
        file.write_all(DECLARATION.as_bytes())?;
        Ok(file.write_all(text.as_bytes())?)
    };
    add("[Content_Types].xml", &content_types(slides.len()))?;
    add(
        "_rels/.rels",
        &relations(&[
            (format!("{OFFICE}/officeDocument"), "ppt/presentation.xml".to_owned()),
            (
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties".to_owned(),
                "docProps/core.xml".to_owned(),
            ),
        ]),
    )?;
    add(
        "docProps/core.xml",
        &format!(
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title></cp:coreProperties>",
            escaped(title)
        ),
    )?;
    add("ppt/presentation.xml", &presentation(slides.len()))?;
    let mut links = vec![
        (format!("{OFFICE}/slideMaster"), "slideMasters/slideMaster1.xml".to_owned()),
        (format!("{OFFICE}/theme"), "theme/theme1.xml".to_owned()),
    ];
    links.extend((1..=slides.len()).map(|at| (format!("{OFFICE}/slide"), format!("slides/slide{at}.xml"))));
    add("ppt/_rels/presentation.xml.rels", &relations(&links))?;
    add(
        "ppt/slideMasters/slideMaster1.xml",
        &format!(
            "<p:sldMaster {NAMES}><p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>{NO_SHAPES}</p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/><p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst></p:sldMaster>"
        ),
    )?;
    let layout = (format!("{OFFICE}/slideLayout"), "../slideLayouts/slideLayout1.xml".to_owned());
    add(
        "ppt/slideMasters/_rels/slideMaster1.xml.rels",
        &relations(&[layout.clone(), (format!("{OFFICE}/theme"), "../theme/theme1.xml".to_owned())]),
    )?;
    add(
        "ppt/slideLayouts/slideLayout1.xml",
        &format!(
            "<p:sldLayout {NAMES} type=\"blank\" preserve=\"1\"><p:cSld name=\"Blank\">{NO_SHAPES}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
        ),
    )?;
    add(
        "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
        &relations(&[(format!("{OFFICE}/slideMaster"), "../slideMasters/slideMaster1.xml".to_owned())]),
    )?;
    add("ppt/theme/theme1.xml", &theme())?;
    for (at, slide) in slides.iter().enumerate() {
        add(&format!("ppt/slides/slide{}.xml", at + 1), slide)?;
        add(&format!("ppt/slides/_rels/slide{}.xml.rels", at + 1), &relations(std::slice::from_ref(&layout)))?;
    }
    Ok(file.finish()?.into_inner())
}

fn content_types(slides: usize) -> String {
    let part = |name: &str, of: &str| format!("<Override PartName=\"/{name}\" ContentType=\"{of}\"/>");
    let mut out = String::from(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>",
    );
    out += &part("ppt/presentation.xml", &format!("{TYPE}.presentation.main+xml"));
    out += &part("ppt/slideMasters/slideMaster1.xml", &format!("{TYPE}.slideMaster+xml"));
    out += &part("ppt/slideLayouts/slideLayout1.xml", &format!("{TYPE}.slideLayout+xml"));
    out += &part("ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
    out += &part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    for at in 1..=slides {
        out += &part(&format!("ppt/slides/slide{at}.xml"), &format!("{TYPE}.slide+xml"));
    }
    out + "</Types>"
}

/// Relations of a part: the type and the target of each, called `rId1` and so on.
fn relations(all: &[(String, String)]) -> String {
    let mut out =
        String::from("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (at, (of, target)) in all.iter().enumerate() {
        out += &format!("<Relationship Id=\"rId{}\" Type=\"{of}\" Target=\"{target}\"/>", at + 1);
    }
    out + "</Relationships>"
}

fn presentation(slides: usize) -> String {
    let ids: String = (0..slides).map(|at| format!("<p:sldId id=\"{}\" r:id=\"rId{}\"/>", 256 + at, 3 + at)).collect();
    let (wide, high) = SIZE;
    format!(
        "<p:presentation {NAMES}><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:sldIdLst>{ids}</p:sldIdLst><p:sldSz cx=\"{wide}\" cy=\"{high}\"/><p:notesSz cx=\"{high}\" cy=\"{wide}\"/></p:presentation>"
    )
}

/// The theme that every presentation has: colours, fonts, and the three fills, lines and effects.
fn theme() -> String {
    const COLOURS: [(&str, &str); 12] = [
        ("dk1", "1F2328"),
        ("lt1", "FFFFFF"),
        ("dk2", "32383F"),
        ("lt2", "F6F8FA"),
        ("accent1", "4C78A8"),
        ("accent2", "E45756"),
        ("accent3", "54A24B"),
        ("accent4", "F58518"),
        ("accent5", "72B7B2"),
        ("accent6", "B279A2"),
        ("hlink", "0969DA"),
        ("folHlink", "8250DF"),
    ];
    let colours: String =
        COLOURS.iter().map(|(name, hex)| format!("<a:{name}><a:srgbClr val=\"{hex}\"/></a:{name}>")).collect();
    let font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>".repeat(3);
    let line = "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>".repeat(3);
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
    format!(
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Roadmap\"><a:themeElements><a:clrScheme name=\"Roadmap\">{colours}</a:clrScheme><a:fontScheme name=\"Roadmap\"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>\
         <a:fmtScheme name=\"Roadmap\"><a:fillStyleLst>{fill}</a:fillStyleLst><a:lnStyleLst>{line}</a:lnStyleLst><a:effectStyleLst>{effect}</a:effectStyleLst><a:bgFillStyleLst>{fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
}
