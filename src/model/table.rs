//! The table of entries: every sort of entry of the plan file with its keys, in canonical order, and the shape of each value. What is known of an entry is made from it.

/// Hands the table of entries to a macro: for each sort its schema, the view over it, its noun, and for each key the shape of its value.
///
/// `schema.rs` makes the schemas of it, `entry.rs` the views with an accessor a key.
macro_rules! plan_entries {
    ($expand:ident) => {
        $expand! {
            /// `settings`: what holds for the whole plan.
            SETTINGS Settings "settings" {
                /// The formula that ranks the plan, or the id of one of `methods`; RICE by default.
                method Method: Named(METHODS),
                /// The one goal that impact is scored against.
                goal Goal: Text,
                /// The unit of efforts; person-months by default.
                effort_unit EffortUnit: Word(EffortUnit EFFORT_UNITS),
                /// The time that reach counts per: `quarter` by default, `month`, `year`, or free text.
                reach_per ReachPer: Text,
                /// The month in which a fiscal year starts, 1 to 12; 1 by default.
                fiscal_year_starts FiscalYearStarts: Whole(1.0, 12.0),
                /// The first day of a week; Monday by default.
                week_starts WeekStarts: Word(WeekStart WEEK_STARTS),
                /// The largest share of effort a MoSCoW class may take.
                moscow_budget MoscowBudget: Record(BUDGET MoscowBudget),
                /// The time that goes into planned work, 0 to 100 percent; 100 by default.
                focus_factor FocusFactor: Percent,
                /// The yearly discount for present worth, percent; 10 by default.
                discount_rate DiscountRate: Number,
                /// The age from which estimates are due for review, days; never without it.
                review_after_days ReviewAfterDays: Whole(1.0, 36500.0),
            }

            /// `settings.moscow_budget`: the largest share of effort per class, percent.
            BUDGET MoscowBudget "budget" {
                /// Of Must, 0 to 100 percent; 60 by default.
                must Must: Percent,
                /// Of Should, 0 to 100 percent; 20 by default.
                should Should: Percent,
                /// Of Could, 0 to 100 percent; 20 by default.
                could Could: Percent,
            }

            /// `items[]`: a piece of work.
            ITEM Item "item" {
                /// The id, unique among the items.
                id Id: Id,
                /// The title.
                title Title: Text,
                /// The id of the item that it is a part of.
                parent Parent: Text,
                /// Plain text with line breaks.
                notes Notes: Text,
                /// A link, to be followed only where [`is_safe`](crate::base::link::is_safe).
                link Link: Text,
                /// `feature`, `tech`, `bug`, `research`, or free text.
                kind Kind: Text,
                /// The state of the item, from idea to done.
                status Status: Word(Status STATUS),
                /// The share that is done, 0 to 100 percent.
                progress Progress: Percent,
                /// The person who answers for it.
                owner Owner: Text,
                /// The id of the team that does it.
                team Team: Text,
                /// The ids of the objectives and key results it serves.
                objectives Objectives: Texts,
                /// Free words.
                tags Tags: Texts,
                /// People or events in the time that `settings.reach_per` names, 0 or more.
                reach Reach: Amount,
                /// True if the reach is one-off, not per period.
                reach_once ReachOnce: Flag,
                /// The effect on each of those reached, 0 or more; 3 is massive, 0.25 minimal.
                impact Impact: Amount,
                /// The trust in the estimates, 0 to 100 percent.
                confidence Confidence: Percent,
                /// Work, in `settings.effort_unit`, 0 or more; 0 gives no score.
                effort Effort: Amount,
                /// The part of the effort that each team has, 0 or more, by the team's id; `effort` is their sum.
                effort_by EffortBy: AmountMap,
                /// The value, on a scale of the plan's own.
                value Value: Number,
                /// The cost of waiting, on the scale of the value.
                time_criticality TimeCriticality: Number,
                /// The risk taken away or the chance opened, on the scale of the value.
                risk_reduction RiskReduction: Number,
                /// The ease of doing it, 1 to 10 in ICE.
                ease Ease: Number,
                /// Money per month once shipped.
                value_per_month ValuePerMonth: Number,
                /// A number for each criterion of weighted scoring, by its id.
                criteria Criteria: NumberMap,
                /// An interval of 90 percent around an estimate, by the estimate's key.
                ranges Ranges: RangeMap,
                /// The estimates of single people.
                votes Votes: Records(VOTE Vote),
                /// The things that speak for its estimates.
                evidence Evidence: Records(EVIDENCE Evidence),
                /// The day on which its estimates were last made or confirmed.
                scored_at ScoredAt: Date,
                /// The MoSCoW class of the item.
                moscow Moscow: Word(MoscowClass MOSCOW),
                /// The id of the timebox it is meant for.
                timebox Timebox: Text,
                /// The MoSCoW class within a timebox, by the timebox's id.
                moscow_in MoscowIn: WordMap(MoscowClass MOSCOW),
                /// A reasoned "out of order".
                pin Pin: Record(PIN Pin),
                /// The first day, or a period whose first day it is.
                start Start: DateOrPeriod,
                /// The last day, or a period whose last day it is.
                end End: DateOrPeriod,
                /// The time of an item without dates.
                horizon Horizon: Word(Horizon HORIZON),
                /// The items that it waits for: the id of each, or an entry that says how.
                depends_on DependsOn: References(DEPENDENCY Dependency),
                /// True if automatic planning must leave the item where it is.
                locked Locked: Flag,
                /// The decisions about it, in the order of time.
                log Log: Records(DECISION Decision),
                /// The items that it was made of besides itself: their ids mean it.
                merged_from MergedFrom: Records(MERGED_ITEM MergedItem),
            }

            /// `items[].merged_from[]`: an item that has become a part of another.
            MERGED_ITEM MergedItem "merged item" {
                /// The id it had.
                id Id: Id,
                /// The title it had.
                title Title: Text,
            }

            /// `log[]`, of the plan and of items: a decision with its reason.
            DECISION Decision "decision" {
                /// The day or the time, as its maker wrote it.
                at At: Text,
                /// The person who decided.
                by By: Text,
                /// The decision, a sentence.
                what What: Text,
                /// The reason.
                why Why: Text,
                /// In the log of the plan: the ids of the items it is about, be they there still or not.
                items Items: Texts,
            }

            /// `items[].depends_on[]`, where it is more than an id: what an item waits for, and how.
            DEPENDENCY Dependency "dependency" {
                /// The id of the item that goes before.
                id Id: Id,
                /// The ends that are tied; finish-to-start by default.
                kind LinkKind: Word(DependencyKind DEPENDENCY_KINDS),
                /// Working days between them, of the item that waits; negative for a lead, 0 by default.
                lag Lag: Days(-9999.0, 9999.0),
            }

            /// `items[].votes[]`: one person's own estimates.
            VOTE Vote "vote" {
                /// The name of the person.
                by By: Text,
                /// The time of the vote, as its maker wrote it.
                at At: Text,
                /// See [`Item::reach`].
                reach Reach: Amount,
                /// See [`Item::impact`].
                impact Impact: Amount,
                /// See [`Item::confidence`].
                confidence Confidence: Percent,
                /// See [`Item::effort`].
                effort Effort: Amount,
                /// See [`Item::value`].
                value Value: Number,
                /// See [`Item::time_criticality`].
                time_criticality TimeCriticality: Number,
                /// See [`Item::risk_reduction`].
                risk_reduction RiskReduction: Number,
                /// See [`Item::ease`].
                ease Ease: Number,
                /// See [`Item::value_per_month`].
                value_per_month ValuePerMonth: Number,
            }

            /// `items[].evidence[]`: a thing that speaks for the estimates of an item.
            EVIDENCE Evidence "piece of evidence" {
                /// The kind: a word of the Confidence Meter, or free text.
                kind Kind: Text,
                /// The finding.
                note Note: Text,
                /// The place where it is to be read, to be followed only where [`is_safe`](crate::base::link::is_safe).
                link Link: Text,
                /// The day or the time, as its maker wrote it.
                at At: Text,
            }

            /// `items[].pin`: a reasoned "out of order".
            PIN Pin "pin" {
                /// The rank at which the item is shown, from 1.
                rank Rank: Whole(1.0, 1e9),
                /// The reason.
                why Why: Text,
                /// The person who pinned it.
                by By: Text,
                /// The day, as its maker wrote it.
                at At: Text,
            }

            /// `teams[]`: people who work together.
            TEAM Team "team" {
                /// The id, unique among the teams.
                id Id: Id,
                /// The name.
                name Name: Text,
                /// People, 0 or more; 1 by default.
                capacity Capacity: Amount,
                /// A colour as `#rrggbb`; the nearest of the widget's hues is shown.
                color Color: Text,
                /// The times when people are away.
                absences Absences: Records(ABSENCE Absence),
                /// The weekdays it works where they are others than the plan's, and its holidays besides the plan's.
                calendar Calendar: Record(CALENDAR WorkCalendar),
            }

            /// `teams[].absences[]`: a time when people of a team are away.
            ABSENCE Absence "absence" {
                /// The first day.
                from From: Date,
                /// The last day.
                to To: Date,
                /// The number of people away, 0 or more; all by default.
                capacity Capacity: Amount,
            }

            /// `calendar`, of the plan and of teams: the days that are worked.
            CALENDAR WorkCalendar "calendar" {
                /// The weekdays that are worked; Monday to Friday by default.
                week Week: Words(WorkDay WORK_DAYS),
                /// The days on which nobody works.
                holidays Holidays: Records(HOLIDAY Holiday),
            }

            /// `calendar.holidays[]`: days on which nobody works.
            HOLIDAY Holiday "holiday" {
                /// The first day.
                from From: Date,
                /// The last day; the first by default.
                to To: Date,
                /// The name.
                title Title: Text,
            }

            /// `objectives[]`: what work is for.
            OBJECTIVE Objective "objective" {
                /// The id, unique among the objectives.
                id Id: Id,
                /// The title.
                title Title: Text,
                /// The person who answers for it.
                owner Owner: Text,
                /// The measures of success.
                key_results KeyResults: Records(KEY_RESULT KeyResult),
            }

            /// `objectives[].key_results[]`: a measure of success.
            KEY_RESULT KeyResult "key result" {
                /// The id, unique within the objective.
                id Id: Id,
                /// The title.
                title Title: Text,
                /// The number at the start, in its unit.
                start Start: Number,
                /// The number aimed at, in its unit.
                target Target: Number,
                /// The number now, in its unit.
                current Current: Number,
                /// The unit of the numbers.
                unit Unit: Text,
            }

            /// `timeboxes[]`: a release, quarter or sprint.
            TIMEBOX Timebox "timebox" {
                /// The id, unique among the timeboxes.
                id Id: Id,
                /// The title.
                title Title: Text,
                /// The first day, or a period whose first day it is.
                start Start: DateOrPeriod,
                /// The last day, or a period whose last day it is.
                end End: DateOrPeriod,
                /// The effort that fits, in `settings.effort_unit`, 0 or more; what the teams can give by default.
                capacity Capacity: Amount,
            }

            /// `milestones[]`: a day that matters.
            MILESTONE Milestone "milestone" {
                /// The id, unique among the milestones.
                id Id: Id,
                /// The title.
                title Title: Text,
                /// The day.
                date Date: Date,
                /// The id of the team it concerns; all by default.
                team Team: Text,
            }

            /// `criteria[]`: a criterion of weighted scoring.
            CRITERION Criterion "criterion" {
                /// The id, unique among the criteria.
                id Id: Id,
                /// The title.
                title Title: Text,
                /// The weight beside the other criteria, 0 or more; 1 by default.
                weight Weight: Amount,
                /// The worst number, or the best where lower is better; 0 by default.
                min Min: Number,
                /// The best number, or the worst where lower is better; 100 by default.
                max Max: Number,
                /// True if a lower number is better.
                lower_is_better LowerIsBetter: Flag,
            }

            /// `methods[]`: a formula of the plan's own that can rank it.
            METHOD OwnMethod "method" {
                /// The id, unique among the methods.
                id Id: Id,
                /// The title.
                title Title: Text,
                /// The formula, by the keys of what it reckons with.
                formula Formula: Text,
                /// True if the lowest number ranks first.
                lower_is_better LowerIsBetter: Flag,
                /// The sense of it, for people.
                description Description: Text,
            }

            /// `baselines[]`: where the items stood on a day.
            BASELINE Baseline "baseline" {
                /// The id, unique among the baselines.
                id Id: Id,
                /// The title.
                title Title: Text,
                /// The day it was taken.
                taken Taken: Date,
                /// The standing of each item, by the item's id.
                items Items: RecordMap(BASELINE_ITEM BaselineItem),
            }

            /// `baselines[].items{}`: where an item stood.
            BASELINE_ITEM BaselineItem "baseline entry" {
                /// The start it had.
                start Start: DateOrPeriod,
                /// The end it had.
                end End: DateOrPeriod,
                /// The rank it had, from 1.
                rank Rank: Whole(1.0, 1e9),
                /// The id of the item that it was a part of.
                parent Parent: Text,
            }

            /// `scenarios[]`: a named difference from the plan. An entry in it is a merge patch (RFC 7396) of the plan's entry of that id: the keys that are
            /// others, `null` for those that go. One that the plan does not have is a new entry if it has a title or a name, and rests otherwise.
            SCENARIO Scenario "scenario" {
                /// The id, unique among the scenarios.
                id Id: Id,
                /// The title.
                title Title: Text,
                /// Plain text with line breaks.
                notes Notes: Text,
                /// The settings that are others.
                settings Settings: Record(SETTINGS Settings),
                /// The parts of the calendar that are others.
                calendar Calendar: Record(CALENDAR WorkCalendar),
                /// The teams that are others, and new ones.
                teams Teams: Records(TEAM Team),
                /// The objectives that are others, and new ones.
                objectives Objectives: Records(OBJECTIVE Objective),
                /// The timeboxes that are others, and new ones.
                timeboxes Timeboxes: Records(TIMEBOX Timebox),
                /// The milestones that are others, and new ones.
                milestones Milestones: Records(MILESTONE Milestone),
                /// The criteria that are others, and new ones.
                criteria Criteria: Records(CRITERION Criterion),
                /// The methods that are others, and new ones.
                methods Methods: Records(METHOD OwnMethod),
                /// The items that are others, and new ones.
                items Items: Records(ITEM Item),
                /// The places of new and moved entries, by list and id: the id of the entry each comes behind, empty for the first place.
                placed Placed: IdMaps,
                /// The ids of the entries that are gone, by list.
                removed Removed: IdLists,
                /// The decisions in it, besides the plan's.
                log Log: Records(DECISION Decision),
            }
        }
    };
}
pub(super) use plan_entries;
