### Español: exportar el plan.

export = Exportar
plan-file = Archivo del plan
workbook = Libro de Excel
table = Tabla para hojas de cálculo
picture = Imagen del roadmap
slides = Diapositivas de PowerPoint
png = Imagen PNG
block = Bloque para una página
html-table = Tabla HTML
markdown = Markdown
summary = Resumen para personas y asistentes
confluence = Confluence
mediawiki = MediaWiki
dokuwiki = DokuWiki
mermaid = Gantt de Mermaid
calendar = Calendario
paper = Todo el roadmap en papel
print = Imprimir
print-roadmap = Imprimir el roadmap
copy-format = Copiar { $format }
download-format = Descargar { $format }
copied = { $format }: copiado. Pégalo donde haga falta.
what-leaves = Qué sale
exact-dates = Fechas exactas
months = Meses en vez de fechas
quarters = Trimestres en vez de fechas
half-years = Semestres en vez de fechas
years = Años en vez de fechas
width-of-pictures = Ancho de las imágenes
px = { $width } px
commas = Comas, 1.5
semicolons = Punto y coma, 1,5
tabs = Tabuladores, 1.5
as-of = A { $day }
as-of-line = a fecha de
today-line = hoy
undated = Sin fechas
dates = { $start } a { $end }
times-more = y { $times } veces más
lanes-by = carriles por { $field ->
    [team] equipo
    [status] estado
    [kind] tipo
    [objective] objetivo
   *[parent] padre
 }
lanes-by-then = carriles por { $field ->
    [team] equipo
    [status] estado
    [kind] tipo
    [objective] objetivo
   *[parent] padre
 }, luego por { $within ->
    [team] equipo
    [status] estado
    [kind] tipo
    [objective] objetivo
   *[parent] padre
 }
colours-by = colores por { $field }
dashed = discontinuo: { $state }
only = solo: { $filter }
