### Polski

export = Eksport
plan-file = Plik planu
workbook = Skoroszyt Excel
table = Tabela do arkusza
picture = Obraz roadmapy
slides = Slajdy PowerPoint
png = Obraz PNG
block = Blok do strony
html-table = Tabela HTML
markdown = Markdown
summary = Podsumowanie dla ludzi i asystentów
confluence = Confluence
mediawiki = MediaWiki
dokuwiki = DokuWiki
mermaid = Mermaid Gantt
calendar = Kalendarz
paper = Cała roadmapa na papierze
print = Drukuj
print-roadmap = Drukuj roadmapę
copy-format = Kopiuj: { $format }
download-format = Pobierz: { $format }
copied = Skopiowano: { $format }. Wklej tam, gdzie trzeba.
what-leaves = Co wychodzi
exact-dates = Dokładne daty
months = Miesiące zamiast dat
quarters = Kwartały zamiast dat
half-years = Półrocza zamiast dat
years = Lata zamiast dat
width-of-pictures = Szerokość obrazów
px = { $width } px
commas = Przecinki, 1.5
semicolons = Średniki, 1,5
tabs = Tabulatory, 1.5

as-of = Stan na { $day }
as-of-line = stan na
today-line = dzisiaj
undated = Bez dat
dates = { $start } do { $end }
times-more = i jeszcze { $times } razy
lanes-by = tory według { $field ->
    [team] zespołu
    [status] statusu
    [kind] rodzaju
    [objective] celu
   *[parent] elementu nadrzędnego
 }
lanes-by-then = tory według { $field ->
    [team] zespołu
    [status] statusu
    [kind] rodzaju
    [objective] celu
   *[parent] elementu nadrzędnego
 }, potem { $within ->
    [team] zespołu
    [status] statusu
    [kind] rodzaju
    [objective] celu
   *[parent] elementu nadrzędnego
 }
colours-by = kolory: { $field }
dashed = linia przerywana: { $state }
only = tylko: { $filter }
