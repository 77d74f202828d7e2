### Italiano: esportare il piano.

export = Esporta
plan-file = File del piano
workbook = Cartella di lavoro Excel
table = Tabella per fogli di calcolo
picture = Immagine della roadmap
slides = Diapositive PowerPoint
png = Immagine PNG
block = Blocco per una pagina
html-table = Tabella HTML
markdown = Markdown
summary = Riepilogo per persone e assistenti
confluence = Confluence
mediawiki = MediaWiki
dokuwiki = DokuWiki
mermaid = Gantt di Mermaid
calendar = Calendario
paper = Tutta la roadmap su carta
print = Stampa
print-roadmap = Stampa la roadmap
copy-format = Copia { $format }
download-format = Scarica { $format }
copied = Copiato: { $format }. Incolla dove serve.
what-leaves = Cosa esce
exact-dates = Date esatte
months = Mesi invece di date
quarters = Trimestri invece di date
half-years = Semestri invece di date
years = Anni invece di date
width-of-pictures = Larghezza delle immagini
px = { $width } px
commas = Virgole, 1.5
semicolons = Punto e virgola, 1,5
tabs = Tabulazioni, 1.5
as-of = Al { $day }
as-of-line = alla data
today-line = oggi
undated = Senza date
dates = { $start } – { $end }
times-more = e altre { $times } volte
lanes-by = corsie per { $field ->
    [team] team
    [status] stato
    [kind] tipo
    [objective] obiettivo
   *[parent] padre
 }
lanes-by-then = corsie per { $field ->
    [team] team
    [status] stato
    [kind] tipo
    [objective] obiettivo
   *[parent] padre
 }, poi per { $within ->
    [team] team
    [status] stato
    [kind] tipo
    [objective] obiettivo
   *[parent] padre
 }
colours-by = colori per { $field }
dashed = tratteggiato: { $state }
only = solo: { $filter }
