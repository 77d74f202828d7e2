//! Workbooks as other programs write them, made here of their parts: dates of both epochs, durations, percentages, errors, formulas, merged cells, hidden sheets.

use std::io::{Cursor, Write};

use plan_widget::app::import::call::{ImportCall, ImportOptions};
use plan_widget::app::import::msg::ImportMsg;
use plan_widget::app::msg::Msg;
use plan_widget::exchange::workbook::binary_text;
use plan_widget::exchange::workbook::read::{WorkbookSheet, read};
use plan_widget::model::Key;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::scene::Scene;

fn packed(files: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        // As OpenDocument wants it, so that the first bytes tell what it is.
        let method = if *name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        archive.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// Styles by their number: 1 a date, 2 a percentage, 3 and 4 a number with a sign that is only a text, 5 a duration, 6 a percentage with decimals.
const STYLES: &str = r##"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="4"><numFmt numFmtId="170" formatCode="0&quot;%&quot;"/><numFmt numFmtId="171" formatCode="0\%"/><numFmt numFmtId="172" formatCode="[h]:mm"/><numFmt numFmtId="173" formatCode="[Red]0.0%;&quot;minus &quot;0.0%"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="171" applyNumberFormat="1"/><xf numFmtId="172" applyNumberFormat="1"/><xf numFmtId="173" applyNumberFormat="1"/></cellXfs></styleSheet>"##;

/// An Excel file of sheets, each with its name, its `state` and its rows.
fn excel(epoch_1904: bool, sheets: &[(&str, &str, &str)]) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut files = vec![(
        "_rels/.rels".to_owned(),
        format!(
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
        ),
    )];
    let (mut named, mut related) = (String::new(), String::new());
    for (at, (name, state, rows)) in sheets.iter().enumerate() {
        let nth = at + 1;
        named += &format!(r#"<sheet name="{name}" sheetId="{nth}" state="{state}" r:id="r{nth}"/>"#);
        related +=
            &format!(r#"<Relationship Id="r{nth}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{nth}.xml"/>"#);
        let sheet = format!(
            r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells></worksheet>"#
        );
        files.push((format!("xl/worksheets/sheet{nth}.xml"), sheet));
    }
    related += &format!(r#"<Relationship Id="rs" Type="{OFFICE}/styles" Target="styles.xml"/>"#);
    let epoch = if epoch_1904 { r#"<workbookPr date1904="1"/>"# } else { "" };
    files.push((
        "xl/workbook.xml".to_owned(),
        format!(r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{epoch}<sheets>{named}</sheets></workbook>"#),
    ));
    files.push(("xl/_rels/workbook.xml.rels".to_owned(), format!(r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{related}</Relationships>"#)));
    files.push(("xl/styles.xml".to_owned(), STYLES.to_owned()));
    packed(&files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>())
}

/// A file of LibreOffice with tables.
fn open_document(tables: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    let manifest = r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;
    packed(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", &content),
    ])
}

/// An inline string.
fn text(at: &str, text: &str) -> String {
    format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

fn number(at: &str, style: u8, value: &str) -> String {
    format!(r#"<c r="{at}" s="{style}"><v>{value}</v></c>"#)
}

fn row(nth: usize, cells: &[String]) -> String {
    format!(r#"<row r="{nth}">{}</row>"#, cells.concat())
}

/// The cells of the first sheet, a row a line.
fn lines(bytes: &[u8]) -> Vec<String> {
    let sheets: Vec<WorkbookSheet> = read(bytes).unwrap();
    sheets[0].grid.iter().map(|row| row.join(" | ")).collect()
}

/// What comes in of a file by a program, with its options.
fn imported(bytes: &[u8], options: &str) -> Scene {
    let scene = Scene::new("", "");
    let options = ImportOptions::read(options).unwrap();
    let call = ImportCall { text: binary_text(bytes).into(), options, guessed_encoding: None };
    scene.send(Msg::Import(ImportMsg::Call(call.into())));
    scene
}

#[test]
fn days_count_from_the_epoch_of_their_file_and_durations_are_hours() {
    let rows = [
        row(1, &[text("A1", "Title"), text("B1", "Start"), text("C1", "Effort")]),
        row(2, &[text("A2", "Cards"), number("B2", 1, "46391"), number("C2", 5, "1.5")]),
        row(3, &[text("A3", "Book"), number("B3", 1, "46392.5"), number("C3", 5, "0.25")]),
    ]
    .concat();
    assert_eq!(
        lines(&excel(false, &[("A", "visible", &rows)])),
        ["Title | Start | Effort", "Cards | 2027-01-04 | 36 h", "Book | 2027-01-05 12:00 | 6 h"]
    );
    let early = rows.replace("46391", "44929").replace("46392.5", "44930.5");
    assert_eq!(
        lines(&excel(true, &[("A", "visible", &early)]))[1..],
        ["Cards | 2027-01-04 | 36 h", "Book | 2027-01-05 12:00 | 6 h"]
    );
}

#[test]
fn a_percent_sign_that_is_only_a_text_multiplies_nothing() {
    let rows = [
        row(1, &[text("A1", "Title"), text("B1", "Confidence")]),
        row(2, &[text("A2", "Real"), number("B2", 2, "0.8")]),
        row(3, &[text("A3", "Quoted"), number("B3", 3, "70")]),
        row(4, &[text("A4", "Escaped"), number("B4", 4, "60")]),
        row(5, &[text("A5", "With decimals"), number("B5", 6, "0.555")]),
    ]
    .concat();
    let bytes = excel(false, &[("A", "visible", &rows)]);
    assert_eq!(lines(&bytes)[1..], ["Real | 80%", "Quoted | 70", "Escaped | 60", "With decimals | 55.5%"]);
    let plan = imported(&bytes, "{}").state().doc.plan.clone();
    let confidence: Vec<Option<f64>> = plan.items().iter().map(|item| item.num(Key::Confidence)).collect();
    assert_eq!(confidence, [Some(80.0), Some(70.0), Some(60.0), Some(55.5)]);
}

#[test]
fn a_text_stays_as_it_was_typed_where_decimal_commas_occur() {
    let rows = [
        row(
            1,
            &[
                text("A1", "Title"),
                text("B1", "Version"),
                text("C1", "Reach"),
                text("D1", "Effort"),
                text("E1", "Confidence"),
            ],
        ),
        row(
            2,
            &[
                text("A2", "Cards"),
                text("B2", "1.200"),
                number("C2", 0, "1.234"),
                text("D2", "2,5"),
                number("E2", 2, "0.01125"),
            ],
        ),
        row(
            3,
            &[text("A3", "Book"), text("B3", "3.10"), number("C3", 0, "900"), text("D3", "3"), number("E3", 2, "0.5")],
        ),
    ]
    .concat();
    let bytes = excel(false, &[("A", "visible", &rows)]);
    assert_eq!(lines(&bytes)[1..], ["Cards | 1.200 | 1.2340 | 2,5 | 1.1250%", "Book | 3.10 | 900 | 3 | 50%"]);
    let plan = imported(&bytes, "{}").state().doc.plan.clone();
    let cards = &plan.items()[0];
    assert_eq!(
        (cards.num(Key::Reach), cards.num(Key::Effort), cards.num(Key::Confidence)),
        (Some(1.234), Some(2.5), Some(1.125))
    );
}

#[test]
fn errors_and_formulas_without_a_result_are_shown_as_what_they_are() {
    let rows = [
        row(1, &[text("A1", "Title"), text("B1", "Reach"), text("C1", "Effort"), text("D1", "Done")]),
        row(
            2,
            &[
                text("A2", "Cards"),
                r#"<c r="B2" t="e"><v>#DIV/0!</v></c>"#.to_owned(),
                r#"<c r="C2"><f>B2*2</f></c>"#.to_owned(),
                r#"<c r="D2" t="b"><v>1</v></c>"#.to_owned(),
            ],
        ),
        row(
            3,
            &[
                text("A3", "Book"),
                number("B3", 0, "100"),
                r#"<c r="C3"><f>B3/50</f><v>2</v></c>"#.to_owned(),
                r#"<c r="D3" s="2"/>"#.to_owned(),
            ],
        ),
    ]
    .concat();
    let bytes = excel(false, &[("A", "visible", &rows)]);
    assert_eq!(lines(&bytes), ["Title | Reach | Effort | Done", "Cards | #DIV/0! | =B2*2 | yes", "Book | 100 | 2"]);
    let plan = imported(&bytes, "{}").state().doc.plan.clone();
    assert_eq!(plan.items()[0].num(Key::Effort), None);
    assert_eq!(plan.items()[1].num(Key::Effort), Some(2.0));
    assert!(plan.items()[0].text_or_empty(Key::Notes).contains("#DIV/0!"));
}

#[test]
fn hidden_sheets_are_left_and_another_is_chosen_by_name_or_place() {
    let sheet = |title: &str| {
        [row(1, &[text("A1", "Title"), text("B1", "Effort")]), row(2, &[text("A2", title), number("B2", 0, "3")])]
            .concat()
    };
    let sheets = [sheet("Secret"), sheet("Spring"), sheet("Summer")];
    let bytes = excel(
        false,
        &[("Old", "hidden", &sheets[0]), ("Spring 27", "visible", &sheets[1]), ("Summer 27", "visible", &sheets[2])],
    );
    let titles = |options: &str| -> Vec<String> {
        let plan = imported(&bytes, options).state().doc.plan.clone();
        plan.items().iter().map(|item| item.text_or_empty(Key::Title).to_owned()).collect()
    };
    assert_eq!(titles("{}"), ["Spring"]);
    assert_eq!(titles(r#"{"sheet":"summer 27"}"#), ["Summer"]);
    assert_eq!(titles(r#"{"sheet":2}"#), ["Summer"]);
    assert_eq!(titles(r#"{"sheet":"Old"}"#), Vec::<String>::new());
}

#[test]
fn merged_cells_hold_for_each_row_they_reach_over() {
    let rows = [
        row(1, &[text("A1", "Team"), text("B1", "Title"), text("C1", "Effort")]),
        row(2, &[text("A2", "Web"), text("B2", "Cards"), number("C2", 0, "3")]),
        row(3, &[r#"<c r="A3"/>"#.to_owned(), text("B3", "Book"), number("C3", 0, "2")]),
        row(4, &[text("A4", "Core"), text("B4", "Ledger"), number("C4", 0, "5")]),
    ]
    .concat();
    let plan = imported(&excel(false, &[("A", "visible", &rows)]), "{}").state().doc.plan.clone();
    let team = |at: usize| plan.items()[at].text_or_empty(Key::Team).to_owned();
    assert!(!team(0).is_empty() && team(0) == team(1) && team(1) != team(2), "{:?}", [team(0), team(1), team(2)]);
}

#[test]
fn a_file_of_libreoffice_keeps_percentages_durations_and_repeated_cells() {
    let head = ["Title", "Confidence", "Effort", "Start", "Reach"]
        .map(|name| {
            format!(r#"<table:table-cell office:value-type="string"><text:p>{name}</text:p></table:table-cell>"#)
        })
        .concat();
    let named = |title: &str| {
        format!(r#"<table:table-cell office:value-type="string"><text:p>{title}</text:p></table:table-cell>"#)
    };
    let tables = format!(
        r#"<table:table table:name="Empty"><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="4"/></table:table-row></table:table>
        <table:table table:name="Plan"><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="6"/></table:table-row>
        <table:table-row><table:table-cell/>{head}</table:table-row>
        <table:table-row><table:table-cell/>{}<table:table-cell office:value-type="percentage" office:value="0.8" calcext:value-type="percentage"><text:p>80%</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT36H30M00S"><text:p>36:30</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2027-01-04"><text:p>04.01.27</text:p></table:table-cell><table:table-cell table:formula="of:=[.B4]*2" office:value-type="float" office:value="1600"><text:p>1600</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="2"><table:table-cell/>{}<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell><table:table-cell office:value-type="string" calcext:value-type="error" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell><table:table-cell/><table:table-cell table:formula="of:=[.B5]*2"/></table:table-row></table:table>"#,
        named("Cards"),
        named("Book"),
    );
    let bytes = open_document(&tables);
    let sheets = read(&bytes).unwrap();
    let plan = sheets.iter().find(|sheet| &*sheet.name == "Plan").unwrap();
    let lines: Vec<String> = plan.grid.iter().map(|row| row.join(" | ")).collect();
    assert_eq!(
        lines,
        [
            "Title | Confidence | Effort | Start | Reach",
            "Cards | 80% | 36.5 h | 2027-01-04 | 1600",
            "Book | 50% | #DIV/0! |  | =[.B5]*2",
            "Book | 50% | #DIV/0! |  | =[.B5]*2",
        ]
    );
}

#[test]
fn a_file_of_libreoffice_tells_units_of_formats_and_rows_that_are_hidden() {
    let named = |text: &str| {
        format!(r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#)
    };
    let number = |sort: &str, value: &str, shown: &str| {
        format!(
            r#"<table:table-cell office:value-type="{sort}" office:value="{value}"><office:annotation><text:p>2 points</text:p></office:annotation><text:p>{shown}</text:p></table:table-cell>"#
        )
    };
    let row = |seen: &str, cells: &[String]| format!("<table:table-row{seen}>{}</table:table-row>", cells.concat());
    let rows = [
        row("", &["Title", "Reach", "Effort", "Price"].map(named)),
        row("", &[named("Cards"), number("float", "800000", "800k"), number("float", "3", "3,0 weeks")]),
        row(
            r#" table:visibility="filter""#,
            &[named("Book"), number("float", "1200", "1 200"), number("float", "2.5", "2,5 weeks")],
        ),
        row(
            "",
            &[
                named("Gifts"),
                number("float", "900", "900"),
                number("float", "1.25", "1 weeks"),
                number("currency", "12", "12,00 €"),
            ],
        ),
        row(r#" table:visibility="collapse" table:number-rows-repeated="1000""#, &["<table:table-cell/>".to_owned()]),
    ];
    let bytes = open_document(&format!(r#"<table:table table:name="Plan">{}</table:table>"#, rows.concat()));
    assert_eq!(
        lines(&bytes)[1..],
        ["Cards | 800000 | 3 weeks", "Book | 1200 | 2.5 weeks", "Gifts | 900 | 1.25 weeks | 12 €"]
    );
    assert_eq!(read(&bytes).unwrap()[0].hidden, ["Book"]);
    let plan = imported(&bytes, "{}").state().doc.plan.clone();
    assert_eq!(plan.settings().and_then(|settings| settings.text(Key::EffortUnit)), Some("person-weeks"));
}

/// A file as Excel writes it, with features that are awkward by hand.
fn written(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, name) in ["Title", "Reach", "Effort"].iter().enumerate() {
        sheet.write(0, column as u16, *name).unwrap();
    }
    fill(sheet);
    book.save_to_buffer().unwrap()
}

#[test]
fn a_unit_that_only_the_format_of_a_number_shows_comes_in_with_it() {
    let weeks = rust_xlsxwriter::Format::new().set_num_format("0.0\" weeks\"");
    let thousands = rust_xlsxwriter::Format::new().set_num_format("#,##0.0,\"k\"");
    let bytes = written(|sheet| {
        for (row, (title, reach, effort)) in [("Cards", 800_000, 3.0), ("Book", 1_200, 2.5)].into_iter().enumerate() {
            let row = row as u32 + 1;
            sheet.write(row, 0, title).unwrap();
            sheet.write_with_format(row, 1, reach, &thousands).unwrap();
            sheet.write_with_format(row, 2, effort, &weeks).unwrap();
        }
    });
    assert_eq!(lines(&bytes)[1..], ["Cards | 800000 | 3 weeks", "Book | 1200 | 2.5 weeks"]);
    let plan = imported(&bytes, "{}").state().doc.plan.clone();
    assert_eq!(plan.settings().and_then(|settings| settings.text(Key::EffortUnit)), Some("person-weeks"));
    assert_eq!(plan.items()[0].num(Key::Effort), Some(3.0));
}

#[test]
fn indented_titles_are_child_items_and_links_of_cells_are_links() {
    let child = rust_xlsxwriter::Format::new().set_indent(1);
    let bytes = written(|sheet| {
        sheet.write(1, 0, "Checkout").unwrap();
        sheet.write_with_format(2, 0, "Login", &child).unwrap();
        sheet.write(3, 0, "Search").unwrap();
        sheet.write_url_with_text(3, 0, "https://shop.example/S (1)", "Search").unwrap();
    });
    let plan = imported(&bytes, "{}").state().doc.plan.clone();
    let titles: Vec<&str> = plan.items().iter().map(|item| item.title().unwrap_or_default()).collect();
    assert_eq!(titles, ["Checkout", "Login", "Search"]);
    assert_eq!(plan.items()[1].text(Key::Parent), plan.items()[0].text(Key::Id));
    assert_eq!(plan.items()[2].text(Key::Link), Some("https://shop.example/S%20%281%29"));
}

#[test]
fn rows_that_are_hidden_or_struck_through_are_told() {
    let struck = rust_xlsxwriter::Format::new().set_font_strikethrough();
    let bytes = written(|sheet| {
        sheet.write(1, 0, "Cards").unwrap();
        sheet.write(2, 0, "Book").unwrap();
        sheet.set_row_hidden(2).unwrap();
        sheet.write_with_format(3, 0, "Gifts", &struck).unwrap();
    });
    let sheet = &read(&bytes).unwrap()[0];
    assert_eq!((&*sheet.hidden, &*sheet.struck), (&["Book".to_owned()][..], &["Gifts".to_owned()][..]));
    let scene = imported(&bytes, "{}");
    let report = scene.state().ui.import.report.clone().expect("a report");
    let told: Vec<&str> = report.assumed.iter().map(|one| one.taken.as_str()).collect();
    assert_eq!(
        told,
        [
            "1 row is hidden in the sheet and comes in too: Book",
            "1 row is struck through in the sheet and comes in too: Gifts"
        ]
    );
}
