### Português do Brasil: exportar o plano.

export = Exportar
plan-file = Arquivo do plano
workbook = Pasta de trabalho do Excel
table = Tabela para planilhas
picture = Imagem do roadmap
slides = Slides do PowerPoint
png = Imagem PNG
block = Bloco para uma página
html-table = Tabela HTML
markdown = Markdown
summary = Resumo para pessoas e assistentes
confluence = Confluence
mediawiki = MediaWiki
dokuwiki = DokuWiki
mermaid = Gantt do Mermaid
calendar = Calendário
paper = O roadmap inteiro no papel
print = Imprimir
print-roadmap = Imprimir o roadmap
copy-format = Copiar { $format }
download-format = Baixar { $format }
copied = { $format }: copiado. Cole onde precisar.
what-leaves = O que sai
exact-dates = Datas exatas
months = Meses em vez de datas
quarters = Trimestres em vez de datas
half-years = Semestres em vez de datas
years = Anos em vez de datas
width-of-pictures = Largura das imagens
px = { $width } px
commas = Vírgulas, 1.5
semicolons = Ponto e vírgula, 1,5
tabs = Tabulações, 1.5
as-of = Em { $day }
as-of-line = na data
today-line = hoje
undated = Sem datas
dates = { $start } a { $end }
times-more = e mais { $times } vezes
lanes-by = raias por { $field ->
    [team] time
    [status] status
    [kind] tipo
    [objective] objetivo
   *[parent] pai
 }
lanes-by-then = raias por { $field ->
    [team] time
    [status] status
    [kind] tipo
    [objective] objetivo
   *[parent] pai
 }, depois por { $within ->
    [team] time
    [status] status
    [kind] tipo
    [objective] objetivo
   *[parent] pai
 }
colours-by = cores por { $field }
dashed = tracejado: { $state }
only = só: { $filter }
