### Deutsch: Einheiten.

effort = { $unit ->
    [person-months] Personenmonate
    [person-weeks] Personenwochen
    [person-days] Personentage
    [person-hours] Personenstunden
    [minutes] Minuten
    [seconds] Sekunden
    [points] Punkte
   *[other] { $unit }
 }
span = { $span ->
    [day] Tag
    [week] Woche
    [month] Monat
    [quarter] Quartal
    [year] Jahr
   *[other] { $span }
 }
