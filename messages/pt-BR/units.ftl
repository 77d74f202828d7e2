### Português do Brasil: unidades.

effort = { $unit ->
    [person-months] pessoas-mês
    [person-weeks] pessoas-semana
    [person-days] pessoas-dia
    [person-hours] pessoas-hora
    [minutes] minutos
    [seconds] segundos
    [points] pontos
   *[other] { $unit }
 }
span = { $span ->
    [day] dia
    [week] semana
    [month] mês
    [quarter] trimestre
    [year] ano
   *[other] { $span }
 }
