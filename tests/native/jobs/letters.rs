//! What the application and its jobs write to each other: every word comes back as it was.

use crate::jobs::kinds::{ask, day, range};
use plan_widget::jobs::propose::answer::{
    ChoiceReason, ItemPlacement, OmissionReason, ProposalAnswer, ProposalFault, StartCause,
};
use plan_widget::jobs::propose::ask::{ProposalRequest, TimeSlot, WorthMeasure};
use plan_widget::model::index::{CriterionIndex, MilestoneIndex, TimeboxIndex};
use plan_widget::model::{ItemIndex, Key, TeamIndex};
use plan_widget::schedule::propose::project::Objective;

#[test]
fn letters_hold_every_word() {
    let place = |cause, chosen| ItemPlacement {
        item: ItemIndex::new(3),
        dates: Some(range("2027-01-04", "2027-01-08")),
        timebox: None,
        cause,
        chosen,
        critical: true,
        late: 2,
        crew: 1,
    };
    let places = [
        place(StartCause::Locked, ChoiceReason::All),
        place(StartCause::After(ItemIndex::new(1)), ChoiceReason::Worth),
        place(StartCause::TeamFull(TeamIndex::new(0)), ChoiceReason::Must),
        place(StartCause::NotBefore, ChoiceReason::For(ItemIndex::new(4))),
        ItemPlacement {
            dates: None,
            timebox: Some(TimeboxIndex::new(7)),
            ..place(StartCause::Kept, ChoiceReason::All)
        },
        place(StartCause::Turn, ChoiceReason::All),
    ];
    let whys = [
        OmissionReason::NoRoom,
        OmissionReason::NoDays,
        OmissionReason::TooLarge,
        OmissionReason::NoWorth,
        OmissionReason::Wont,
        OmissionReason::Needs(ItemIndex::new(2)),
        OmissionReason::Stays,
        OmissionReason::NoEffort,
    ];
    let [one, two] = [1, 2].map(ItemIndex::new);
    let faults = [
        ProposalFault::Cycle(vec![one, two]),
        ProposalFault::LargerThanTeam(one),
        ProposalFault::MustNeedsWont(one, two),
        ProposalFault::MustsOverBudget { team: None, cost: u64::MAX, budget: 0, musts: vec![ItemIndex::new(5)] },
        ProposalFault::MustDoesNotFit(ItemIndex::new(9)),
        ProposalFault::TooBig,
    ];
    let answer = ProposalAnswer {
        passes: (1, 2),
        worth: Some((3, u64::MAX)),
        span: None,
        filled: [0, 1].map(TimeboxIndex::new).to_vec(),
        places: places.into(),
        out: whys.into_iter().zip(10..).map(|(why, item)| (ItemIndex::new(item), why)).collect(),
        faults: faults.into(),
    };
    assert_eq!(ProposalAnswer::read(&answer.text()), Some(answer.clone()));
    for worth in [
        WorthMeasure::Method,
        WorthMeasure::Number(Key::Value),
        WorthMeasure::Criterion(CriterionIndex::new(2)),
        WorthMeasure::Custom(1),
    ] {
        let slots = vec![
            TimeSlot { timebox: Some(TimeboxIndex::new(1)), dates: None },
            TimeSlot { timebox: None, dates: Some(range("2027-01-04", "2027-01-04")) },
        ];
        let ask = ProposalRequest {
            worth,
            slots,
            due: vec![MilestoneIndex::new(1)],
            stays: [2, 3].map(ItemIndex::new).to_vec(),
            objective: Objective::ValueEarly,
            ..ask(7)
        };
        assert_eq!(ProposalRequest::read(&ask.text()), Some(ask));
    }
    let text = ask(7).text();
    for broken in
        [&text[1..], &text[..text.len() - 1], "", "null", "{}", &text.replace("\"from\":", "\"from\":9e9,\"was\":")]
    {
        assert_eq!(ProposalRequest::read(broken), None, "{broken}");
    }
    let text = answer.text();
    let first = day("2027-01-04").number();
    let backwards = text.replacen(&format!("[{first},"), &format!("[{},", first + 9), 1);
    assert!(backwards != text && ProposalAnswer::read(&backwards).is_none(), "a range that ends before it begins");
}
