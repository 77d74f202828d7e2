### Italiano: scenari.

scenarios = Scenari
the-plan = Il piano
new = Nuovo scenario…
new-title = Nuovo scenario
add = Aggiungi scenario
hint = Fai una prova: elementi, date, stime e capacità cambiano solo nello scenario, finché non lo adotti. Tutto il resto segue il piano.
hint-inside = Parte come copia dello scenario che stai guardando.
more = Altro su questo scenario
rename = Rinomina…
rename-title = Rinomina scenario
rename-button = Rinomina
name = Nome
notes = Di cosa si tratta
example = Due persone in più nello sviluppo
delete = Elimina scenario
compare = Confronta con il piano
adopt-button = Adotta
leave = Torna al piano
scenario = Scenario
edits-stay = Le modifiche restano qui, il piano non cambia.
not-the-plan = Stai guardando uno scenario, non il piano.
no-title = Prima dai un nome allo scenario.
foreign = Questo piano contiene altro in “scenarios”, quindi non può avere scenari.
cannot-hold = Uno scenario non può contenere questo: una voce non ha ID, o ne ha uno ripetuto. Fai la modifica nel piano.
left = Di nuovo nel piano.
mark = Scenario: { $scenario }
step-inside = { $step }, in “{ $scenario }”
part = scenario “{ $scenario }”
titled = { $plan } – scenario “{ $scenario }”
opened = Questo è “{ $scenario }”. Le modifiche restano qui.
opened-to-read = Questo è “{ $scenario }”.
added = “{ $scenario }” aggiunto. Le modifiche restano qui finché non lo adotti.
taken = Esiste già uno scenario chiamato “{ $scenario }”. Scegli un altro nome.
renamed = Ora lo scenario si chiama “{ $scenario }”.
deleted = “{ $scenario }” eliminato. Il piano è com’era.
adopt = Adotta “{ $scenario }”
adopted = { $items ->
    [0] Adottato lo scenario “{ $scenario }”
    [one] Adottato lo scenario “{ $scenario }”, che cambia { $items } elemento
   *[other] Adottato lo scenario “{ $scenario }”, che cambia { $items } elementi
 }
is-plan = “{ $scenario }” ora è il piano.
unknown = Questo piano non ha uno scenario chiamato { $id }.
