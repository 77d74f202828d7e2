### Italiano: unità.

effort = { $unit ->
    [person-months] mesi-persona
    [person-weeks] settimane-persona
    [person-days] giorni-persona
    [person-hours] ore-persona
    [minutes] minuti
    [seconds] secondi
    [points] punti
   *[other] { $unit }
 }
span = { $span ->
    [day] giorno
    [week] settimana
    [month] mese
    [quarter] trimestre
    [year] anno
   *[other] { $span }
 }
