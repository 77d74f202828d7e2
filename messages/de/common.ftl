### Deutsch: was überall vorkommt.

confidence-of-one = Konfidenz 1 bedeutet 1 %. Wer sicher ist, tippt 100 %.
opened-meanwhile = Während des Speicherns wurde ein anderer Plan geöffnet. Bitte prüfen, ob dieser gespeichert ist.
not-fetched = Das ließ sich nicht laden. Bitte das Netzwerk prüfen und erneut versuchen.
draft-taken = Der Entwurf ist zurück. Speichern, um ihn zu behalten.
left-as-draft = Was hier stand, bleibt als eigener Entwurf erhalten.
added-item = Eintrag hinzufügen
impact-scale = Impact pro Person: 3 enorm, 2 hoch, 1 mittel, 0,5 gering, 0,25 minimal
ice-scale = ICE bewertet Impact und Einfachheit von 1 bis 10.
clamped = Außerhalb der Skala dieses Kriteriums; für den Score zählt das nähere Ende.
small-confidence = Weniger als 1 %. Falls ein Anteil wie 0,8 gemeint war: 80 % tippen.
no-effort = Aufwand 0 ergibt keinen Score.
no-criteria = keine Kriterien
not-an-item = nicht lesbar, bleibt unverändert
written-as-text = steht als andere Art von Wert in der Datei
no-items = Noch keine Einträge. Einen hinzufügen oder Zeilen aus einer Tabelle einfügen.
no-items-to-see = Dieser Plan hat noch keine Einträge.
no-team = Kein Team
not-estimated = nicht geschätzt
no-value = Keine Angabe
did-you-mean = gemeint?
to-page = in der umgebenden Seite
to-browser = nur in diesem Browser
to-downloads = als Download
no-file = Es wurde keine Datei gewählt.
no-storage = Dieser Browser speichert nichts für diese Seite.
not-copied = Der Browser erlaubt der Seite keinen Zugriff auf die Zwischenablage. Bitte den Text markieren und kopieren.
undo = Rückgängig
order-by-hand = Eigene Reihenfolge
keep-numbers = Zahlen beibehalten
empty-column = Noch nichts hier
order-is-computed = Die Reihenfolge der Karten ist hier berechnet. Zum Anordnen „Eigene Reihenfolge“ wählen.
no-rows = Darin sind keine Zeilen. Zellen aus einer Tabelle kopieren oder Zeilen mit Tabulator, Komma oder Semikolon zwischen den Zellen.
problems-kept = Nichts davon geht verloren: Jeder Wert bleibt in der Datei, wie er ist, bis er geändert wird.
nothing-to-show = Dieser Plan ist leer.
near-team = Ein Team { $name } gibt es nicht. Ist { $meant } gemeint? Aus der Liste wählen oder das Team anlegen.
needs-more = fehlt: { $first } +{ $more }
no-such-team = Der Plan hat kein Team { $id }.
no-match = Keine Treffer für „{ $words }“.
offer-new-team = Team „{ $name }“ anlegen
moved-label = { $item } verschieben
undone = Rückgängig gemacht: { $label }
redone = Wiederholt: { $label }
saved = Gespeichert { $to }
to-file = in { $name }
file-failed = Die Datei konnte nicht geschrieben werden ({ $why }).
file-unreadable = Die Datei konnte nicht gelesen werden: { $why }
no-such-format = Ein Exportformat { $format } gibt es nicht.
not-written = Der Plan ist zu groß für dieses Format: { $format }.
not-saved = Nicht gespeichert: { $why } Die Änderungen sind noch da.
new-team = Neues Team: { $name }.
draft-refused = In diesem Browser kann die Seite keinen Entwurf behalten ({ $why }). Bitte vor dem Verlassen speichern.
picked-up = { $title } aufgenommen. Links und rechts bewegen die Karte, die Leertaste legt sie ab.
put-down = { $title } ist in { $column }.
percent = { $digits } %
needs = fehlt: { $fields }
effort-person-days = { $amount ->
    [one] { $amount } Personentag
   *[other] { $amount } Personentage
 }
effort-person-weeks = { $amount ->
    [one] { $amount } Personenwoche
   *[other] { $amount } Personenwochen
 }
effort-person-months = { $amount ->
    [one] { $amount } Personenmonat
   *[other] { $amount } Personenmonate
 }
effort-points = { $amount ->
    [one] { $amount } Punkt
   *[other] { $amount } Punkte
 }
