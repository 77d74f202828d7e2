### Words of a plan as people read and type them: MoSCoW classes, statuses, horizons, kinds of work. Each of a group must be another.

## MoSCoW
must = Must
should = Should
could = Could
wont = Won't

## Status
idea = Idea
planned = Planned
in-progress = In progress
done = Done
dropped = Dropped

## Horizon
now = Now
next = Next
later = Later

## Kind
feature = Feature
tech = Tech
bug = Bug
research = Research

## In a column of yes and no
yes = yes
no = no
