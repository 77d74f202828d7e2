### Nederlands: eenheden.

effort = { $unit ->
    [person-months] persoonsmaanden
    [person-weeks] persoonsweken
    [person-days] persoonsdagen
    [person-hours] persoonsuren
    [minutes] minuten
    [seconds] seconden
    [points] punten
   *[other] { $unit }
 }
span = { $span ->
    [day] dag
    [week] week
    [month] maand
    [quarter] kwartaal
    [year] jaar
   *[other] { $span }
 }
