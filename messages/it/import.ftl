### Italiano: importare una tabella.

rows-to-import = Importa righe
hint = Righe copiate da un foglio di calcolo, o un suo file: CSV, JSON o XML di un tracker, Markdown, Mermaid, un calendario. Le vedi prima che entrino.
refresh = Aggiorna da { $sources }
paste-box = Righe da importare
paste-here = Incolla qui le righe (Ctrl+V)
row = Riga
table = Anteprima
more-rows = e altre { $rows } righe
take-in = Acquisisci la riga { $row }
cell-problem = { $column }, { $problem }
column-is = { $column } è
column-is-in = { $column } è in
word-is = { $word } in { $column } è
empty = vuoto
unnamed-column = Colonna { $number }
add-rows = { $rows ->
    [one] Aggiungi { $rows } riga
   *[other] Aggiungi { $rows } righe
 }
update-rows = { $rows ->
    [one] Aggiorna { $rows } riga
   *[other] Aggiorna { $rows } righe
 }
add-and-update-rows = { $rows ->
    [one] Aggiungi { $rows } riga, aggiorna { $updated }
   *[other] Aggiungi { $rows } righe, aggiorna { $updated }
 }
nothing-to-add = Nulla da aggiungere
blocks = Blocca
span = Inizio e fine
custom-field = Campo personalizzato
to-notes = Aggiungi alle note
compare = Confronta con il punteggio
leave-out = Escludi
box-start = Inizio del timebox
box-end = Fine del timebox
relations = Collegamenti a elementi
encoding = Codifica del file
encoding-for = { $script ->
    [western] Occidentale ({ $encoding })
    [central] Europa centrale ({ $encoding })
    [cyrillic] Cirillico ({ $encoding })
    [greek] Greco ({ $encoding })
    [turkish] Turco ({ $encoding })
    [baltic] Baltico ({ $encoding })
    [japanese] Giapponese ({ $encoding })
    [chinese] Cinese ({ $encoding })
   *[korean] Coreano ({ $encoding })
 }
sheet = Foglio
separator = Separatore
tab = Tabulazione
comma = Virgola
semicolon = Punto e virgola
bar = Barra |
no-separator = Niente
header-row = Riga di intestazione
no-header = Nessuna
header-at = Riga { $row }: { $texts }
number-format = Formato dei numeri
rows-here = Righe già presenti
match-keys = Aggiorna per chiave dello strumento
match-titles = Aggiorna per titolo
match-nothing = Aggiungi tutte come nuove
per-as-plan = per { $span } (come il piano)
per = per { $span }
as-they-are = Numeri così come sono
order-unknown = Ordine sconosciuto
percent = Percentuale
of-users = % degli utenti
sizes = Taglie XS–XL
letters = Alto, medio, basso
five-to-three = 1–5, riportato a 3
ten-to-three = 1–10, riportato a 3
hundred-to-three = 0–100, riportato a 3
day-first = Prima il giorno
month-first = Prima il mese
summary = { $rows ->
    [one] { $rows } riga
   *[other] { $rows } righe
 }{ $things ->
    [0] , tutte le colonne riconosciute.
    [1] . Controlla una cosa:
   *[other] . Controlla { $things } cose:
 }
format = Formato: { $format }.
export-of = Formato: esportazione di { $tool }.
method-follows = Il piano sarà valutato con { $method }, come suggeriscono le colonne.
unit-follows = L’effort è in { $unit }, e così sarà in questo piano.
span-follows = La portata è per { $span }, e così sarà in questo piano.
orders-differ = { $column } ha date con prima il giorno e altre con prima il mese. Controllale.
filled = { $column }: { $cells ->
    [one] { $cells } cella vuota prende
   *[other] { $cells } celle vuote prendono
 } ciò che sta sopra, come nelle celle unite.
