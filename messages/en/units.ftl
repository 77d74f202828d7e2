### Units that stand in sentences and choices: of effort, and spans of time.

# More than one, without a number: “Effort is in person-months”.
effort = { $unit ->
    [person-months] person-months
    [person-weeks] person-weeks
    [person-days] person-days
    [person-hours] person-hours
    [minutes] minutes
    [seconds] seconds
    [points] points
   *[other] { $unit }
 }
# One, behind “per”: “Reach is per quarter”.
span = { $span ->
    [day] day
    [week] week
    [month] month
    [quarter] quarter
    [year] year
   *[other] { $span }
 }
