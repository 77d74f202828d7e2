### Deutsch: eigene Methoden.

new = Neue Methode…
new-title = Neue Methode
edit-title = Methode bearbeiten
title = Name
formula = Formel
example = Reach * Impact / Effort
hint = Schätzungen, Kriterien, eigene Felder und andere Methoden beim Namen nennen, Namen mit Leerzeichen in [Klammern]. Konfidenz ist ein Anteil: 80 % ist 0.8.
lower = Die niedrigste Zahl steht vorn
templates = Mit einer Vorlage beginnen
preview = Die ersten Einträge nach dieser Formel
keep-new = Hiernach ordnen
keep = Speichern
delete-button = Löschen…
delete-now = Methode löschen
keep-it = Behalten
no-title = Die Methode braucht einen Namen.
no-formula = Die Formel hat einen Fehler.
offers = Namen und Funktionen
edit = { $title } bearbeiten…
taken = Eine Methode { $title } gibt es schon. Bitte einen anderen Namen wählen.
add = Methode { $title } hinzufügen
change = Methode { $title } ändern
delete = Methode { $title } löschen
rank = Rang
item = Eintrag
score = Score
rank-today = Rang heute
ranked-by = Geordnet nach { $method }.
saved = { $method } gespeichert.
added-fields = { $count ->
    [one] Eigenes Feld { $fields } hinzugefügt.
   *[other] Eigene Felder { $fields } hinzugefügt.
 }
scored-count = { $scored ->
    [0] Noch hat kein Eintrag alles Nötige.
   *[other] { $scored } von { $items } Einträgen mit Score.
 }
adds-fields = { $count ->
    [one] Fügt dem Plan das eigene Feld { $fields } hinzu.
   *[other] Fügt dem Plan die eigenen Felder { $fields } hinzu.
 }
names-and = { $names } und { $last }
asks = { $method } löschen?
asks-of-ranking = Sie ordnet diesen Plan; dann tut es RICE.
asks-of-used = { $count ->
    [one] Die Formel von { $methods } verwendet sie und wird einen Fehler haben.
   *[other] Die Formeln von { $methods } verwenden sie und werden Fehler haben.
 }
deleted = { $method } gelöscht.
deleted-of-ranking = { $method } gelöscht. Geordnet nach { $now }.
of-each-item = jedes Eintrags
criterion = Kriterium
custom-field = eigenes Feld
score-by-method = Score nach dieser Methode
function-if = if(Bedingung; Wert falls ja; Wert falls nein)
function-min = der kleinste der Werte
function-max = der größte der Werte
function-sum = die Summe der Werte
function-avg = der Mittelwert der Werte
function-round = round(Zahl; Nachkommastellen)
function-floor = die nächste ganze Zahl darunter
function-ceil = die nächste ganze Zahl darüber
function-abs = die Zahl ohne Vorzeichen
function-sqrt = die Quadratwurzel
function-log = der Logarithmus zur Basis 10, oder log(Zahl; Basis)
function-ln = der natürliche Logarithmus
function-exp = e hoch die Zahl
function-ifempty = ifempty(Wert; Ersatz, wo er fehlt)
function-empty = wahr, wo der Wert fehlt
opportunity = Opportunity Score
opportunity-about = Wichtig für Kunden, die noch nicht zufrieden sind.
revenue = RICE mit Umsatz
revenue-about = RICE, mit dem, was jeder Erreichte einbringt.
by-evidence = ICE nach Belegen
by-evidence-about = ICE, mit Konfidenz nach Gilad: 1 für eine Meinung, 10 für einen gelungenen Launch.
by-profile = Verzögerungskosten nach Profil
by-profile-about = Was ein Monat kostet, gewichtet nach Anstieg, je Einheit Aufwand.
kano-better = Kano: besser
kano-better-about = Wie sehr es zufrieden macht, wenn es da ist, 0 bis 1, aus gezählten Antworten.
kano-worse = Kano: schlechter
kano-worse-about = Wie sehr es stört, wenn es fehlt, 0 bis −1, aus gezählten Antworten.
importance = Wichtigkeit
satisfaction = Zufriedenheit
revenue-per-user = Umsatz pro Nutzer
profile = Profil
expedite = Beschleunigt
fixed-date = Fester Termin
standard = Standard
intangible = Unbestimmt
attractive = Begeisterungsmerkmal
one-dimensional = Leistungsmerkmal
must-be = Basismerkmal
indifferent = Unerheblich
