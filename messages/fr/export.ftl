### Français : l’export.

export = Exporter
plan-file = Fichier du plan
workbook = Classeur Excel
table = Table pour tableurs
picture = Image de la roadmap
slides = Diapositives PowerPoint
png = Image PNG
block = Bloc pour une page
html-table = Table HTML
markdown = Markdown
summary = Résumé pour humains et assistants
confluence = Confluence
mediawiki = MediaWiki
dokuwiki = DokuWiki
mermaid = Gantt Mermaid
calendar = Calendrier
paper = Toute la roadmap sur papier
print = Imprimer
print-roadmap = Imprimer la roadmap
copy-format = Copier : { $format }
download-format = Télécharger : { $format }
copied = Copié : { $format }. Collez-le où il faut.
what-leaves = Ce qui sort
exact-dates = Dates exactes
months = Mois au lieu des dates
quarters = Trimestres au lieu des dates
half-years = Semestres au lieu des dates
years = Années au lieu des dates
width-of-pictures = Largeur des images
px = { $width } px
commas = Virgules, 1.5
semicolons = Points-virgules, 1,5
tabs = Tabulations, 1.5
as-of = Date d’état : { $day }
as-of-line = date d’état
today-line = aujourd’hui
undated = Sans dates
dates = { $start } à { $end }
times-more = et { $times } autres fois
lanes-by = couloirs par { $field ->
    [team] équipe
    [status] statut
    [kind] type
    [objective] objectif
   *[parent] parent
 }
lanes-by-then = couloirs par { $field ->
    [team] équipe
    [status] statut
    [kind] type
    [objective] objectif
   *[parent] parent
 }, puis { $within ->
    [team] équipe
    [status] statut
    [kind] type
    [objective] objectif
   *[parent] parent
 }
colours-by = couleurs : { $field }
dashed = pointillés : { $state }
only = seulement : { $filter }
