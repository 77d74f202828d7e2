### Deutsch: Farbregeln

title = Farbregeln
hint = Ein Eintrag hat die Farbe der ersten Regel, die auf ihn zutrifft, in jeder Ansicht und in Bildern. Die Regeln stehen im Plan.
name-of = Name von Regel { $number }
colour-of = Farbe von Regel { $number }
move-up = „{ $rule }“ nach oben
remove = Regel „{ $rule }“ löschen
add = Regel hinzufügen
no-condition = Fügen Sie eine Bedingung hinzu: Diese Regel färbt noch nichts.
taken = Unter „color_rules“ steht im Plan etwas von einem anderen Programm, deshalb lassen sich darin keine Farbregeln speichern.
show-only = Nur „{ $rule }“ zeigen
edit = Farbregeln bearbeiten…
