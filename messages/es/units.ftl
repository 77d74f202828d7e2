### Español: unidades.

effort = { $unit ->
    [person-months] meses-persona
    [person-weeks] semanas-persona
    [person-days] días-persona
    [person-hours] horas-persona
    [minutes] minutos
    [seconds] segundos
    [points] puntos
   *[other] { $unit }
 }
span = { $span ->
    [day] día
    [week] semana
    [month] mes
    [quarter] trimestre
    [year] año
   *[other] { $span }
 }
