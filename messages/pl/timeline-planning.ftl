### Polski

periods = Początki i końce stają się okresami. Dokładne daty, kamienie milowe, nieobecności, plany bazowe, karty i decyzje nie trafiają do pliku, nie są tylko ukryte. Notatki zostają bez zmian.
with-decisions = Dołącz decyzje w ich brzmieniu
not-printed = Nie udało się wydrukować: { $why }
not-planned = Niezaplanowane

draw-on = Przeciągnij na to, co ma czekać
let-go = Puść, aby usunąć zależność
no-cycle = Czekałyby na siebie nawzajem
not-linked = Nie dodano zależności.
linking = Wybierz element, który zależy od „{ $item }”, potem Enter. Esc anuluje.
waits = „{ $item }” czeka na „{ $first }”.
waits-early = „{ $item }” czeka na „{ $first }”, a zaczyna się o { $days ->
    [one] { $days } dzień
   *[other] { $days } dni
 } za wcześnie.
waits-no-more = „{ $item }” nie czeka już na „{ $first }”.
link = Zależność: „{ $item }” czeka na „{ $first }”
unlink = Usunięcie zależności „{ $item }” od „{ $first }”
no-id = „{ $item }” nie ma w pliku identyfikatora, więc nic nie może na niego czekać.
after = po { $items }
too-early = { $own ->
    [start] zaczyna się
   *[finish] kończy się
 } { $days ->
    [one] { $days } dzień
   *[other] { $days } dni
 } przed { $other ->
    [start] początkiem
   *[finish] końcem
 } „{ $first }”{ $lag ->
    [0] { "" }
    [one] { " " }{ $lag } dzień
   *[other] { " " }{ $lag } dni
 }
early = { $days ->
    [one] { $days } dzień za wcześnie
   *[other] { $days } dni za wcześnie
 }

slack = { $days ->
    [one] { $days } dzień roboczy zapasu
    [few] { $days } dni robocze zapasu
   *[other] { $days } dni roboczych zapasu
 }
critical = na ścieżce krytycznej
critical-behind = na ścieżce krytycznej, opóźnienie { $days ->
    [one] { $days } dzień roboczy
    [few] { $days } dni robocze
   *[other] { $days } dni roboczych
 }
until = …do: { $end }
until-last-day = …do ostatniego dnia planu
slack-drawn = gruba linia: ścieżka krytyczna do: { $end }, cienkie linie: zapas czasu
slack-drawn-to-last-day = gruba linia: ścieżka krytyczna do ostatniego dnia, cienkie linie: zapas czasu

load = { $period }: { $load } z { $capacity } osobodni
load-share = { $period }: { $load } z { $capacity } osobodni ({ $percent }%)
overbooked = { $dates }: potrzeba { $load } z { $capacity } osób ({ $items })
overbooked-team = { $team }, { $dates }: potrzeba { $load } z { $capacity } osób ({ $items })
overbooked-drawn = przeciążenie: { $what }
over-capacity = Przeciążenie { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }(+{ $more })
 }

by-days = { $days ->
    [one] { $days } dzień
   *[other] { $days } dni
 }
by-days-short = { $days } d
was = było { $dates }{ $days ->
    [0] { "" }
    [one] { " " }({ $days } dzień)
   *[other] { " " }({ $days } dni)
 }

move-lane = Przesunięcie toru „{ $lane }”
lane-at = „{ $lane }” to teraz tor { $place }.
first-lane-already = „{ $lane }” to już pierwszy tor.
last-lane-already = „{ $lane }” to już ostatni tor.
lane-above = „{ $lane }” nad „{ $other }”
lane-below = „{ $lane }” pod „{ $other }”
lane-moves = { $lane }
    Przeciągnij albo naciśnij Alt+Up lub Alt+Down na przycisku zwijania, aby przestawić tor
paired-lane-moves = { $lane }
    Przeciągnij albo naciśnij Alt+Up lub Alt+Down na przycisku zwijania, aby przestawić tor; z Shift wszystkie tory jego pierwszego pola
last-lane = Elementy bez wartości zawsze mają ostatni tor.
lanes-taken = W tym planie pod „lanes” jest coś innego, więc nie można w nim zapisać kolejności torów.
fold = Zwiń „{ $lane }”

add-absence = Dodaj nieobecność
last-before-first = Ostatni dzień jest przed pierwszym.
as-of = Data stanu
milestone = Kamień milowy { $title }, { $date }
timebox = Timebox { $title }, { $start } do { $end }
milestone-on = Kamień milowy · { $date }
holds = nakład { $effort }
holds-of = nakład { $effort } z { $capacity }, { $percent }%
holds-too-much = nakład { $effort } z { $capacity }, { $percent }%, przeciążenie
team-overbooked = Przeciążenie, { $team }: { $load } z { $capacity } osób
while-on = { $dates }: { $items }

parts-decide = Daty „{ $title }” wynikają z elementów podrzędnych. Przesuń je.
parts-stay = „{ $title }” zostaje: elementy podrzędne są { $why ->
    [locked] zablokowane
    [over] gotowe lub porzucone
   *[both] zablokowane, gotowe lub porzucone
 }.
parts-along = { $items ->
    [one] { $items } podrzędny przesuwa się razem
    [few] { $items } podrzędne przesuwają się razem
   *[other] { $items } podrzędnych przesuwa się razem
 }
locked-parts-stay = { $items ->
    [one] { $items } zablokowany zostaje
    [few] { $items } zablokowane zostają
   *[other] { $items } zablokowanych zostaje
 }
over-parts-stay = { $items ->
    [one] { $items } gotowy lub porzucony zostaje
    [few] { $items } gotowe lub porzucone zostają
   *[other] { $items } gotowych lub porzuconych zostaje
 }
parts-moved-along = { $items ->
    [one] { $items } element podrzędny przesunął się razem.
    [few] { $items } elementy podrzędne przesunęły się razem.
   *[other] { $items } elementów podrzędnych przesunęło się razem.
 }
locked-parts-stayed = { $items ->
    [one] { $items } jest zablokowany i zostaje.
    [few] { $items } są zablokowane i zostają.
   *[other] { $items } jest zablokowanych i zostaje.
 }
over-parts-stayed = { $items ->
    [one] { $items } jest gotowy lub porzucony i zostaje.
    [few] { $items } są gotowe lub porzucone i zostają.
   *[other] { $items } jest gotowych lub porzuconych i zostaje.
 }