in-notes = Aggiunto alle note: { $columns }.
custom-fields = Campi personalizzati: { $columns }.
left-out = Escluso: { $columns }.
fiscal = { $column }: { $text } conta da gennaio, finché lo fa l’anno fiscale del piano.
midnight = { $column }: una fine a mezzanotte è la fine del giorno prima, come in { $text }.
read-as-share = { $column } letto come 0–1: { $share } diventa 80%.
read-of-five = { $column } letto come 1–5 → 20%–100%: 4 diventa 80%.
read-of-ten = { $column } letto come 1–10 → 10%–100%: 8 diventa 80%.
read-as-points = { $column } letto come punti, perché la sua scala non è di tempo.
read-as-sizes = { $column } letto come taglie: { $sizes }.
read-as-sizes-in = { $column } letto come taglie: { $sizes } { $unit }.
read-as-letters = { $column }: M letto come medio e L come basso. Se sono taglie, scegli quelle.
read-five-to-three = { $column } letto come 1–5 e riportato alla scala di RICE: 5 diventa 3.
read-ten-to-three = { $column } letto come 1–10 e riportato alla scala di RICE: 10 diventa 3.
read-hundred-to-three = { $column } letto come 0–100 e riportato alla scala di RICE: 100 diventa 3.
above-three = { $column } supera 3, dove finisce la scala di RICE. I numeri restano come sono; scegli la loro scala per convertirli.
read-of-users = { $column } letto come quota di tutti gli utenti: 80% conta come 80.
read-per = { $column } letto per { $from } e convertito per { $to }: 100 diventa { $reach }.
other-span = { $column } è per { $from }, questo piano conta per { $to }: non convertito.
read-day-first = { $column } letto con prima il giorno.
read-month-first = { $column } letto con prima il mese.
converted = { $column } letto in { $from } e convertito in { $to }: { $rate }.
rate = { $many ->
    [seconds] { $count } secondi
    [minutes] { $count } minuti
    [hours] { $count } ore
    [days] { $count } giorni
    [weeks] { $count } settimane
   *[months] { $count } mesi
 } per { $one ->
    [minutes] minuto
    [hours] ora
    [days] giorno
    [weeks] settimana
   *[months] mese
 }
no-bar = { $rows }: nessuna barra sulla timeline finché non ci sono entrambi.
start-alone = { $rows ->
    [one] { $rows } riga ha un inizio ma non una fine
   *[other] { $rows } righe hanno un inizio ma non una fine
 }
end-alone = { $rows ->
    [one] { $rows } riga ha una fine ma non un inizio
   *[other] { $rows } righe hanno una fine ma non un inizio
 }
scores-match = { $rows ->
    [1] { $column } coincide con il punteggio di qui nella riga.
   *[other] { $column } coincide con il punteggio di qui in tutte le { $rows } righe.
 }
scores-times = Ogni punteggio di qui è { $times } volte { $column } del foglio: un’altra unità o scala. L’ordine è lo stesso.
scores-part = Ogni punteggio di qui è 1/{ $part } di { $column } del foglio: un’altra unità o scala. L’ordine è lo stesso.
scores-differ = { $column } differisce dal punteggio di qui in { $differ } di { $rows } righe, come { $row }: { $theirs } nel foglio, { $ours } qui.
row-number = riga { $row }
ambiguous-dates = { $column }: { $cells ->
    [one] { $cells } cella potrebbe
   *[other] { $cells } celle potrebbero
 } avere prima il giorno o il mese, come { $text }. Scegli l’ordine sopra la colonna.
other-unit = { $column }: { $why }. { $cells ->
    [one] Il testo va
   *[other] I testi vanno
 } nelle note, a meno che tu scelga un’altra unità.
ambiguous-numbers = { $column }: { $cells ->
    [one] { $cells } cella potrebbe
   *[other] { $cells } celle potrebbero
 } contenere migliaia o decimali ({ $texts }). Scegli sotto il formato dei numeri.
mangled = { $column }: { $cells ->
    [one] { $cells } cella sembra un intervallo che un foglio di calcolo ha trasformato in data
   *[other] { $cells } celle sembrano intervalli che un foglio di calcolo ha trasformato in date
 } ({ $texts }). Correggi nel foglio.
error-cells = { $cells ->
    [one] { $column }: { $cells } cella con un errore del foglio di calcolo ({ $texts }). Il testo va nelle note.
   *[other] { $column }: { $cells } celle con un errore del foglio di calcolo ({ $texts }). I testi vanno nelle note.
 }
parents-missing = { $cells ->
    [one] { $column }: { $cells } cella nomina qualcosa che non è in questo elenco ({ $texts }). Il testo va nelle note.
   *[other] { $column }: { $cells } celle nominano qualcosa che non è in questo elenco ({ $texts }). I testi vanno nelle note.
 }
