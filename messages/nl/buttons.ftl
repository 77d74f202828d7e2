### Nederlands: knoppen en velden in verschillende vensters.

cancel = Annuleren
done = Gereed
copy = Kopiëren
download = Downloaden
name = Naam
choose-file = Bestand kiezen
