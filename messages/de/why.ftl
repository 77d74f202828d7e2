### Deutsch: warum ein Text kein Wert seiner Spalte ist.

not-a-number = erwartet wird eine Zahl
number-between = erwartet wird eine Zahl von { $low } bis { $high }
number-from = erwartet wird eine Zahl ab { $low }
not-a-share = erwartet wird eine Zahl von Personen oder Ereignissen, kein Prozentsatz
no-points = Zeit lässt sich nicht in Punkte umrechnen
only-points = Punkte lassen sich nicht in { $unit } umrechnen
not-a-date = erwartet wird ein Datum wie 2027-03-14 oder ein Zeitraum wie 2027-Q2
ambiguous-date = das könnten zwei Tage sein; bitte als JJJJ-MM-TT schreiben
one-of = erwartet wird eines von { $words }
yes-or-no = erwartet wird ja oder nein
no-such = { $name } gibt es nicht
several-called = mehrere Zeilen heißen { $name }
own-part = kann nicht Teil von sich selbst oder von etwas darunter sein
several-parents = ein Eintrag kann nur einem anderen untergeordnet sein
other-parent = der Eintrag, zu dem diese Zeile gehört, steht woanders
ambiguous-number = das könnten zwei Zahlen sein; bitte ohne Tausendertrennzeichen schreiben
error-cell = die Tabelle zeigt hier einen Fehler
not-typed = das lässt sich hier nicht eintippen
