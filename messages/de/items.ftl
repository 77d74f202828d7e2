### Deutsch: Einträge.

by-team = Aufwand je Team
evidence = Belege
evidence-kind = Art des Belegs
evidence-note = Was gefunden wurde
evidence-link = Link
add-evidence = Beleg hinzufügen
still-right = Stimmt noch
pin-hint = Der Eintrag behält diesen Rang, egal welchen Score er hat. Die Begründung steht daneben.
open-details = Details öffnen
copy-title = Titel kopieren
copy-link = Link kopieren
add-below = Eintrag darunter hinzufügen
add-child = Untereintrag hinzufügen
lock-dates = Termine sperren
unlock-dates = Termine entsperren
remove-dates = Termine entfernen
pin-to-rank = Auf Rang fixieren…
unpin = Fixierung lösen
move-out = Eine Ebene nach außen
show-in-scores = Diese Einträge in Scores zeigen
lane-up = Lane nach oben
lane-down = Lane nach unten
title-copied = Titel kopiert.
link-copied = Link kopiert.
has-parts = { $below ->
    [one] { $below } weiterer Eintrag gehört { $deleted ->
        [1] dazu
       *[other] zu ihnen
     }. Er kann eine Ebene aufrücken oder mit gelöscht werden.
   *[other] { $below } weitere Einträge gehören { $deleted ->
        [1] dazu
       *[other] zu ihnen
     }. Sie können aufrücken oder mit gelöscht werden.
 }
move-up = Behalten und aufrücken
children = Untereinträge
open-parent = Übergeordneten Eintrag öffnen
no-parent = Nicht untergeordnet
no-such-parent = Kein anderer Eintrag hat diese Wörter im Titel.
range = Zu 90 % sicher in dieser Spanne, etwa 3-5
waits-for = Wartet auf
waiting = Warten hierauf
lag-days = Tage später
sorted-by = Diese Zeilen sind nach { $column } sortiert und lassen sich nicht von Hand verschieben.
ranked-by-children = { $title } hat keinen eigenen Score und steht dort, wo der beste Untereintrag steht.
effort-of = Aufwand von { $team }
shared = Aufwand { $effort }, verteilt wie zuvor: { $parts }.
replaced = Der Aufwand ist jetzt { $effort }, ganz von { $team }. Er war { $before }.
confirmed = Schätzungen von { $title } bestätigen
remove-evidence = Beleg entfernen: { $kind }
use-confidence = { $confidence } übernehmen
pin-step = { $title } fixieren
pinned-to = { $title } auf Rang { $rank } fixiert.
ask-pin = { $title } auf einen Rang fixieren
rank = Rang
because = Begründung
pin-example = Eine Zusage, ein Gesetz, eine Abhängigkeit
pin = Fixieren
pin-to = Auf Rang fixieren
reason = Begründung
no-rank = Der Rang muss eine ganze Zahl ab 1 sein. Der Eintrag ist noch nicht fixiert.
no-rank-kept = Der Rang muss eine ganze Zahl ab 1 sein. { $rank } bleibt.
delete-all = Alle { $items } Einträge löschen
counts-as = Zählt als { $middle }, die Mitte. Um die Zahl selbst zu wählen: { $middle } ({ $range }) tippen.
runs-down = „{ $typed }“ läuft von hoch nach niedrig. Ist { $range } gemeint?
no-lag = Der Abstand muss eine ganze Zahl von Tagen bis 9.999 sein, negativ zum Überlappen. { $kept } bleibt.
waits-how = Wie er auf { $title } wartet
waits-lag = Arbeitstage nach { $title }, negativ zum Überlappen
finish-to-start = beginnt nach dessen Ende
start-to-start = beginnt nach dessen Start
finish-to-finish = endet nach dessen Ende
start-to-finish = endet nach dessen Start
delete-items = { $items ->
    [1] Löschen
   *[other] { $items } Einträge löschen
 }
said = { $done }.
moved-up = { $items ->
    [one] { $items } Eintrag aufgerückt.
   *[other] { $items } Einträge aufgerückt.
 }
freed = { $items ->
    [one] { $items } Eintrag wartet nicht mehr { $deleted ->
        [1] darauf
       *[other] auf sie
     }.
   *[other] { $items } Einträge warten nicht mehr { $deleted ->
        [1] darauf
       *[other] auf sie
     }.
 }
duplicate-items = { $items ->
    [1] Duplizieren
   *[other] { $items } Einträge duplizieren
 }
duplicated = { $below ->
    [0] { $title } hinzugefügt.
    [1] { $title } mit Untereintrag hinzugefügt.
   *[other] { $title } mit { $below } Untereinträgen hinzugefügt.
 }
duplicated-many = { $below ->
    [0] { $items } Kopien hinzugefügt.
    [one] { $items } Kopien mit { $below } Untereintrag hinzugefügt.
   *[other] { $items } Kopien mit { $below } Untereinträgen hinzugefügt.
 }
copy = Kopie
mark-as-done = Als erledigt markieren
mark-many-as-done = { $items ->
    [one] { $items } Eintrag als erledigt markieren
   *[other] { $items } Einträge als erledigt markieren
 }
