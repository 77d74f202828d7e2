### Deutsch: Planeinstellungen.

plan-settings = Planeinstellungen
parts = Abschnitte
general = Allgemein
scoring-method = Bewertungsmethode
effort-unit = Einheit für Aufwand
goal = Planziel
goal-example = Woran sich der Impact misst
reach-per = Reichweite pro
reach-per-example = Quartal
fiscal-year = Geschäftsjahr beginnt im
week-starts = Woche beginnt am
focus-factor = Fokusfaktor (%)
discount-rate = Diskontsatz (% im Jahr)
review-after = Schätzungen überprüfen nach (Tagen)
never = nie
budget = MoSCoW-Budget (% des Aufwands)
today = Heute
about-rice = Reichweite × Impact × Konfidenz ÷ Aufwand. Ein guter Anfang für die meisten Produkt-Backlogs.
about-ice = Impact × Konfidenz × Einfachheit. Schnell, für Experimente und Wachstumsideen.
about-wsjf = Verzögerungskosten ÷ Jobgröße, wie in SAFe. Was zuerst kommt, wenn Warten kostet.
about-value-effort = Nutzen ÷ Aufwand. Die einfachste: zwei Zahlen je Eintrag.
about-weighted = Eigene Kriterien, jedes mit Gewicht und Skala.
about-own = Eine Formel dieses Plans.
about-cd3 = Verzögerungskosten ÷ Dauer, in Geld. Wenn bekannt ist, was ein Monat wert ist.
method-set = { $scored ->
    [0] Geordnet nach { $method }. Noch hat kein Eintrag die nötigen Schätzungen.
   *[other] Geordnet nach { $method }. { $scored } von { $items } Einträgen haben die nötigen Schätzungen.
 }
method-set-all = Geordnet nach { $method }.
impact-kept = Die Zahlen für Impact bleiben: RICE bewertet 0,25 bis 3, ICE 1 bis 10.
no-criteria-yet = Geordnet nach gewichteten Kriterien. Kriterien hinzufügen, um Scores zu bekommen.
converted = Umgerechnet: { $numbers } → { $unit } (× { $factor }).
not-converted = Wie eingegeben belassen: { $numbers }. Eine Umrechnung in { $unit } gibt es nicht.
per = pro { $span }
effort-estimates = { $count ->
    [one] { $count } Schätzung des Aufwands
   *[other] { $count } Schätzungen des Aufwands
 }
reach-estimates = { $count ->
    [one] { $count } Schätzung der Reichweite
   *[other] { $count } Schätzungen der Reichweite
 }
votes = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
 }
capacities = { $count ->
    [one] { $count } Kapazität einer Timebox
   *[other] { $count } Kapazitäten von Timeboxen
 }
and = { $first } und { $last }
effort-kept = Einheit geändert, Zahlen für Aufwand beibehalten.
reach-kept = Einheit geändert, Zahlen für Reichweite beibehalten.
working-days = Arbeitstage
calendar-taken = Unter „calendar“ steht in diesem Plan etwas anderes, deshalb lassen sich Arbeitstage und Feiertage hier nicht einstellen.
monday-short = Mo
tuesday-short = Di
wednesday-short = Mi
thursday-short = Do
friday-short = Fr
saturday-short = Sa
sunday-short = So
monday = Montag
tuesday = Dienstag
wednesday = Mittwoch
thursday = Donnerstag
friday = Freitag
saturday = Samstag
sunday = Sonntag
works = { $day } ist Arbeitstag
works-in = { $day } ist Arbeitstag in { $team }
one-day = Eine Woche braucht einen Arbeitstag.
holidays = Feiertage ({ $count })
holidays-of = Arbeits- und Feiertage von { $team } ({ $count })
holiday-name = Name von Feiertag { $number }
holiday-first-day = Erster Tag von Feiertag { $number }
holiday-last-day = Letzter Tag von Feiertag { $number }
delete-holiday = Feiertag { $number } löschen
holiday-name-in = Name von Feiertag { $number } in { $team }
holiday-first-day-in = Erster Tag von Feiertag { $number } in { $team }
holiday-last-day-in = Letzter Tag von Feiertag { $number } in { $team }
delete-holiday-in = Feiertag { $number } in { $team } löschen
add-holiday = Feiertag hinzufügen
add-holiday-in = Feiertag in { $team } hinzufügen
import-holidays = Feiertage importieren (.ics)
import-holidays-in = Feiertage in { $team } importieren (.ics)
set-week = Arbeitstage
set-holidays = Feiertage
no-holidays = Diese Datei enthält keine ganztägigen Termine. Bitte eine Kalenderdatei (.ics) mit Feiertagen wählen.
holidays-added = { $added ->
    [one] { $added } Feiertag hinzugefügt
   *[other] { $added } Feiertage hinzugefügt
 }{ $known ->
    [0] .
    [one] , { $known } war schon da.
   *[other] , { $known } waren schon da.
 }
timed-left-out = { $events ->
    [one] { $events } Termin mit Uhrzeit ausgelassen.
   *[other] { $events } Termine mit Uhrzeit ausgelassen.
 }
absence-first-day = Erster Tag von Abwesenheit { $number } in { $team }
absence-last-day = Letzter Tag von Abwesenheit { $number } in { $team }
absence-people = Personen von Abwesenheit { $number } in { $team }
everyone = alle
delete-absence = Abwesenheit { $number } in { $team } löschen
add-absence-in = Abwesenheit in { $team } hinzufügen
teams = Teams
timeboxes = Timeboxen
milestones = Meilensteine
criteria = Kriterien für gewichtete Bewertung
criteria-short = Kriterien
objectives = Ziele
add-team = Team hinzufügen
add-timebox = Timebox hinzufügen
add-milestone = Meilenstein hinzufügen
add-criterion = Kriterium hinzufügen
add-objective = Ziel hinzufügen
add-key-result = Key Result hinzufügen
new-team = Neues Team
new-timebox = Neue Timebox
new-milestone = Neuer Meilenstein
new-criterion = Neues Kriterium
new-objective = Neues Ziel
new-key-result = Neues Key Result
team-name = Name des Teams
timebox-name = Name der Timebox
milestone-name = Name des Meilensteins
criterion-name = Name des Kriteriums
objective-name = Name des Ziels
key-result-name = Name des Key Results
delete-entry = { $entry } löschen
people = Personen
people-in = Personen in { $entry }
start = Start
start-of = Start von { $entry }
end = Ende
end-of = Ende von { $entry }
capacity = Kapazität
capacity-of = Kapazität von { $entry }
date = Datum
date-of = Datum von { $entry }
weight = Gewicht
weight-of = Gewicht von { $entry }
lowest = Kleinster
lowest-of = Kleinster Wert von { $entry }
highest = Größter
highest-of = Größter Wert von { $entry }
lower-is-better = Weniger ist besser
lower-is-better-of = Weniger ist besser: { $entry }
target = Zielwert
target-of = Zielwert von { $entry }
now = Aktuell
now-of = Aktueller Wert von { $entry }
from-teams = Aus den Teams
date-example = 20. Juli 2027
scale-from = Skala von
scale-to = bis
colour = Farbe
colour-of = Farbe von { $team }
automatic = Automatisch
deleted-entry = { $items ->
    [0] { $entry } gelöscht.
    [one] { $entry } gelöscht und aus { $items } Eintrag entfernt.
   *[other] { $entry } gelöscht und aus { $items } Einträgen entfernt.
 }
