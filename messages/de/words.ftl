### Deutsch: Wörter eines Plans.

must = Must
should = Should
could = Could
wont = Won’t
idea = Idee
planned = Geplant
in-progress = In Arbeit
done = Erledigt
dropped = Verworfen
now = Jetzt
next = Als Nächstes
later = Später
feature = Feature
tech = Technik
bug = Bug
research = Research
yes = ja
no = nein
