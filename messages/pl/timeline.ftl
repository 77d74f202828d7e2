### Polski

timeline = Oś czasu
untitled = Bez tytułu

lanes = Tory: { $field }
team = Zespół
status = Status
kind = Rodzaj
objective = Cel
parent = Nadrzędny
none = Brak
moscow = MoSCoW
owner = Właściciel
lane = Tor
then-by-team = …potem zespół
then-by-status = …potem status
then-by-kind = …potem rodzaj
then-by-objective = …potem cel
then-by-parent = …potem nadrzędny
no-second-grouping = Bez drugiego podziału
no-team = Bez zespołu
no-status = Bez statusu
no-kind = Bez rodzaju
no-objective = Bez celu
no-parent = Bez nadrzędnego
all-items = Wszystkie elementy
lane-name = { $lane }, { $items ->
    [one] { $items } element
    [few] { $items } elementy
   *[other] { $items } elementów
 }

blue = Niebieski
orange = Pomarańczowy
green = Zielony
pink = Różowy
teal = Morski
yellow = Żółty
violet = Fioletowy
grey = Szary

colours = Kolor: { $field }
show = Pokaż
critical-path = Ścieżka krytyczna i zapas czasu
team-load = Obciążenie zespołów
expected-progress = Oczekiwany postęp
row-each = Osobny wiersz dla każdego elementu
zoom-week = Tydzień
zoom-month = Miesiąc
zoom-quarter = Kwartał
zoom-year = Rok
zoom-years = Wiele lat
zoom-out = Pomniejsz
zoom-in = Powiększ
fit = Dopasuj
today = Dzisiaj
legend = Legenda
other = Inne lub brak

add = Dodaj
item = Element
milestone = Kamień milowy
timebox = Timebox
milestones = Kamienie milowe
timeboxes = Timeboxy
marks = Kamienie milowe i timeboxy
new-milestone = Nowy kamień milowy
new-timebox = Nowy timebox
delete-milestone = Usuń kamień milowy
delete-timebox = Usuń timebox
title = Tytuł
name-of-milestone = Nazwa kamienia milowego
name-of-timebox = Nazwa timeboxa
mark-name = Nazwa
mark-date = Data
mark-start = Początek
mark-end = Koniec
example-date = 20 lip 2027
example-start = 2027-Q2 lub 1 maja 2027
example-end = 2027-Q2 lub 31 lip 2027
removed = Usunięto „{ $title }”. „Cofnij” przywróci.
drawn = Nowy element, { $dates }. Wpisz jego tytuł.
created = Dodanie elementu na osi czasu
add-to = Dodaj element do „{ $lane }”
go-to = Przejdź do „{ $title }”

nothing-dated = Nic nie ma jeszcze dat. Przeciągnij po kalendarzu, aby dodać element.
drag-here = Nic nie ma jeszcze dat. Przeciągnij element z dołu albo naciśnij na nim Enter.
nothing-to-see = W tym planie nic nie ma jeszcze dat.
click-to-zoom = Kliknij oś czasu, a Ctrl+przewijanie będzie ją powiększać
tray = Bez dat ({ $items })
more = i jeszcze { $items }

off-the-calendar = Poza kalendarz
moved = Przesunięcie „{ $item }”
resized-start = Zmiana początku „{ $item }”
resized-end = Zmiana końca „{ $item }”
scheduled = Umieszczenie „{ $item }” w kalendarzu
unscheduled = Zdjęcie „{ $item }” z kalendarza
lock-item = Zablokowanie „{ $item }”
unlock-item = Odblokowanie „{ $item }”
now-locked = „{ $item }” jest zablokowany: propozycje i przesuwanie go nie ruszą.
now-unlocked = „{ $item }” nie jest już zablokowany.
at = „{ $item }”: { $dates }.
now-in = „{ $item }” jest teraz w „{ $lane }”.
no-dates = „{ $item }” nie ma teraz dat. „Cofnij” je przywróci.
ends-early = „{ $item }” zaczyna się { $start }: nie może skończyć się wcześniej. Zostaje poprzedni koniec.
needs-day = Kamień milowy wymaga dnia, np. 2027-07-20 lub 20 lipca 2027.
no-date = „{ $typed }” nie jest datą. Spróbuj 2027-03-14, 14 mar 2027, mar 2027 lub 2027-Q2.
two-days = „{ $typed }” to mogą być dwa różne dni. Zapisz miesiąc słowem albo datę jako RRRR-MM-DD.

bar-name = { $title }, { $start } do { $end }
working-days = { $days ->
    [one] { $days } dzień roboczy
    [few] { $days } dni robocze
   *[other] { $days } dni roboczych
 }
working-weeks = { $weeks } tyg.{ $days ->
    [0] { "" }
    [one] { " " }{ $days } dzień
   *[other] { " " }{ $days } dni
 }
percent = { $percent }%
percent-expected = oczekiwane dotąd { $percent }%
late-by = opóźnienie { $days ->
    [one] { $days } dzień
   *[other] { $days } dni
 }
locked = zablokowany
child-items = { $items ->
    [one] { $items } element podrzędny
    [few] { $items } elementy podrzędne
   *[other] { $items } elementów podrzędnych
 }
child-items-to = { $items ->
    [one] { $items } element podrzędny
    [few] { $items } elementy podrzędne
   *[other] { $items } elementów podrzędnych
 }, do { $day }
child-items-from = { $items ->
    [one] { $items } element podrzędny
    [few] { $items } elementy podrzędne
   *[other] { $items } elementów podrzędnych
 }, od { $day }
score = { $method } { $score }
