### Deutsch: Stimmzettel.

ballots = Stimmzettel
send-out = Allen, deren Urteil zählt, einen Stimmzettel schicken. Sie füllen ihn in einer Nachricht oder im Formular aus und schicken den Text zurück.
copy-blank = Leeren Stimmzettel kopieren
download-blank = Leeren Stimmzettel herunterladen
copy-link = Link zum Stimmzettel kopieren
fill-in = Hier einen Stimmzettel ausfüllen
take-in-hint = Einfügen, was zurückkam: beliebig viel auf einmal, samt allem, was darum herum steht. Ein zweiter Stimmzettel derselben Person ersetzt den ersten.
paste-box = Aufzunehmende Stimmzettel
paste-here = Einen oder viele Stimmzettel einfügen (Strg+V)
voters = { $count ->
    [one] { $count } Person hat abgestimmt: { $people }.
   *[other] { $count } Personen haben abgestimmt: { $people }.
 }
voter = { $items ->
    [one] { $name } ({ $items } Eintrag)
   *[other] { $name } ({ $items } Einträge)
 }
copied = Stimmzettel kopiert. In eine Nachricht einfügen; die Antwort kommt auf demselben Weg zurück.
page-link-copied = Link kopiert. Er öffnet diese Seite mit dem Stimmzettel.
plan-link-copied = Link kopiert. Er öffnet einen Stimmzettel für den Plan, wie er jetzt ist, ohne Stimmen anderer.
long-plan-link-copied = Link kopiert. Er öffnet einen Stimmzettel für den Plan, wie er jetzt ist, ohne Stimmen anderer. Er ist { $size } lang: Mail- und Chatprogramme schneiden Links über 8 kB womöglich ab.
no-ballot = Kein Stimmzettel gefunden.
added-one = { $items ->
    [one] Stimmzettel von { $name } aufgenommen; { $items } Eintrag aktualisiert.
   *[other] Stimmzettel von { $name } aufgenommen; { $items } Einträge aktualisiert.
 }
added-many = { $items ->
    [one] { $ballots } Stimmzettel aufgenommen ({ $names }); { $items } Eintrag aktualisiert.
   *[other] { $ballots } Stimmzettel aufgenommen ({ $names }); { $items } Einträge aktualisiert.
 }
replaced = Früherer Stimmzettel ersetzt: { $names }.
unknown-items = { $votes ->
    [one] { $votes } Stimme gilt einem Eintrag, den dieser Plan nicht hat.
   *[other] { $votes } Stimmen gelten Einträgen, die dieser Plan nicht hat.
 }
wrong-line = { $more ->
    [0] Zeile { $line }: { $why }.
    [one] Zeile { $line }: { $why }, und { $more } weitere Zeile war unverständlich.
   *[other] Zeile { $line }: { $why }, und { $more } weitere Zeilen waren unverständlich.
 }
no-head = in diesem Text fehlt die Zeile „{ $head }“
no-by = diesem Stimmzettel fehlt die Zeile „by: Name“
no-item = diese Zeile ist kein Eintrag mit Schätzungen
no-estimate = die Schätzung { $name } gibt es nicht
not-a-number = { $key }: { $text } ist keine Zahl
out-of-range = { $key }: { $number } liegt außerhalb des Bereichs
take-in = Stimmzettel aufnehmen
your-ballot = Ihr Stimmzettel
how = Eigene Schätzungen angeben und leer lassen, was Sie nicht beurteilen können. Dann den Stimmzettel kopieren und an die Person schicken, die gefragt hat. Hier ändert sich dadurch nichts.
your-name = Ihr Name
item = Eintrag
ballot = Stimmzettel
download-own = Meinen Stimmzettel herunterladen
copy-own = Meinen Stimmzettel kopieren
own-copied = Ihr Stimmzettel ist kopiert. In eine Nachricht an die Person einfügen, die gefragt hat.
no-name = Zuerst den Namen eintippen: Er unterscheidet Ihren Stimmzettel von den anderen.
odd-votes = { $more ->
    [0] „{ $field }“ ist so nicht verwendbar. Bitte zuerst berichtigen oder leeren.
   *[other] „{ $field }“ und { $more } weitere sind so nicht verwendbar. Bitte zuerst berichtigen oder leeren.
 }
people-per = Personen oder Ereignisse pro { $span }
impact-scale = 3 enorm, 2 hoch, 1 mittel, 0,5 gering, 0,25 minimal
percent = Prozent
money-per-month = Geld pro Monat
off-impact = RICE verwendet 3, 2, 1, 0,5 oder 0,25
off-ten = Die Skala ist 1–10
no-votes = Noch keine Stimmen. Allen, deren Urteil zählt, einen Stimmzettel schicken; sie schicken ihn als Text zurück.
hidden = Stimmen bleiben bis zum Aufdecken verborgen, damit sie niemanden beeinflussen.
reveal = Zeigen, wo sie auseinandergehen
reveal-one = Stimmen zeigen
hide = Stimmen verbergen
disputed = Größte Uneinigkeit
one-vote = 1 Stimme: { $vote }
spread = Median { $median }, die Hälfte zwischen { $low } und { $high }, { $votes } Stimmen
far = Weit von den anderen entfernt
accept-item = Mediane übernehmen
accept-all = Alle Mediane übernehmen
accept = Median übernehmen
medians = Mediane übernehmen
none-accepted = Die Schätzungen stehen schon auf dem Median.
accepted = { $estimates ->
    [one] { $estimates } Schätzung
   *[other] { $estimates } Schätzungen
 } von { $items ->
    [one] { $items } Eintrag
   *[other] { $items } Einträgen
 } auf den Median gesetzt.
discuss = Zur Diskussion markieren
discussed = Besprochen
