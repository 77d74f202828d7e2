### Nederlands: exporteren.

export = Exporteren
plan-file = Planbestand
workbook = Excel-werkmap
table = Tabel voor spreadsheets
picture = Afbeelding van de roadmap
slides = PowerPoint-dia’s
png = Afbeelding als PNG
block = Blok voor een pagina
html-table = HTML-tabel
markdown = Markdown
summary = Samenvatting voor mensen en assistenten
confluence = Confluence
mediawiki = MediaWiki
dokuwiki = DokuWiki
mermaid = Mermaid-Gantt
calendar = Agenda
paper = De hele roadmap op papier
print = Afdrukken
print-roadmap = Roadmap afdrukken
copy-format = { $format } kopiëren
download-format = { $format } downloaden
copied = { $format } gekopieerd. Plak het waar je het nodig hebt.
what-leaves = Wat eruit gaat
exact-dates = Exacte datums
months = Maanden in plaats van datums
quarters = Kwartalen in plaats van datums
half-years = Halfjaren in plaats van datums
years = Jaren in plaats van datums
width-of-pictures = Breedte van afbeeldingen
px = { $width } px
commas = Komma’s, 1.5
semicolons = Puntkomma’s, 1,5
tabs = Tabs, 1.5
as-of = Stand: { $day }
as-of-line = stand
today-line = vandaag
undated = Geen datums
dates = { $start } tot en met { $end }
times-more = en nog { $times } keer
lanes-by = lanes per { $field ->
    [team] team
    [status] status
    [kind] soort
    [objective] doel
   *[parent] bovenliggend item
 }
lanes-by-then = lanes per { $field ->
    [team] team
    [status] status
    [kind] soort
    [objective] doel
   *[parent] bovenliggend item
 }, dan per { $within ->
    [team] team
    [status] status
    [kind] soort
    [objective] doel
   *[parent] bovenliggend item
 }
colours-by = kleuren: { $field }
dashed = gestreept: { $state }
only = alleen: { $filter }
