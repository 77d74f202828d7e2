### Polski

plan-settings = Ustawienia planu
parts = Sekcje
general = Ogólne

scoring-method = Metoda oceny
effort-unit = Jednostka nakładu
goal = Cel planu
goal-example = Względem czego oceniany jest wpływ
reach-per = Zasięg na
reach-per-example = kwartał
fiscal-year = Początek roku obrotowego
week-starts = Początek tygodnia
focus-factor = Współczynnik skupienia (%)
discount-rate = Stopa dyskontowa (% rocznie)
review-after = Przegląd szacunków po (dni)
never = nigdy
budget = Budżet MoSCoW (% nakładu)
today = Dzisiaj
about-rice = Zasięg × wpływ × pewność ÷ nakład. Dobry początek dla większości backlogów produktu.
about-ice = Wpływ × pewność × łatwość. Szybka, do eksperymentów i pomysłów na wzrost.
about-wsjf = Koszt opóźnienia ÷ wielkość pracy, jak w SAFe. Co robić najpierw, gdy czekanie kosztuje.
about-value-effort = Wartość ÷ nakład. Najprostsza: dwie liczby na element.
about-weighted = Własne kryteria, każde z wagą i skalą.
about-own = Formuła tego planu.
about-cd3 = Koszt opóźnienia ÷ czas trwania, w pieniądzach. Gdy wiadomo, ile wart jest miesiąc.
method-set = { $scored ->
    [0] Kolejność według: { $method }. Żaden element nie ma jeszcze potrzebnych szacunków.
   *[other] Kolejność według: { $method }. Potrzebne szacunki ma { $scored } z { $items } elementów.
 }
method-set-all = Kolejność według: { $method }.
impact-kept = Wpływ zachował swoje liczby: RICE ocenia go od 0,25 do 3, ICE od 1 do 10.
no-criteria-yet = Kolejność według ważonych kryteriów. Dodaj kryteria, aby były wyniki.
converted = Przeliczono { $numbers } na: { $unit } (× { $factor }).
not-converted = Bez zmian: { $numbers }. Nie ma przeliczenia na { $unit }.
per = na { $span }
effort-estimates = { $count ->
    [one] { $count } szacunek nakładu
    [few] { $count } szacunki nakładu
   *[other] { $count } szacunków nakładu
 }
reach-estimates = { $count ->
    [one] { $count } szacunek zasięgu
    [few] { $count } szacunki zasięgu
   *[other] { $count } szacunków zasięgu
 }
votes = { $count ->
    [one] { $count } głos
    [few] { $count } głosy
   *[other] { $count } głosów
 }
capacities = { $count ->
    [one] { $count } pojemność timeboxa
    [few] { $count } pojemności timeboxów
   *[other] { $count } pojemności timeboxów
 }
and = { $first } i { $last }
effort-kept = Zmieniono jednostkę, liczby nakładu bez zmian.
reach-kept = Zmieniono jednostkę, liczby zasięgu bez zmian.

working-days = Dni robocze
calendar-taken = W tym planie pod „calendar” jest coś innego, więc nie można tu ustawić dni roboczych ani świąt.
monday-short = pon.
tuesday-short = wt.
wednesday-short = śr.
thursday-short = czw.
friday-short = pt.
saturday-short = sob.
sunday-short = niedz.
monday = poniedziałek
tuesday = wtorek
wednesday = środa
thursday = czwartek
friday = piątek
saturday = sobota
sunday = niedziela
works = Dzień roboczy: { $day }
works-in = Dzień roboczy zespołu { $team }: { $day }
one-day = Tydzień musi mieć dzień roboczy.
holidays = Święta ({ $count })
holidays-of = Dni robocze i święta zespołu { $team } ({ $count })
holiday-name = Nazwa święta { $number }
holiday-first-day = Pierwszy dzień święta { $number }
holiday-last-day = Ostatni dzień święta { $number }
delete-holiday = Usuń święto { $number }
holiday-name-in = Nazwa święta { $number } zespołu { $team }
holiday-first-day-in = Pierwszy dzień święta { $number } zespołu { $team }
holiday-last-day-in = Ostatni dzień święta { $number } zespołu { $team }
delete-holiday-in = Usuń święto { $number } zespołu { $team }
add-holiday = Dodaj święto
add-holiday-in = Dodaj święto zespołu { $team }
import-holidays = Importuj święta (.ics)
import-holidays-in = Importuj święta (.ics) zespołu { $team }
set-week = Dni robocze
set-holidays = Święta
no-holidays = W tym pliku nie ma wydarzeń całodniowych. Wybierz plik kalendarza (.ics) ze świętami.
holidays-added = { $added ->
    [one] Dodano { $added } święto
    [few] Dodano { $added } święta
   *[other] Dodano { $added } świąt
 }{ $known ->
    [0] { "." }
    [one] , { $known } już było.
    [few] , { $known } już były.
   *[other] , { $known } już było.
 }
timed-left-out = { $events ->
    [one] Pominięto { $events } wydarzenie z godziną.
    [few] Pominięto { $events } wydarzenia z godziną.
   *[other] Pominięto { $events } wydarzeń z godziną.
 }

absence-first-day = Pierwszy dzień nieobecności { $number } zespołu { $team }
absence-last-day = Ostatni dzień nieobecności { $number } zespołu { $team }
absence-people = Liczba osób nieobecności { $number } zespołu { $team }
everyone = wszyscy
delete-absence = Usuń nieobecność { $number } zespołu { $team }
add-absence-in = Dodaj nieobecność zespołu { $team }

teams = Zespoły
timeboxes = Timeboxy
milestones = Kamienie milowe
criteria = Kryteria oceny ważonej
criteria-short = Kryteria
objectives = Cele
add-team = Dodaj zespół
add-timebox = Dodaj timebox
add-milestone = Dodaj kamień milowy
add-criterion = Dodaj kryterium
add-objective = Dodaj cel
add-key-result = Dodaj kluczowy rezultat
new-team = Nowy zespół
new-timebox = Nowy timebox
new-milestone = Nowy kamień milowy
new-criterion = Nowe kryterium
new-objective = Nowy cel
new-key-result = Nowy kluczowy rezultat
team-name = Nazwa zespołu
timebox-name = Nazwa timeboxa
milestone-name = Nazwa kamienia milowego
criterion-name = Nazwa kryterium
objective-name = Nazwa celu
key-result-name = Nazwa kluczowego rezultatu
delete-entry = Usuń: { $entry }
people = Osoby
people-in = Osoby: { $entry }
start = Początek
start-of = Początek: { $entry }
end = Koniec
end-of = Koniec: { $entry }
capacity = Pojemność
capacity-of = Pojemność: { $entry }
date = Data
date-of = Data: { $entry }
weight = Waga
weight-of = Waga: { $entry }
lowest = Min.
lowest-of = Minimum: { $entry }
highest = Maks.
highest-of = Maksimum: { $entry }
lower-is-better = Mniej znaczy lepiej
lower-is-better-of = Mniej znaczy lepiej: { $entry }
target = Docelowo
target-of = Docelowo: { $entry }
now = Obecnie
now-of = Obecnie: { $entry }
from-teams = Z zespołów
date-example = 20 lip 2027
scale-from = Skala od
scale-to = do
colour = Kolor
colour-of = Kolor: { $team }
automatic = Automatycznie
deleted-entry = { $items ->
    [0] Usunięto: { $entry }.
    [one] Usunięto: { $entry }, także z { $items } elementu.
   *[other] Usunięto: { $entry }, także z { $items } elementów.
 }