odd-value = „{ $found }“ zählt nicht für { $field }: { $why }.
not-understood = „{ $typed }“ ist kein gültiger Wert für { $field }: { $why }. Der alte Wert bleibt.
names-in-sentences = as it is
pinned = Auf Rang { $rank } fixiert
pinned-because = Auf Rang { $rank } fixiert: { $why }
untitled-item = Eintrag ohne Titel
key-of = { $item }: { $field }
plan-key = Plan: { $field }
setting = Einstellung: { $name }
tab = Plan Widget
tab-of = { $title } – Plan Widget
read-only-newer = Diesen Plan hat eine neuere Version des Widgets gespeichert. Hier kann man ihn ansehen, aber nicht ändern.
read-only-misshapen = „{ $key }“ hat in dieser Datei nicht die richtige Form. Hier kann man den Plan ansehen, aber nicht ändern.
replaced-by-file = Anderen Plan öffnen
replaced-by-page = Änderung durch die Seite
replaced-by-draft = Entwurf wiederherstellen
opened = { $items ->
    [one] { $items } Eintrag geöffnet.
   *[other] { $items } Einträge geöffnet.
 }
opened-titled = { $items ->
    [one] { $title } geöffnet: { $items } Eintrag.
   *[other] { $title } geöffnet: { $items } Einträge.
 }
draft-beside = { $done } Auch hier geändert und so belassen: { $fields }. Rückgängig zeigt den Stand des Entwurfs.
draft-found = Hier sind am { $when } Änderungen ungespeichert geblieben.
draft-found-of-tab = In einem anderen Tab sind am { $when } Änderungen an diesem Plan ungespeichert geblieben.
draft-waiting = { $drafts ->
    [one] Danach wartet noch ein Entwurf.
   *[other] Danach warten noch { $drafts } Entwürfe.
 }
item-count = { $items ->
    [one] { $items } Eintrag
   *[other] { $items } Einträge
 }
item-count-shown = { $items ->
    [one] { $shown } von { $items } Eintrag
   *[other] { $shown } von { $items } Einträgen
 }
scored-count = { $items } mit Score
problem-count = { $problems ->
    [one] { $problems } Problem
   *[other] { $problems } Probleme
 }
effort-line = Aufwand { $amount }
must-share = Must { $share } % (Budget { $budget } %)
too-many-columns = Diese Tabelle ist zu groß: Sie hat mehr als { $columns } Spalten. Bitte einen kleineren Teil kopieren.
too-many-cells = Diese Tabelle ist zu groß: Sie hat mehr als { $cells } Zellen. Bitte einen kleineren Teil kopieren.
imported = { $rows ->
    [one] { $rows } Zeile hinzugefügt.
   *[other] { $rows } Zeilen hinzugefügt.
 }
delete-item = { $item } löschen
delete-items = { $items ->
    [one] { $items } Eintrag löschen
   *[other] { $items } Einträge löschen
 }
deleted-item = { $item } gelöscht
deleted-items = { $items ->
    [one] { $items } Eintrag gelöscht
   *[other] { $items } Einträge gelöscht
 }
duplicate-item = { $item } duplizieren
duplicate-items = { $items ->
    [one] { $items } Eintrag duplizieren
   *[other] { $items } Einträge duplizieren
 }
add-step = { $list ->
    [items] Eintrag hinzufügen
    [teams] Team hinzufügen
    [objectives] Ziel hinzufügen
    [timeboxes] Timebox hinzufügen
    [milestones] Meilenstein hinzufügen
    [criteria] Kriterium hinzufügen
    [methods] Methode hinzufügen
    [baselines] Baseline hinzufügen
    [scenarios] Szenario hinzufügen
    [pins] Fixierung hinzufügen
    [views] Ansicht hinzufügen
    [filters] Filter hinzufügen
    [fields] Feld hinzufügen
    [sources] Quelle hinzufügen
    [log] Entscheidung hinzufügen
   *[other] Eintrag hinzufügen
 }
change-step = { $list ->
    [items] Eintrag ändern
    [teams] Team ändern
    [objectives] Ziel ändern
    [timeboxes] Timebox ändern
    [milestones] Meilenstein ändern
    [criteria] Kriterium ändern
    [methods] Methode ändern
    [baselines] Baseline ändern
    [scenarios] Szenario ändern
    [pins] Fixierung ändern
    [views] Ansicht ändern
    [filters] Filter ändern
    [fields] Feld ändern
    [sources] Quelle ändern
    [log] Entscheidung ändern
   *[other] Eintrag ändern
 }
delete-step = { $list ->
    [items] Eintrag löschen
    [teams] Team löschen
    [objectives] Ziel löschen
    [timeboxes] Timebox löschen
    [milestones] Meilenstein löschen
    [criteria] Kriterium löschen
    [methods] Methode löschen
    [baselines] Baseline löschen
    [scenarios] Szenario löschen
    [pins] Fixierung löschen
    [views] Ansicht löschen
    [filters] Filter löschen
    [fields] Feld löschen
    [sources] Quelle löschen
    [log] Entscheidung löschen
   *[other] Eintrag löschen
 }
list-comma = { ", " }
