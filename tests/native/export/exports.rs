//! What goes out: each format on a plan full of what its markup would read as more than text; and trackers' exports coming in.

use plan_widget::app::grid::column_text;
use std::rc::Rc;

use plan_widget::edit::{Command, apply, plan_change};
use plan_widget::exchange::ics::CalendarStamp;
use plan_widget::exchange::{
    Preview, block, confluence, csv, dokuwiki, guess, html, ics, markdown, mediawiki, mermaid, page_block, to_records,
};
use plan_widget::model::{Key, Plan};
use plan_widget::query::column::Column;
use plan_widget::wire::{read, write};
use proptest::prelude::*;

use crate::wire::plans::{self, dice};

/// 2026-10-26, 20:53:20.
pub const NOW: CalendarStamp = CalendarStamp { seconds: 1_793_048_000 };

const NASTY: &str = r##"{"format":"plan-widget","version":1,"title":"A | B <i> {{x}} ~~~~","as_of":"2026-11-01","teams":[{"id":"t","name":"Web: [UI]"}],
    "milestones":[{"id":"m","title":"Go; live","date":"2027-03-01"}],
    "items":[
        {"id":"a","title":"</script><!-- {{tpl}} ''bold'' [[link]] %%","notes":"one,\ntwo; \\ three","link":"https://example.com/a b?(x)|y]]","status":"in_progress","team":"t","reach":1234.5,"impact":1,"confidence":80,"effort":3,"moscow":"must","start":"2026-11-02","end":"2026-11-30"},
        {"id":"b","title":"Section # | * _x_ `y` 100% DELETEME","link":"javascript:alert(1)","reach":900,"impact":0.5,"confidence":50,"effort":1,"moscow":"wont","start":"2027-Q1","end":"2027-Q1"},
        {"id":"c","title":"=SUM(A1)","status":"idea"},
        {"id":"d","title":"Gone","status":"dropped"},
        17
    ]}"##;

pub fn plan() -> Plan {
    read(NASTY).unwrap()
}

pub fn name(column: Column) -> &'static str {
    column_text::column_name(column, plan_widget::model::plan::Method::Rice)
}

pub fn land(preview: &Preview, plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    let mut next = 0;
    let mut ids = || {
        next += 1;
        Rc::from(format!("n{next}"))
    };
    let inserts = to_records(preview, &mut plan, &mut ids).inserts(&plan, usize::MAX).into_iter();
    let command =
        Command::All(inserts.map(|(list, index, records)| Command::Insert { list, index, records }).collect());
    apply(&plan, &plan_change(&plan, &command).unwrap())
}

/// The lines of a plan's entries, without where they come from.
fn lines(plan: &Plan) -> Vec<String> {
    let text = write(plan);
    let lines = text.lines().filter(|line| line.starts_with("    ")).map(|line| line.trim().trim_end_matches(','));
    lines
        .map(|line| line.split_once(",\"source\":").map_or_else(|| line.to_owned(), |(line, _)| format!("{line}}}")))
        .collect()
}

/// Open tags and closed tags pair up, attributes are quoted, and `&` begins a reference: what any XML reader asks first.
fn is_well_formed(xml: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = xml;
    while let Some(at) = rest.find('<') {
        check_text(&rest[..at]);
        let end = rest[at..].find('>').unwrap() + at;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed));
        } else {
            assert!(!tag.contains('<') && tag.matches('"').count().is_multiple_of(2), "{tag}");
            check_text(tag);
            if !tag.ends_with('/') {
                open.push(tag.split([' ', '\n']).next().unwrap());
            }
        }
    }
    check_text(rest);
    assert_eq!(open, Vec::<&str>::new());
}

fn check_text(text: &str) {
    for (at, _) in text.match_indices('&') {
        let name = text[at + 1..].split(';').next().unwrap();
        assert!(["amp", "lt", "gt", "quot"].contains(&name) || name.starts_with('#'), "{text}");
    }
}

#[test]
fn csv_holds_every_item_with_the_plans_own_digits() {
    assert_eq!(
        csv::csv(&plan(), &name),
        "Id,Title,Notes,Link,Status,Team,Reach,Impact,Confidence,Effort,MoSCoW,Start (fiscal year starts in January),End (fiscal year starts in January),Rank,RICE\r\n\
         a,</script><!-- {{tpl}} ''bold'' [[link]] %%,\"one,\ntwo; \\ three\",https://example.com/a b?(x)|y]],In progress,Web: [UI],1234.5,1,80,3,Must,2026-11-02,2026-11-30,1,329.2\r\n\
         b,Section # | * _x_ `y` 100% DELETEME,,javascript:alert(1),,,900,0.5,50,1,Won't,2027-Q1,2027-Q1,2,225\r\n\
         c,'=SUM(A1),,,Idea,,,,,,,,,,\r\n\
         d,Gone,,,Dropped,,,,,,,,,,\r\n"
    );
}

