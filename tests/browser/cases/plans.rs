//! Plans that the tests open.

use serde_json::{Value, json};

/// Five items of two teams: ranked p3 (800), p1 (675), p2 (400); p4 lacks reach and effort; p5 is dated and ranked last (10).
pub fn small() -> Value {
    json!({
        "format": "plan-widget", "version": 1, "title": "Checkout", "as_of": "2027-01-15",
        "teams": [{ "id": "web", "name": "Web" }, { "id": "pay", "name": "Pay" }],
        "milestones": [{ "id": "ga", "title": "Launch", "date": "2027-03-01" }],
        "items": [
            { "id": "p1", "title": "Passkeys", "status": "planned", "team": "web", "reach": 450, "impact": 3, "confidence": 100, "effort": 2,
              "moscow": "must", "start": "2027-01-11", "end": "2027-01-22" },
            { "id": "p2", "title": "Guest checkout", "team": "web", "reach": 2000, "impact": 1, "confidence": 80, "effort": 4, "moscow": "should" },
            { "id": "p3", "title": "Saved cards", "team": "pay", "reach": 1600, "impact": 2, "confidence": 50, "effort": 2, "moscow": "could" },
            { "id": "p4", "title": "Split payments", "team": "pay", "impact": 2, "confidence": 50 },
            { "id": "p5", "title": "Ledger", "status": "in_progress", "team": "pay", "reach": 10, "impact": 1, "confidence": 100, "effort": 1,
              "moscow": "wont", "start": "2027-02-01", "end": "2027-02-12", "depends_on": ["p1"], "progress": 40 }
        ]
    })
}

/// `count` scored items, half of them dated, in ten teams.
pub fn large(count: u32) -> Value {
    let letters = ["must", "should", "could", "wont"];
    let items: Vec<Value> = (0..count)
        .map(|n| {
            let mut item = json!({
                "id": format!("i{n}"), "title": format!("Item {n}"), "team": format!("t{}", n % 10), "reach": (n * 7919) % 5000 + 1,
                "impact": 1, "confidence": 80, "effort": n % 9 + 1, "moscow": letters[n as usize % 4],
            });
            if n % 2 == 0 {
                let (year, month) = (2026 + n / 24 % 3, n % 12 + 1);
                item["start"] = json!(format!("{year}-{month:02}-03"));
                item["end"] = json!(format!("{year}-{month:02}-24"));
            }
            item
        })
        .collect();
    let teams: Vec<Value> = (0..10).map(|n| json!({ "id": format!("t{n}"), "name": format!("Team {n}") })).collect();
    json!({ "format": "plan-widget", "version": 1, "title": "Large", "teams": teams, "items": items })
}

/// The canonical text of a plan with one item, by the rules of the plan format.
pub const CANONICAL: &str = r#"{
  "format": "plan-widget",
  "version": 1,
  "title": "One",
  "items": [
    {"id":"a","title":"Alpha","reach":1000,"impact":2,"confidence":80,"effort":4,"color":"teal"}
  ],
  "x-ours": 1.50
}
"#;
