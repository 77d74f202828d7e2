### Deutsch: Szenarien.

scenarios = Szenarien
the-plan = Der Plan
new = Neues Szenario…
new-title = Neues Szenario
add = Szenario hinzufügen
hint = Zum Ausprobieren: Einträge, Termine, Schätzungen und Kapazität ändern sich nur im Szenario, bis es übernommen wird. Alles andere folgt dem Plan.
hint-inside = Beginnt als Kopie des Szenarios, das gerade zu sehen ist.
more = Mehr zu diesem Szenario
rename = Umbenennen…
rename-title = Szenario umbenennen
rename-button = Umbenennen
name = Name
notes = Worum es geht
example = Zwei Entwickler mehr
delete = Szenario löschen
compare = Mit dem Plan vergleichen
adopt-button = Übernehmen
leave = Zurück zum Plan
scenario = Szenario
edits-stay = Änderungen bleiben hier, der Plan bleibt unverändert.
not-the-plan = Das ist ein Szenario, nicht der Plan.
no-title = Zuerst braucht das Szenario einen Namen.
foreign = Unter „scenarios“ steht in diesem Plan etwas anderes, deshalb kann er keine Szenarien haben.
cannot-hold = Das kann ein Szenario nicht aufnehmen: Einem Eintrag fehlt die ID, oder ein anderer hat dieselbe. Die Änderung ist nur im Plan möglich.
left = Zurück im Plan.
mark = Szenario: { $scenario }
step-inside = { $step }, in „{ $scenario }“
part = Szenario „{ $scenario }“
titled = { $plan } – Szenario „{ $scenario }“
opened = Das ist „{ $scenario }“. Änderungen bleiben darin.
opened-to-read = Das ist „{ $scenario }“.
added = „{ $scenario }“ hinzugefügt. Änderungen bleiben darin, bis es übernommen wird.
taken = Ein Szenario „{ $scenario }“ gibt es schon. Bitte einen anderen Namen wählen.
renamed = Das Szenario heißt jetzt „{ $scenario }“.
deleted = „{ $scenario }“ gelöscht. Der Plan ist unverändert.
adopt = „{ $scenario }“ übernehmen
adopted = { $items ->
    [0] Szenario „{ $scenario }“ übernommen
    [one] Szenario „{ $scenario }“ übernommen, { $items } Eintrag geändert
   *[other] Szenario „{ $scenario }“ übernommen, { $items } Einträge geändert
 }
is-plan = „{ $scenario }“ ist jetzt der Plan.
unknown = Dieser Plan hat kein Szenario namens { $id }.
