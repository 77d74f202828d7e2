### Italiano: parole di un piano.

must = Must
should = Should
could = Could
wont = Won't
idea = Idea
planned = Pianificato
in-progress = In corso
done = Completato
dropped = Scartato
now = Ora
next = Prossimo
later = Più avanti
feature = Funzionalità
tech = Tecnico
bug = Bug
research = Ricerca
yes = sì
no = no
