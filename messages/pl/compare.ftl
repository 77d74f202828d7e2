### Polski

title = Porównanie
baseline = Plan bazowy
no-baseline = Brak
scenario = Scenariusz
paste-old = Albo wklej starszy plan, np. z historii strony
take = Zapisz plan bazowy
open-old = Otwórz starszy plik
new-baseline = Plan bazowy { $day }
name = Nazwa planu bazowego
delete = Usuń plan bazowy
earlier = wcześniejszy stan
earlier-of = wcześniejszy stan, { $day }
stop = Zakończ porównanie
copy-log = Kopiuj listę zmian
log-copied = Skopiowano listę zmian jako Markdown. Wklej ją na stronę.

comparison = Porównanie
compared = Porównanie z „{ $name }”: { $bars ->
    [one] przesunięty { $bars } pasek
    [few] przesunięte { $bars } paski
   *[other] przesuniętych { $bars } pasków
 }
changes = Pokaż zmiany

slipped = Opóźnione
pulled-in = Przyspieszone
restarted = Inny początek
added = Dodane
dropped = Usunięte
scheduled = Teraz z datami
unscheduled = Już bez dat
reranked = Zmiana pozycji
reparented = Inny nadrzędny
re-estimated = Nowy szacunek
changed = Zmienione
nothing-changed = Nic się nie zmieniło.
fate-count = { $fate }: { $count }

no-dates = bez dat
no-parent = bez nadrzędnego
dates-became = { $before } → { $after }
moved = z „{ $from }” do „{ $to }”
climbed = { $ranks ->
    [one] o { $ranks } pozycję wyżej
    [few] o { $ranks } pozycje wyżej
   *[other] o { $ranks } pozycji wyżej
 }
fell = { $ranks ->
    [one] o { $ranks } pozycję niżej
    [few] o { $ranks } pozycje niżej
   *[other] o { $ranks } pozycji niżej
 }
became = { $name } { $before } → { $after }
nothing = brak
set = zmieniono
settings = Ustawienia planu
calendar = Dni robocze
team = zespół
objective = cel
timebox = timebox
milestone = kamień milowy
criterion = kryterium
method = metoda

figures = Liczby
ends = Koniec
dated = Elementy z datami
worth = Ich wartość
total-effort = Ich nakład
overbooked = Przeciążenie
never = nigdy
days = { $days ->
    [one] { $days } dzień
   *[other] { $days } dni
 }

why = Dlaczego „{ $item }” się zmienił
why-hint = Dlaczego?
reason-step = Powód dla „{ $item }”
fate-words = { $fate }: { $words }
fate-of-gone = { $fate } „{ $title }”: { $words }

since = Zmiany od „{ $name }”
log-range = { $start } do { $end }
log-was = { $now } (było { $before })
log-was-by = { $now } (było { $before }, { $days ->
    [one] { $days } dzień
   *[other] { $days } dni
 })
log-gone = było { $before }
log-why = Dlaczego: { $reason }
log-why-open = Dlaczego:
decisions = Decyzje
decided-why = { $decision }. Dlaczego: { $reason }
also-different = Inne różnice
