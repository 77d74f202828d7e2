### Deutsch: die Auswertung.

insights = Auswertung
show-in-scores = In Scores zeigen
items = { $items ->
    [one] { $items } Eintrag
   *[other] { $items } Einträge
 }
without-effort = , { $items } ohne Aufwand
value = Wo der Nutzen liegt
order = Wie sicher die Reihenfolge ist
raters = Bewertende
moscow = MoSCoW
objectives = Ziele
effort = Aufwand
review = Zu überprüfen
alike = Mögliche Dubletten
methods = Methoden im Vergleich
split = { $measure }: { $part } % der Einträge ({ $items } von { $all }) bringen { $value } % der Summe.
no-value = Noch kein Eintrag mit { $measure } über 0.
unknown = { $items ->
    [one] { $items } Eintrag ohne Schätzungen ist nicht dabei.
   *[other] { $items } Einträge ohne Schätzungen sind nicht dabei.
 }
show = { $items ->
    [one] Diesen Eintrag zeigen
   *[other] Diese { $items } Einträge zeigen
 }
all-value = 100 % des Nutzens
all-items = 100 % der Einträge
item = Eintrag
estimate = Schätzung
votes = Stimmen
median = Median
plan = Plan
no-letters = Noch kein Eintrag hat eine MoSCoW-Kategorie.
sort-on-board = Einträge auf dem Board einsortieren
class-of-capacity = { $percent } % der Kapazität (Budget { $budget } %) · { $effort }
class-of-planned = { $percent } % (Budget { $budget } %) · { $effort }
musts = Musts nehmen { $percent } % des als Must, Should oder Could eingestuften Aufwands ein (Budget { $budget } %).
musts-too-much = Musts nehmen { $percent } % des als Must, Should oder Could eingestuften Aufwands ein (Budget { $budget } %): Wenn etwas schiefgeht, lässt sich zu wenig weglassen.
no-musts = Noch hat kein geplanter Aufwand eine MoSCoW-Kategorie.
outside = { $items ->
    [one] { $items } Eintrag
   *[other] { $items } Einträge
 } { $class }, { $effort }
unclassified = ohne Kategorie
timebox = { $title }: { $effort } von { $capacity }, zu { $percent } % voll
timebox-no-capacity = { $title }: { $effort }, keine Kapazität festgelegt
no-objectives = Noch keine Ziele. In den Planeinstellungen hinzufügen, dann in den Details der Einträge zuordnen.
add-objectives = Ziele hinzufügen
no-objective = Kein Ziel
coverage = { $results ->
    [0] Für jedes Key Result gibt es Arbeit
    [one] Für { $results } Key Result gibt es keine Arbeit
   *[other] Für { $results } Key Results gibt es keine Arbeit
 }; { $items ->
    [0] jeder Eintrag zahlt auf ein Ziel ein
    [one] { $items } Eintrag zahlt auf kein Ziel ein
   *[other] { $items } Einträge zahlen auf kein Ziel ein
 }.
unserved = Nichts zahlt auf „{ $result }“ ein ({ $objective }).
no-effort-yet = Noch kein Eintrag hat einen Aufwand und ein Team oder eine Art.
by-team = Nach Team
by-kind = Nach Art
no-kind = Keine Art
share = { $percent } % · { $effort }
most-effort = Am meisten Aufwand: { $name }, { $percent } %.
no-review = Festlegen, nach wie vielen Tagen Schätzungen zu überprüfen sind; ältere erscheinen dann hier.
set-review = Überprüfung in den Planeinstellungen festlegen
all-fresh = Alle Schätzungen sind höchstens { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
 } alt oder seither bestätigt.
some-due = { $due } von { $scored } geschätzten Einträgen wurden seit über { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
 } nicht überprüft.
due = { $items ->
    [one] { $items } Eintrag zu überprüfen
   *[other] { $items } Einträge zu überprüfen
 }
closed = { $items ->
    [one] { $items } Eintrag in der Quelle geschlossen, hier offen
   *[other] { $items } Einträge in der Quelle geschlossen, hier offen
 }
gone = { $items ->
    [one] { $items } Eintrag nicht mehr in der Quelle
   *[other] { $items } Einträge nicht mehr in der Quelle
 }
no-ranking = Für einen Vergleich der Rangfolgen Schätzungen hinzufügen.
one-ranking = Für einen Vergleich der Rangfolgen Schätzungen für eine weitere Methode hinzufügen.
agreement = { $agree ->
    [nearly] Die Methoden stimmen nahezu überein
    [mostly] Die Methoden stimmen weitgehend überein
    [loosely] Die Methoden stimmen nur lose überein
   *[not] Die Methoden widersprechen sich
 }; am weitesten auseinander liegen { $one } und { $other } (Übereinstimmung { $tau }).
tau = Übereinstimmung der Ränge (Kendalls Tau-b)
tau-about = 1: dieselbe Reihenfolge. 0: kein Zusammenhang. −1: die umgekehrte Reihenfolge. Über die Einträge, die bei beiden einen Score haben.
no-tau = k. A.
first-of-each = Top { $top } nach jeder Methode
in-every-top = { $items ->
    [one] Den Eintrag
   *[other] Die { $items } Einträge
 } in allen Top { $top } zeigen
none-in-every-top = Kein Eintrag ist nach jeder Methode in den Top { $top }.
rank-by = Nach { $method } ordnen
