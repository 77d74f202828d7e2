### Français : les mots d’un plan.

must = Must
should = Should
could = Could
wont = Won’t
idea = Idée
planned = Planifié
in-progress = En cours
done = Terminé
dropped = Abandonné
now = Maintenant
next = Ensuite
later = Plus tard
feature = Fonctionnalité
tech = Technique
bug = Bug
research = Recherche
yes = oui
no = non