several-parents = { $cells ->
    [one] { $column }: { $cells } cella nomina più elementi ({ $texts }), e un elemento ha un solo padre. Il testo va nelle note.
   *[other] { $column }: { $cells } celle nominano più elementi ({ $texts }), e un elemento ha un solo padre. I testi vanno nelle note.
 }
other-parents = { $cells ->
    [one] { $column }: { $cells } cella non aggiunta come padre ({ $texts }), perché il livello sotto ne ha un altro. Il testo va nelle note.
   *[other] { $column }: { $cells } celle non aggiunte come padre ({ $texts }), perché il livello sotto ne ha un altro. I testi vanno nelle note.
 }
unreadable = { $cells ->
    [one] { $column }: { $cells } cella non leggibile ({ $texts }). Il testo va nelle note.
   *[other] { $column }: { $cells } celle non leggibili ({ $texts }). I testi vanno nelle note.
 }
emptied = { $column }: { $cells ->
    [one] { $cells } cella resta vuota
   *[other] { $cells } celle restano vuote
 } ({ $texts }).
ranges = { $cells ->
    [1] { $column }: { $text } letto come intervallo intorno a { $middle }.
   *[other] { $column }: { $text } letto come intervallo intorno a { $middle } ({ $cells } celle in tutto).
 }
serial-day = { $column }: { $text } letto come { $day }, perché Excel conta i giorni dal 1900.
row-numbers = { $column }: numeri letti come righe della tabella, come { $text }.
pair = { $text } letto come { $value }
next-pair = { $text } come { $value }
amount-in = { $amount } { $unit }
pairs = { $column }: { $pairs }.
more-pairs = { $column }: { $pairs } ({ $cells } celle in tutto).
ones = { $column }: 1 letto come 1% ({ $cells ->
    [one] { $cells } cella
   *[other] { $cells } celle
 }). Se si intendeva tutto, scrivi 100%.
open-number = { $column }: { $text } letto come { $number }. Nient’altro nella tabella dice se è giusto; se non lo è, scegli sotto il formato dei numeri.
typed-percent = { $typed } letto come { $percent }%.
typed-effort = { $typed } letto come { $amount } { $unit }.
typed-number = { $column } { $typed } letto come { $number }.
and-more = { $titles } e altri { $more }
other-sheets = Letto dal foglio { $sheet }. Ci sono anche { $others }.
hidden-rows = { $rows ->
    [one] { $rows } riga è nascosta nel foglio ed entra comunque: { $titles }.
   *[other] { $rows } righe sono nascoste nel foglio ed entrano comunque: { $titles }.
 }
struck-rows = { $rows ->
    [one] { $rows } riga è barrata nel foglio ed entra comunque: { $titles }.
   *[other] { $rows } righe sono barrate nel foglio ed entrano comunque: { $titles }.
 }
sums = Escluso, perché sono somme: { $titles }.
above = Escluso, sopra i nomi delle colonne: { $titles }.
header-again = Escluso, perché ripete i nomi delle colonne: { $titles }.
below = Escluso, sotto la tabella: { $titles }.
archived = Escluso, perché archiviato: { $titles }.
sections = Letto come titoli di sezioni, che le loro righe portano: { $titles }.
left-out-by-you = { $rows } escluse da te.
no-names = Nessuna riga nomina le colonne: il loro contenuto è un’ipotesi.
first-row = La prima riga, { $text }, entra come elemento. Se nomina la colonna, sceglila sotto.
no-titles = Nessuna colonna è usata per i titoli. Scegline una.
untitled = { $rows ->
    [one] { $rows } riga senza titolo.
   *[other] { $rows } righe senza titolo.
 }
broken-letters = Alcune lettere non sono leggibili: il file ha un’altra codifica. Sceglila sotto.
shortened = { $column }: { $cells ->
    [one] { $cells } cella accorciata
   *[other] { $cells } celle accorciate
 } da un foglio di calcolo, come { $text }. Ne prendono il posto di nuove.
titles-read = { $column } usata per i titoli.
matched = Nuove: { $new }, aggiornate: { $updated }, invariate: { $unchanged }.
merged-items = { $rows ->
    [one] { $rows } riga di elementi uniti ad altri: resta com’è.
   *[other] { $rows } righe di elementi uniti ad altri: restano come sono.
 }
