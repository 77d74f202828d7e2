### Polski

asking = Pobieranie: { $sources }…
not-fetched = Nie udało się odczytać: { $source }; { $why } Plan pozostaje bez zmian.
signed-out = serwer wymaga zalogowania ({ $status }).
nothing-there = pod tym adresem nic nie ma (404).
answered = serwer odpowiedział { $status }.
unreachable = brak sieci albo witryna nie pozwala tej stronie na odczyt ({ $words }).
no-address = { $place }.url nie jest adresem strony: { $url }
no-list = { $source }: brak listy; { $why } Plan pozostaje bez zmian.
is-plan = to jest plan.
other-kind = { $source } pochodzi z { $found }, a w { $place }.kind jest { $kind }. Plan pozostaje bez zmian.
nothing-new = Nic nowego: { $source }.