#[test]
fn markdown_stays_a_table() {
    assert_eq!(
        markdown::markdown(&plan(), &name),
        "## A \\| B \\<i\\> \\{\\{x\\}\\} \\~\\~\\~\\~\n\n\
         | Rank | Title | Reach | Impact | Confidence | Effort | RICE | MoSCoW | Status | Team | Start | End |\n\
         | ---: | --- | ---: | ---: | ---: | ---: | ---: | --- | --- | --- | --- | --- |\n\
         | 1 | [\\</script\\>\\<\\!-- \\{\\{tpl\\}\\} ''bold'' \\[\\[link\\]\\] %%](https://example.com/a%20b?%28x%29%7Cy%5D%5D) | 1,234.5 | 1 | 80% | 3 | 329.2 | Must | In progress | Web: \\[UI\\] | 2026-11-02 | 2026-11-30 |\n\
         | 2 | Section \\# \\| \\* \\_x\\_ \\`y\\` 100% DELETEME | 900 | 0.5 | 50% | 1 | 225 | Won't |  |  | Q1 2027 | Q1 2027 |\n\
         |  | =SUM(A1) |  |  |  |  |  |  | Idea |  |  |  |\n"
    );
}

#[test]
fn html_and_confluence_are_well_formed_and_run_nothing() {
    let table = html::html(&plan(), &name);
    is_well_formed(&table);
    assert!(table.contains("<caption>A | B &lt;i&gt; {&#123;x}} ~~~~</caption>"));
    assert!(table.contains("<tr><td align=\"right\">1</td><th scope=\"row\" align=\"left\"><a href=\"https://example.com/a b?(x)|y]]\">&lt;/script&gt;&lt;!-- {&#123;tpl}} &#39;&#39;bold&#39;&#39; [[link]] %%</a></th><td align=\"right\">1,234.5</td>"));
    assert!(!table.contains("javascript:") && !table.contains("<script") && !table.contains("Gone"));
    let page = confluence::confluence(&plan(), &name);
    is_well_formed(&page);
    assert!(page.contains("<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">Must</ac:parameter><ac:parameter ac:name=\"colour\">Red</ac:parameter></ac:structured-macro>"));
}

#[test]
fn mediawiki_reads_no_markup_in_texts() {
    assert_eq!(
        mediawiki::mediawiki(&plan(), &name),
        "{| class=\"wikitable sortable\"\n\
         |+ A &#124; B &#60;i&#62; &#123;&#123;x&#125;&#125; &#126;&#126;&#126;&#126;\n\
         ! Rank !! Title !! Reach !! Impact !! Confidence !! Effort !! RICE !! MoSCoW !! Status !! Team !! Start !! End\n\
         |-\n\
         | 1 || [https://example.com/a%20b?%28x%29%7Cy%5D%5D &#60;/script&#62;&#60;&#33;-&#45; &#123;&#123;tpl&#125;&#125; &#39;&#39;bold&#39;&#39; &#91;&#91;link&#93;&#93; %%] || 1,234.5 || 1 || 80% || 3 || 329.2 || Must || In progress || Web&#58; &#91;UI&#93; || 2026-11-02 || 2026-11-30\n\
         |-\n\
         | 2 || Section &#35; &#124; &#42; &#95;x&#95; `y` 100% DELETEME || 900 || 0.5 || 50% || 1 || 225 || Won&#39;t ||  ||  || Q1 2027 || Q1 2027\n\
         |-\n\
         |  || &#61;SUM(A1) ||  ||  ||  ||  ||  ||  || Idea ||  ||  || \n\
         |}\n"
    );
}

