### Deutsch: Export.

export = Exportieren
plan-file = Plandatei
workbook = Excel-Arbeitsmappe
table = Tabelle als CSV
picture = Bild der Roadmap
slides = PowerPoint-Folien
png = Bild als PNG
block = Block für eine Seite
html-table = HTML-Tabelle
markdown = Markdown
summary = Zusammenfassung für Menschen und Assistenten
confluence = Confluence
mediawiki = MediaWiki
dokuwiki = DokuWiki
mermaid = Mermaid-Gantt
calendar = Kalender
paper = Die ganze Roadmap auf Papier
print = Drucken
print-roadmap = Roadmap drucken
copy-format = { $format } kopieren
download-format = { $format } herunterladen
copied = { $format } kopiert. Bitte am Ziel einfügen.
what-leaves = Was hinausgeht
exact-dates = Genaue Termine
months = Monate statt Termine
quarters = Quartale statt Termine
half-years = Halbjahre statt Termine
years = Jahre statt Termine
width-of-pictures = Breite der Bilder
px = { $width } px
commas = Kommas, 1.5
semicolons = Semikolons, 1,5
tabs = Tabulatoren, 1.5
as-of = Stand { $day }
as-of-line = Stand
today-line = heute
undated = Ohne Termine
dates = { $start } bis { $end }
times-more = und { $times } weitere Male
lanes-by = Lanes nach { $field ->
    [team] Team
    [status] Status
    [kind] Art
    [objective] Ziel
   *[parent] übergeordnetem Eintrag
 }
lanes-by-then = Lanes nach { $field ->
    [team] Team
    [status] Status
    [kind] Art
    [objective] Ziel
   *[parent] übergeordnetem Eintrag
 }, dann { $within ->
    [team] Team
    [status] Status
    [kind] Art
    [objective] Ziel
   *[parent] übergeordnetem Eintrag
 }
colours-by = Farben nach { $field }
dashed = gestrichelt: { $state }
only = nur: { $filter }