alike = “{ $row }” somiglia a “{ $item }”, che c’è già{ $more ->
    [0] { "" }
    [one] , e un’altra riga
   *[other] , e altre { $more } righe
 }. Analisi elenca i probabili doppioni da unire.
kept-here = { $items ->
    [one] { $items } elemento cambiato sia qui sia là: resta ciò che c’è qui.
   *[other] { $items } elementi cambiati sia qui sia là: resta ciò che c’è qui.
 }
gone = { $items ->
    [one] { $items } elemento non è più presente: { $titles }. Nulla viene eliminato.
   *[other] { $items } elementi non sono più presenti: { $titles }. Nulla viene eliminato.
 }
namesakes = { $rows ->
    [one] { $rows } riga entrerebbe una seconda volta: il piano ha elementi con lo stesso titolo.
   *[other] { $rows } righe entrerebbero una seconda volta: il piano ha elementi con gli stessi titoli.
 }
new-parents = { $level ->
    [theme] { $items ->
        [one] Sarà aggiunto { $items } tema: { $titles }.
       *[other] Saranno aggiunti { $items } temi: { $titles }.
     }
    [initiative] { $items ->
        [one] Sarà aggiunta { $items } iniziativa: { $titles }.
       *[other] Saranno aggiunte { $items } iniziative: { $titles }.
     }
    [epic] { $items ->
        [one] Sarà aggiunta { $items } epic: { $titles }.
       *[other] Saranno aggiunte { $items } epic: { $titles }.
     }
    [feature] { $items ->
        [one] Sarà aggiunta { $items } funzionalità: { $titles }.
       *[other] Saranno aggiunte { $items } funzionalità: { $titles }.
     }
   *[parent] { $items ->
        [one] Sarà aggiunto { $items } padre: { $titles }.
       *[other] Saranno aggiunti { $items } padri: { $titles }.
     }
 }
nothing-changed = Non è cambiato nulla.
updated = { $items ->
    [one] { $items } elemento aggiornato.
   *[other] { $items } elementi aggiornati.
 }
added = { $rows ->
    [one] { $rows } riga aggiunta.
   *[other] { $rows } righe aggiunte.
 }
added-and-updated = { $rows ->
    [one] { $rows } riga aggiunta
   *[other] { $rows } righe aggiunte
 }, { $items ->
    [one] { $items } elemento aggiornato
   *[other] { $items } elementi aggiornati
 }.
added-with-parents = { $rows ->
    [one] { $rows } riga aggiunta
   *[other] { $rows } righe aggiunte
 }, e sopra { $parents ->
    [one] { $parents } elemento
   *[other] { $parents } elementi
 }.
added-with-parents-and-updated = { $rows ->
    [one] { $rows } riga aggiunta
   *[other] { $rows } righe aggiunte
 }, e sopra { $parents ->
    [one] { $parents } elemento
   *[other] { $parents } elementi
 }; { $items ->
    [one] { $items } elemento aggiornato
   *[other] { $items } elementi aggiornati
 }.
turned-table = I nomi delle colonne stanno nella prima: la tabella è stata girata.
old-workbook = È una vecchia cartella di lavoro (.xls) o ha una password. Salvala come .xlsx senza password e importala.
packed-file = È un file compresso che non è una cartella di lavoro, o è danneggiato. Decomprimilo, o aprilo in un foglio di calcolo e copia le righe.
other-page = È una pagina o un XML di altro tipo. Copia la tabella che contiene e incollala, o esporta l’elenco come CSV.
empty-calendar = È un calendario senza eventi. Esportane uno che ne abbia.
plantuml = È un diagramma di PlantUML. Copia le attività con i loro giorni come tabella e importala.
yaml = È YAML. Salvalo come JSON di un piano o come CSV e importalo.
no-text = È un file che non è testo. Esporta l’elenco come CSV e importalo.
json-of = È JSON di { $tool }, non un piano. Esporta l’elenco come CSV da quello strumento, o copia le sue righe, e importale.
json-with-keys = È JSON con le chiavi { $keys }, non un piano. Esporta l’elenco come CSV da quello strumento, o copia le sue righe, e importale.
other-json = È JSON di altro tipo, non un piano. Esporta l’elenco come CSV da quello strumento, o copia le sue righe, e importale.