#[test]
fn dokuwiki_reads_no_markup_in_texts() {
    assert_eq!(
        dokuwiki::dokuwiki(&plan(), &name),
        "===== A | B <i> {{x}} ~~~~ =====\n\n\
         ^ Rank ^ Title ^ Reach ^ Impact ^ Confidence ^ Effort ^ RICE ^ MoSCoW ^ Status ^ Team ^ Start ^ End ^\n\
         |  1 | <nowiki></script><!-- {{tpl}} ''bold'' [[link]] %%</nowiki> |  1,234.5 |  1 |  80% |  3 |  329.2 | Must | In progress | %%Web: [UI]%% | %%2026-11-02%% | %%2026-11-30%% |\n\
         |  2 | <nowiki>Section # | * _x_ `y` 100% DELETEME</nowiki> |  900 |  0.5 |  50% |  1 |  225 | %%Won't%% |  |  | %%Q1 2027%% | %%Q1 2027%% |\n\
         |   | %%=SUM(A1)%% |   |   |   |   |   |  | Idea |  |  |  |\n"
    );
}

#[test]
fn a_diagram_of_nothing_says_so() {
    let of = |head: &str| {
        read(&format!(r#"{{"format":"plan-widget","version":1,{head}"items":[{{"id":"a","title":"A"}}]}}"#)).unwrap()
    };
    let title = |plan: &Plan| {
        let text = mermaid::mermaid(plan, "No team");
        text.lines().find_map(|line| line.trim().strip_prefix("title ").map(str::to_owned))
    };
    assert_eq!(title(&of(r#""title":"Ideas","#)).as_deref(), Some("Ideas#58; nothing has dates yet"));
    assert_eq!(title(&of("")).as_deref(), Some("nothing has dates yet"));
    assert_eq!(
        title(&of(r#""title":"Ideas","milestones":[{"id":"m","title":"M","date":"2027-03-01"}],"#)).as_deref(),
        Some("Ideas")
    );
}

#[test]
fn mermaid_draws_bars_in_sections() {
    assert_eq!(
        mermaid::mermaid(&plan(), "No team"),
        "gantt\n    title A | B #60;i#62; #123;#123;x#125;#125; ~~~~\n    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m\n    inclusiveEndDates\n\
         \x20   section Web#58; [UI]\n\
         \x20   #60;/script#62;#60;!-- #123;#123;tpl#125;#125; ''bold'' [[link]] #37;#37; :active, a, 2026-11-02, 2026-11-30\n\
         \x20   section No team\n\
         \x20   #83;ection #35; | * _x_ `y` 100#37; DELETEME :b, 2027-01-01, 2027-03-31\n\
         \x20   section Milestones\n\
         \x20   Go#59; live :milestone, 2027-03-01, 0d\n\
         \x20   %% =SUM(A1)\n"
    );
}

#[test]
fn the_calendar_has_an_event_for_each_bar() {
    let text = ics::ics(&plan(), NOW);
    assert!(text.split("\r\n").all(|line| line.len() <= 75));
    let unfolded = text.replace("\r\n ", "");
    assert_eq!(
        unfolded,
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Plan Widget//EN\r\nCALSCALE:GREGORIAN\r\nX-WR-CALNAME:A | B <i> {{x}} ~~~~\r\n\
         BEGIN:VEVENT\r\nUID:item-a.a248533a60@plan-widget\r\nDTSTAMP:20261026T205320Z\r\nSEQUENCE:3586853\r\nDTSTART;VALUE=DATE:20261102\r\nDTEND;VALUE=DATE:20261201\r\n\
         SUMMARY:</script><!-- {{tpl}} ''bold'' [[link]] %%\r\nTRANSP:TRANSPARENT\r\nDESCRIPTION:one\\,\\ntwo\\; \\\\ three\r\nCATEGORIES:Web: [UI]\r\n\
         URL:https://example.com/a b?(x)|y]]\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nUID:item-b.a248533a60@plan-widget\r\nDTSTAMP:20261026T205320Z\r\nSEQUENCE:3586853\r\nDTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270401\r\n\
         SUMMARY:Section # | * _x_ `y` 100% DELETEME\r\nTRANSP:TRANSPARENT\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nUID:milestone-m.a248533a60@plan-widget\r\nDTSTAMP:20261026T205320Z\r\nSEQUENCE:3586853\r\nDTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270302\r\n\
         SUMMARY:Go\\; live\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    );
}

#[test]
fn the_page_block_holds_the_plan_and_a_fallback() {
    let text = page_block(&plan(), "<svg>\n\n<text>{{a}}</text></svg>\n", &name);
    assert!(!text.contains("{{") && !text.contains("\n\n"));
    let (json, rest) = text
        .strip_prefix("<plan-widget>\n<script type=\"application/json\" hidden>")
        .unwrap()
        .split_once("</script>")
        .unwrap();
    assert!(!json.contains('<'));
    assert_eq!(write(&read(json).unwrap()), write(&plan()));
    is_well_formed(rest.strip_suffix("</plan-widget>\n").unwrap());
    assert!(rest.contains("<svg>\n<text>{&#123;a}}</text></svg>\n<div style=\"overflow-x:auto\">\n<table>"));
}

#[test]
fn issues_of_jira_come_in() {
    let text = "Summary,Issue key,Issue id,Issue Type,Status,Project key,Priority,Assignee,Created,Due Date,Labels,Labels,Sprint,Custom field (Story Points),Custom field (Start date),Inward issue link (Blocks),Outward issue link (Blocks),Description\r\n\
        Login fails,SHOP-1,10001,Bug,In Progress,SHOP,High,ann,05/Oct/26 9:12 AM,30/Nov/26 12:00 AM,web,urgent,Sprint 7,3.0,02/Nov/26 12:00 AM,,SHOP-2,\"Steps:\n* open\"\r\n\
        Basket,SHOP-2,10002,Story,To Do,SHOP,Low,,05/Oct/26 9:12 AM,,,,,5.0,,SHOP-1,,\r\n";
    let preview = guess(text, &Plan::empty()).unwrap();
    assert_eq!(preview.problems().count(), 0);
    let plan = land(&preview, &Plan::empty());
    let lines = lines(&plan);
    assert_eq!(
        lines,
        [
            r#"{"id":"n1","title":"Sprint 7"}"#,
            r#"{"id":"SHOP-1","title":"Login fails","notes":"Steps:\n* open","kind":"Bug","status":"in_progress","owner":"ann","tags":["web","urgent"],"effort":3,"timebox":"n1","start":"2026-11-02","end":"2026-11-30","priority":"High"}"#,
            r#"{"id":"SHOP-2","title":"Basket","kind":"Story","status":"planned","effort":5,"depends_on":["SHOP-1"],"priority":"Low"}"#,
        ]
    );
}

#[test]
fn issues_of_github_come_in() {
    let text = r#"[{"number":12,"title":"Dark mode","body":"Please\r\nsoon","state":"open","url":"https://api.github.com/repos/o/r/issues/12","html_url":"https://github.com/o/r/issues/12",
        "labels":[{"name":"ui"},{"name":"a, b"}],"assignees":[{"login":"ann"}],"milestone":{"title":"v2","due_on":null},"user":{"login":"x"}},
        {"number":13,"title":"Old","state":"CLOSED","stateReason":"NOT_PLANNED","url":"https://github.com/o/r/issues/13","labels":[],"assignees":[],"milestone":null},
        {"number":14,"title":"Fix","state":"closed","pull_request":{"url":"x"}}]"#;
    let preview = guess(text, &Plan::empty()).unwrap();
    let plan = land(&preview, &Plan::empty());
    let lines = lines(&plan);
    assert_eq!(
        lines,
        [
            r#"{"id":"n1","title":"v2"}"#,
            r#"{"id":"gh-12","title":"Dark mode","notes":"Please\nsoon","link":"https://github.com/o/r/issues/12","status":"planned","owner":"ann","tags":["ui","a, b"],"timebox":"n1"}"#,
            r#"{"id":"gh-13","title":"Old","link":"https://github.com/o/r/issues/13","status":"dropped"}"#,
            r#"{"id":"gh-14","title":"Fix","kind":"pull request","status":"done"}"#,
        ]
    );
    assert!(!plan_widget::exchange::import::formats_know(r#"[{"id":"a","title":"An item of a plan"}]"#));
    assert!(!plan_widget::exchange::import::formats_know("[{\"number\":1,"));
}

#[test]
fn every_format_of_the_contract_is_offered() {
    use plan_widget::app::export::formats::{FORMATS, format};
    let names = [
        "json",
        "block",
        "csv",
        "markdown",
        "digest",
        "html",
        "confluence",
        "mediawiki",
        "dokuwiki",
        "mermaid",
        "ics",
        "svg",
        "png",
        "xlsx",
        "pptx",
    ];
    for name in names {
        let text = (format(name).unwrap().write)(&plan(), &plan_widget::app::export::state::WritingContext::default());
        assert!(text.contains("=SUM(A1)") || ["ics", "mediawiki", "xlsx", "pptx"].contains(&name), "{name}");
    }
    assert_eq!(FORMATS.len(), names.len());
    let picture = (format("svg").unwrap().write)(&plan(), &plan_widget::app::export::state::WritingContext::default());
    assert_eq!(plan_widget::exchange::svg::plan_in(&picture).unwrap(), write(&plan()));
    is_well_formed(&picture);
}

#[test]
fn what_leaves_for_others_gives_no_date_away() {
    use plan_widget::app::export::formats::{FORMATS, printed, written};
    use plan_widget::app::export::state::ExportOptions;
    use plan_widget::app::msg::Msg;
    use plan_widget::base::period::Precision;
    let text = r#"{"format":"plan-widget","version":1,"title":"P","items":[
        {"id":"a","title":"Passkeys","start":"2027-02-03","end":"2027-03-14"},
        {"id":"b","title":"Ledger","start":"2027-01-11","end":"2027-Q2"}],
        "milestones":[{"id":"m","title":"Launch","date":"2027-03-20"}]}"#;
    let scene = crate::scene::Scene::of(text);
    scene.send(Msg::ExportAs(ExportOptions {
        precision: Some(Precision::Quarter),
        width: 1600,
        ..ExportOptions::default()
    }));
    let state = scene.state();
    for format in FORMATS {
        let out = written(format, &state.doc, &state.ui, 1_793_000_000);
        for day in ["2027-02-03", "2027-03-14", "2027-01-11", "2027-03-20", "20270203", "Feb 3"] {
            assert!(!out.contains(day), "{} says {day}", format.name);
        }
    }
    let picture = printed(&state.doc, &state.ui);
    assert!(picture.contains("width=\"1600\"") && picture.contains("As of Q4 2026"));
    assert!(!picture.contains("metadata"), "paper carries no data");
    scene.send(Msg::ExportAs(ExportOptions::default()));
    let state = scene.state();
    assert_eq!(written(&FORMATS[0], &state.doc, &state.ui, 1_793_000_000), write(&state.doc.plan));
}

proptest! {
    /// Every format takes any plan; what is well-formed stays so; the block's JSON is the plan.
    #[test]
    fn every_format_takes_any_plan(mut dice in dice(700)) {
        let plan = read(&plans::plan(&mut dice, true).canonical()).unwrap();
        is_well_formed(&html::html(&plan, &name));
        is_well_formed(&confluence::confluence(&plan, &name));
        let block = page_block(&plan, "", &name);
        prop_assert!(!block.contains("{{") && !block.contains("\n\n"));
        let json = block.split_once("hidden>").unwrap().1.split_once("</script>").unwrap().0;
        prop_assert!(!json.contains('<'));
        // Escapes inside the values of unknown keys are brought back by reading.
        prop_assert_eq!(write(&read(json).unwrap()), write(&plan));
        for row in markdown::markdown(&plan, &name).lines().filter(|line| line.starts_with('|')) {
            let bars = row.replace("\\\\", "").replace("\\|", "").matches('|').count();
            prop_assert_eq!(bars, row.replace("\\\\", "").replace("\\|", "").matches(" |").count() + 1, "{}", row);
        }
        prop_assert!(ics::ics(&plan, NOW).split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
        let _ = (mediawiki::mediawiki(&plan, &name), dokuwiki::dokuwiki(&plan, &name), mermaid::mermaid(&plan, ""));
        block::page_json(&plan);
    }

    /// What is exported as CSV comes back in: the same values under the same keys.
    #[test]
    fn csv_comes_back(mut dice in dice(700)) {
        let plan = read(&plans::plan(&mut dice, false).canonical()).unwrap();
        let text = csv::csv(&plan, &name);
        let preview = guess(&text, &plan).unwrap();
        prop_assume!(preview.header());
        let back = land(&preview, &Plan::empty());
        let items: Vec<_> = plan.items().iter().filter(|item| item.raw().is_none()).collect();
        prop_assert_eq!(back.items().len(), items.len(), "{}", text);
        for (item, back) in items.iter().zip(back.items()) {
            for key in [Key::Reach, Key::Impact, Key::Confidence, Key::Effort, Key::Value, Key::Moscow, Key::Status, Key::Horizon, Key::Progress] {
                // Parts without their sum come back with it.
                if key != Key::Effort || item.get(Key::EffortBy).is_none() {
                    prop_assert_eq!(item.get(key), back.get(key), "{:?}\n{}", key, text);
                }
            }
        }
    }
}
