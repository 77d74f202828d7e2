### Español: palabras de un plan.

must = Must
should = Should
could = Could
wont = Won't
idea = Idea
planned = Planificado
in-progress = En curso
done = Hecho
dropped = Descartado
now = Ahora
next = Siguiente
later = Más adelante
feature = Funcionalidad
tech = Técnico
bug = Error
research = Investigación
yes = sí
no = no
