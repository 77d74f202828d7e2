### Français : les unités.

effort = { $unit ->
    [person-months] mois-personnes
    [person-weeks] semaines-personnes
    [person-days] jours-personnes
    [person-hours] heures-personnes
    [minutes] minutes
    [seconds] secondes
    [points] points
   *[other] { $unit }
 }
span = { $span ->
    [day] jour
    [week] semaine
    [month] mois
    [quarter] trimestre
    [year] an
   *[other] { $span }
 }
