### Polski

effort = { $unit ->
    [person-months] osobomiesiące
    [person-weeks] osobotygodnie
    [person-days] osobodni
    [person-hours] osobogodziny
    [minutes] minuty
    [seconds] sekundy
    [points] punkty
   *[other] { $unit }
 }
span = { $span ->
    [day] dzień
    [week] tydzień
    [month] miesiąc
    [quarter] kwartał
    [year] rok
   *[other] { $span }
 }
