### Names of fields: headings of columns, labels in the details, and in sentences.

title = Title
parent = Parent
notes = Notes
link = Link
kind = Kind
status = Status
progress = Progress
owner = Owner
team = Team
objectives = Objectives
tags = Tags
reach = Reach
impact = Impact
confidence = Confidence
effort = Effort
effort-by = Effort by team
value = Value
time-criticality = Time criticality
risk-reduction = Risk reduction
ease = Ease
value-per-month = Value per month
moscow = MoSCoW
timebox = Timebox
start = Start
end = End
horizon = Horizon
depends-on = Depends on
locked = Locked
reach-once = One-off reach
criteria = Criterion
evidence = Evidence
scored-at = Estimated on
log = Decisions
merged-from = Merged from
id = Id
# The heading of the column of a method of the plan without a title.
score = Score
# The method value divided by effort.
value-effort = Value / effort
# The method of weighted criteria.
weighted = Weighted
setting-method = Method
setting-goal = Goal
setting-effort-unit = Effort unit
setting-reach-per = Reach period
setting-fiscal-year-starts = Start of the fiscal year
setting-week-starts = Start of the week
setting-moscow-budget = MoSCoW budget
setting-focus-factor = Focus factor
setting-discount-rate = Discount rate
setting-review-after-days = Review of estimates
