### Polski

views = Zapisane widoki
save = Zapisz ten widok…
save-title = Zapisywanie widoku
save-button = Zapisz
hint = Zachowuje w planie kartę z filtrem, kolejnością, kolumnami, grupami, torami, kolorami, powiększeniem i porównaniem, dla każdego, kto go otworzy.
rename-hint = Strony, które otwierają ten widok, nadal będą go otwierać: jego identyfikator zostaje.
rename-title = Zmiana nazwy widoku
rename-button = Zmień nazwę
example = Roadmapa dla zarządu
foreign = W tym planie pod „views” jest coś innego, więc nie może mieć zapisanych widoków.
no-title = Najpierw nazwij widok.
replace = Zaktualizuj „{ $title }”
changed = { $title } · zmieniony
rename = Zmień nazwę „{ $title }”…
renamed = Widok nazywa się teraz „{ $title }”.
delete = Usuń „{ $title }”
kept = Zapisano „{ $title }” dla wszystkich. Aby strona od niego zaczynała, ustaw jej view na { $id }.
unknown = W tym planie nie ma zapisanego widoku { $id }.
taken = Jest już widok „{ $title }”. Wybierz inną nazwę albo otwórz tamten widok i go zaktualizuj.
replaced = „{ $title }” pokazuje teraz to.
deleted = Usunięto widok „{ $title }”.