fill-down = Nach unten ausfüllen
clear-cell = Zelle leeren
clear-cells = Zellen leeren
row-up = Nach oben
row-down = Nach unten
heading-actions = Aktionen für die Überschrift
rose = { $title } ist jetzt auf Rang { $rank }, { $by } höher.
fell = { $title } ist jetzt auf Rang { $rank }, { $by } tiefer.
all-levels = Alle
top-only = Nur oberste
without-children = Ohne Untereinträge
details-of = Details zu { $title }
delete-item = Eintrag löschen
delete = Löschen
duplicate-item = Eintrag duplizieren
duplicate = Duplizieren
close-details = Details schließen
about = Allgemein
estimates = Schätzungen
schedule = Termine
serves = Zahlt ein auf
compare = Mit anderem Eintrag vergleichen
pinning = Auf Rang fixieren
decisions = Entscheidungen
at-rank = Rang { $rank }
estimate = Schätzung
likely-range = Wahrscheinliche Spanne
range-of = Spanne für { $field }
criterion = { $name } ({ $low }–{ $high })
criterion-lower = { $name } ({ $low }–{ $high }, weniger ist besser)
date-example = 15.03.2027, Q2 2027
tags-example = Mobil, Abrechnung
titles-example = Titel, durch Kommas getrennt
kind-example = Feature, Technik, Bug
parents = Übergeordnete Einträge
moscow-by-timebox = MoSCoW je Timebox
as-above = Wie oben
votes = Stimmen
votes-by-rater = Stimmen nach Person
median = Median
plan = Plan
self-conviction = Eigene Überzeugung
pitch-deck = Pitch-Deck
thematic-support = Passt zu Strategie oder Trends
opinions = Meinungen anderer
estimates-and-plans = Schätzungen und Pläne
anecdotal = Einzelfälle
market-data = Marktdaten
user-evidence = Belege von Nutzern oder Kunden
test-results = Testergebnisse
launch-data = Daten nach dem Launch
supported = { $pieces ->
    [1] { $kind }: stützt eine Konfidenz von { $confidence } (Confidence Meter von Gilad).
   *[other] { $kind }, { $pieces } Belege: stützt eine Konfidenz von { $confidence } (Confidence Meter von Gilad).
 }
estimated-on = Geschätzt am { $day }.
estimated = { $age ->
    [0] Heute geschätzt, { $day }.
    [one] Geschätzt am { $day }, vor { $age } Tag.
   *[other] Geschätzt am { $day }, vor { $age } Tagen.
 }
estimated-due = { $age ->
    [0] Heute geschätzt, { $day }: Überprüfung fällig.
    [one] Geschätzt am { $day }, vor { $age } Tag: Überprüfung fällig.
   *[other] Geschätzt am { $day }, vor { $age } Tagen: Überprüfung fällig.
 }
review-begins = { $items ->
    [one] Die Schätzungen von { $items } Eintrag gelten
   *[other] Die Schätzungen von { $items } Einträgen gelten
 } als heute gemacht und sind nach { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
 } zu überprüfen.
term = { $number } { $name }
term-percent = { $number } % { $name }
term-missing = ohne { $name }
term-word = { $name } { $word }
quoted-word = „{ $word }“
off-scale = { $name } { $value } liegt außerhalb der Skala { $scale }.
outside = { $name } { $value } liegt außerhalb von { $low } bis { $high }.
clamped = { $name } ist { $value }, außerhalb der Skala von { $low } bis { $high }, und zählt als das nähere Ende.
moonshot = { $name } unter { $limit } % heißt Moonshot.
once = { $name } fällt hier einmal an, nicht pro { $per ->
    [month] Monat
    [week] Woche
    [quarter] Quartal
    [year] Jahr
   *[other] { $per }
 }.
dated = Die Dauer ergibt sich aus den Terminen, nicht aus dem Aufwand.
swing = { $field } { $range } bewegt den Score: von { $low } bis { $high }, { $ranks ->
    [0] weiter Rang { $first }
   *[other] Rang { $first } bis { $last }
 }.
swing-most = { $field } { $range } bewegt den Score am meisten: von { $low } bis { $high }, { $ranks ->
    [0] weiter Rang { $first }
   *[other] Rang { $first } bis { $last }
 }.
worth = Barwert { $worth } über { $months } Monate bei { $rate } % im Jahr; einen Monat später { $delay } weniger.
worth-per-effort = Barwert { $worth } über { $months } Monate bei { $rate } % im Jahr, { $effort } je Einheit Aufwand; einen Monat später { $delay } weniger.
compare-with = Vergleichen mit
comparison = Vergleich
both-score = Beide haben den Score { $score }.
scores-times = { $first } hat einen { $times }-mal so hohen Score wie { $second }: { $high } zu { $low }.
scores-higher = { $first } hat einen höheren Score als { $second }: { $high } zu { $low }.
lacks = { $item }: es fehlt { $fields }.
has-no-score = { $item }: { $why }.
the-same = gleich
times-for = × { $times } für { $item }
more-for = +{ $by } für { $item }
tied-if = Gleichstand, wenn { $name } von { $item } { $number } statt { $now } wäre.
rounded = etwa { $number }
filter = Filter
saved-in-plan = Im Plan gespeichert
delete-filter = { $filter } löschen
filter-name = Name des Filters
save-filter = Diesen Filter speichern
clear-filter = Filter aufheben
field = Feld
way = Vergleich
value = Wert
value-of-condition = Wert der Bedingung
words-to-find = Gesuchte Wörter
remove-part = { $part } entfernen
add = Hinzufügen
is = ist
is-not = ist nicht
is-more-than = ist größer als
is-at-least = ist mindestens
is-less-than = ist kleiner als
is-at-most = ist höchstens
has-a-value = hat einen Wert
has-none = hat keinen
value-missing = Gib den Wert ein, mit dem { $field } verglichen wird.
not-comparable = { $field } lässt sich nicht mit „{ $typed }“ vergleichen: { $why }.
