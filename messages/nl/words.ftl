### Nederlands: woorden van een plan.

must = Must
should = Should
could = Could
wont = Won’t
idea = Idee
planned = Gepland
in-progress = Bezig
done = Klaar
dropped = Vervallen
now = Nu
next = Straks
later = Later
feature = Feature
tech = Techniek
bug = Bug
research = Onderzoek
yes = ja
no = nee
