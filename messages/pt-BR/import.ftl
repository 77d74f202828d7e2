### Português do Brasil: importar uma tabela.

rows-to-import = Importar linhas
hint = Linhas copiadas de uma planilha, ou um arquivo: CSV, JSON ou XML de um gerenciador de tarefas, Markdown, Mermaid, um calendário. Você as vê antes de entrarem.
refresh = Atualizar a partir de { $sources }
paste-box = Linhas a importar
paste-here = Cole linhas aqui (Ctrl+V)
row = Linha
table = Prévia
more-rows = e mais { $rows } linhas
take-in = Incorporar a linha { $row }
cell-problem = { $column }, { $problem }
column-is = { $column } é
column-is-in = { $column } está em
word-is = { $word } em { $column } é
empty = vazio
unnamed-column = Coluna { $number }
add-rows = { $rows ->
    [one] Adicionar { $rows } linha
   *[other] Adicionar { $rows } linhas
 }
update-rows = { $rows ->
    [one] Atualizar { $rows } linha
   *[other] Atualizar { $rows } linhas
 }
add-and-update-rows = { $rows ->
    [one] Adicionar { $rows } linha, atualizar { $updated }
   *[other] Adicionar { $rows } linhas, atualizar { $updated }
 }
nothing-to-add = Nada a adicionar
blocks = Bloqueia
span = Início e fim
custom-field = Campo personalizado
to-notes = Adicionar às notas
compare = Comparar com a pontuação
leave-out = Deixar de fora
box-start = Início do timebox
box-end = Fim do timebox
relations = Vínculos com itens
encoding = Codificação do arquivo
encoding-for = { $script ->
    [western] Ocidental ({ $encoding })
    [central] Europa Central ({ $encoding })
    [cyrillic] Cirílico ({ $encoding })
    [greek] Grego ({ $encoding })
    [turkish] Turco ({ $encoding })
    [baltic] Báltico ({ $encoding })
    [japanese] Japonês ({ $encoding })
    [chinese] Chinês ({ $encoding })
   *[korean] Coreano ({ $encoding })
 }
sheet = Planilha
separator = Separador
tab = Tabulação
comma = Vírgula
semicolon = Ponto e vírgula
bar = Barra |
no-separator = Nada
header-row = Linha de cabeçalho
no-header = Nenhuma
header-at = Linha { $row }: { $texts }
number-format = Formato de número
rows-here = Linhas que já estão aqui
match-keys = Atualizar pela chave da ferramenta
match-titles = Atualizar pelo título
match-nothing = Adicionar todas como novas
per-as-plan = por { $span } (como o plano)
per = por { $span }
as-they-are = Números como estão
order-unknown = Ordem desconhecida
percent = Porcentagem
of-users = % dos usuários
sizes = Tamanhos XS–XL
letters = Alto, médio, baixo
five-to-three = 1–5, ajustado a 3
ten-to-three = 1–10, ajustado a 3
hundred-to-three = 0–100, ajustado a 3
day-first = Dia primeiro
month-first = Mês primeiro
summary = { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
 }{ $things ->
    [0] , todas as colunas reconhecidas.
    [1] . Verifique uma coisa:
   *[other] . Verifique { $things } coisas:
 }
format = Formato: { $format }.
export-of = Formato: exportação de { $tool }.
method-follows = O plano será pontuado por { $method }, como sugerem as colunas.
unit-follows = O esforço está em { $unit }, e assim ficará neste plano.
span-follows = O alcance é por { $span }, e assim ficará neste plano.
orders-differ = { $column } tem datas com o dia primeiro e outras com o mês primeiro. Verifique-as.
filled = { $column }: { $cells ->
    [one] { $cells } célula vazia recebe
   *[other] { $cells } células vazias recebem
 } o que está acima, como em células mescladas.
in-notes = Adicionado às notas: { $columns }.
custom-fields = Campos personalizados: { $columns }.
left-out = De fora: { $columns }.
fiscal = { $column }: { $text } conta a partir de janeiro, enquanto o ano fiscal do plano também contar.
midnight = { $column }: um fim à meia-noite é o fim do dia anterior, como em { $text }.
read-as-share = { $column } lido como 0–1: { $share } vira 80%.
read-of-five = { $column } lido como 1–5 → 20%–100%: 4 vira 80%.
read-of-ten = { $column } lido como 1–10 → 10%–100%: 8 vira 80%.
read-as-points = { $column } lido como pontos, porque a escala não é de tempo.
read-as-sizes = { $column } lido como tamanhos: { $sizes }.
read-as-sizes-in = { $column } lido como tamanhos: { $sizes } { $unit }.
read-as-letters = { $column }: M lido como médio e L como baixo. Se são tamanhos, escolha isso.
read-five-to-three = { $column } lido como 1–5 e ajustado à escala do RICE: 5 vira 3.
read-ten-to-three = { $column } lido como 1–10 e ajustado à escala do RICE: 10 vira 3.
read-hundred-to-three = { $column } lido como 0–100 e ajustado à escala do RICE: 100 vira 3.
above-three = { $column } passa de 3, onde termina a escala do RICE. Os números ficam como estão; escolha a escala deles para convertê-los.
read-of-users = { $column } lido como parte de todos os usuários: 80% conta como 80.
read-per = { $column } lido por { $from } e convertido para por { $to }: 100 vira { $reach }.
other-span = { $column } é por { $from }, este plano conta por { $to }: não convertido.
read-day-first = { $column } lido com o dia primeiro.
read-month-first = { $column } lido com o mês primeiro.
converted = { $column } lido em { $from } e convertido para { $to }: { $rate }.
rate = { $many ->
    [seconds] { $count } segundos
    [minutes] { $count } minutos
    [hours] { $count } horas
    [days] { $count } dias
    [weeks] { $count } semanas
   *[months] { $count } meses
 } por { $one ->
    [minutes] minuto
    [hours] hora
    [days] dia
    [weeks] semana
   *[months] mês
 }
no-bar = { $rows }: sem barra no cronograma até que os dois existam.
start-alone = { $rows ->
    [one] { $rows } linha tem início mas não tem fim
   *[other] { $rows } linhas têm início mas não têm fim
 }
end-alone = { $rows ->
    [one] { $rows } linha tem fim mas não tem início
   *[other] { $rows } linhas têm fim mas não têm início
 }
scores-match = { $rows ->
    [1] { $column } bate com a pontuação daqui na linha.
   *[other] { $column } bate com a pontuação daqui nas { $rows } linhas.
 }
scores-times = Cada pontuação daqui é { $times } vezes { $column } da planilha: outra unidade ou escala. A ordem é a mesma.
scores-part = Cada pontuação daqui é 1/{ $part } de { $column } da planilha: outra unidade ou escala. A ordem é a mesma.
scores-differ = { $column } difere da pontuação daqui em { $differ } de { $rows } linhas, como { $row }: { $theirs } na planilha, { $ours } aqui.
row-number = linha { $row }
ambiguous-dates = { $column }: { $cells ->
    [one] { $cells } célula pode
   *[other] { $cells } células podem
 } ter primeiro o dia ou o mês, como { $text }. Escolha a ordem acima da coluna.
other-unit = { $column }: { $why }. { $cells ->
    [one] O texto vai
   *[other] Os textos vão
 } para as notas, a menos que você escolha outra unidade.
ambiguous-numbers = { $column }: { $cells ->
    [one] { $cells } célula pode
   *[other] { $cells } células podem
 } ter milhares ou decimais ({ $texts }). Escolha abaixo o formato de número.
mangled = { $column }: { $cells ->
    [one] { $cells } célula parece um intervalo que uma planilha transformou em data
   *[other] { $cells } células parecem intervalos que uma planilha transformou em datas
 } ({ $texts }). Corrija na planilha.
error-cells = { $cells ->
    [one] { $column }: { $cells } célula com erro da planilha ({ $texts }). O texto vai para as notas.
   *[other] { $column }: { $cells } células com erro da planilha ({ $texts }). Os textos vão para as notas.
 }
parents-missing = { $cells ->
    [one] { $column }: { $cells } célula cita algo que não está nesta lista ({ $texts }). O texto vai para as notas.
   *[other] { $column }: { $cells } células citam algo que não está nesta lista ({ $texts }). Os textos vão para as notas.
 }
several-parents = { $cells ->
    [one] { $column }: { $cells } célula cita vários itens ({ $texts }), e um item tem um só pai. O texto vai para as notas.
   *[other] { $column }: { $cells } células citam vários itens ({ $texts }), e um item tem um só pai. Os textos vão para as notas.
 }
other-parents = { $cells ->
    [one] { $column }: { $cells } célula não adicionada como pai ({ $texts }), porque o nível abaixo tem outro. O texto vai para as notas.
   *[other] { $column }: { $cells } células não adicionadas como pai ({ $texts }), porque o nível abaixo tem outro. Os textos vão para as notas.
 }
unreadable = { $cells ->
    [one] { $column }: { $cells } célula não pode ser lida ({ $texts }). O texto vai para as notas.
   *[other] { $column }: { $cells } células não podem ser lidas ({ $texts }). Os textos vão para as notas.
 }
emptied = { $column }: { $cells ->
    [one] { $cells } célula fica vazia
   *[other] { $cells } células ficam vazias
 } ({ $texts }).
ranges = { $cells ->
    [1] { $column }: { $text } lido como um intervalo em torno de { $middle }.
   *[other] { $column }: { $text } lido como um intervalo em torno de { $middle } ({ $cells } células ao todo).
 }
serial-day = { $column }: { $text } lido como { $day }, pois o Excel conta os dias desde 1900.
row-numbers = { $column }: números lidos como linhas da tabela, como { $text }.
pair = { $text } lido como { $value }
next-pair = { $text } como { $value }
amount-in = { $amount } { $unit }
pairs = { $column }: { $pairs }.
more-pairs = { $column }: { $pairs } ({ $cells } células ao todo).
ones = { $column }: 1 lido como 1% ({ $cells ->
    [one] { $cells } célula
   *[other] { $cells } células
 }). Se a ideia era tudo, escreva 100%.
open-number = { $column }: { $text } lido como { $number }. Nada mais na tabela diz se isso está certo; se não estiver, escolha abaixo o formato de número.
typed-percent = { $typed } lido como { $percent }%.
typed-effort = { $typed } lido como { $amount } { $unit }.
typed-number = { $column } { $typed } lido como { $number }.
and-more = { $titles } e mais { $more }
other-sheets = Lido da planilha { $sheet }. Há também { $others }.
hidden-rows = { $rows ->
    [one] { $rows } linha está oculta na planilha e também entra: { $titles }.
   *[other] { $rows } linhas estão ocultas na planilha e também entram: { $titles }.
 }
struck-rows = { $rows ->
    [one] { $rows } linha está riscada na planilha e também entra: { $titles }.
   *[other] { $rows } linhas estão riscadas na planilha e também entram: { $titles }.
 }
sums = De fora, porque são somas: { $titles }.
above = De fora, acima dos nomes das colunas: { $titles }.
header-again = De fora, porque repete os nomes das colunas: { $titles }.
below = De fora, abaixo da tabela: { $titles }.
archived = De fora, porque está arquivado: { $titles }.
sections = Lido como títulos de seções, que as linhas carregam: { $titles }.
left-out-by-you = { $rows } deixadas de fora por você.
no-names = Nenhuma linha nomeia as colunas: o que elas contêm é um palpite.
first-row = A primeira linha, { $text }, entra como item. Se ela nomeia a coluna, escolha-a abaixo.
no-titles = Nenhuma coluna é usada para os títulos. Escolha uma.
untitled = { $rows ->
    [one] { $rows } linha sem título.
   *[other] { $rows } linhas sem título.
 }
broken-letters = Algumas letras não podem ser lidas: o arquivo tem outra codificação. Escolha-a abaixo.
shortened = { $column }: { $cells ->
    [one] { $cells } célula encurtada
   *[other] { $cells } células encurtadas
 } por uma planilha, como { $text }. Novos valores entram no lugar.
titles-read = { $column } usada para os títulos.
matched = Novas: { $new }, atualizadas: { $updated }, sem alteração: { $unchanged }.
merged-items = { $rows ->
    [one] { $rows } linha de itens mesclados em outros: fica como está.
   *[other] { $rows } linhas de itens mesclados em outros: ficam como estão.
 }
alike = “{ $row }” parece com “{ $item }”, que já existe{ $more ->
    [0] { "" }
    [one] , e mais { $more } linha
   *[other] , e mais { $more } linhas
 }. Os Insights listam possíveis duplicados para mesclar.
kept-here = { $items ->
    [one] { $items } item mudou aqui e lá: fica o que está aqui.
   *[other] { $items } itens mudaram aqui e lá: fica o que está aqui.
 }
gone = { $items ->
    [one] { $items } item não aparece mais: { $titles }. Nada é excluído.
   *[other] { $items } itens não aparecem mais: { $titles }. Nada é excluído.
 }
namesakes = { $rows ->
    [one] { $rows } linha entraria pela segunda vez: o plano tem itens com o mesmo título.
   *[other] { $rows } linhas entrariam pela segunda vez: o plano tem itens com os mesmos títulos.
 }
new-parents = { $level ->
    [theme] { $items ->
        [one] { $items } tema será adicionado: { $titles }.
       *[other] { $items } temas serão adicionados: { $titles }.
     }
    [initiative] { $items ->
        [one] { $items } iniciativa será adicionada: { $titles }.
       *[other] { $items } iniciativas serão adicionadas: { $titles }.
     }
    [epic] { $items ->
        [one] { $items } épico será adicionado: { $titles }.
       *[other] { $items } épicos serão adicionados: { $titles }.
     }
    [feature] { $items ->
        [one] { $items } funcionalidade será adicionada: { $titles }.
       *[other] { $items } funcionalidades serão adicionadas: { $titles }.
     }
   *[parent] { $items ->
        [one] { $items } pai será adicionado: { $titles }.
       *[other] { $items } pais serão adicionados: { $titles }.
     }
 }
nothing-changed = Nada mudou.
updated = { $items ->
    [one] { $items } item atualizado.
   *[other] { $items } itens atualizados.
 }
added = { $rows ->
    [one] { $rows } linha adicionada.
   *[other] { $rows } linhas adicionadas.
 }
added-and-updated = { $rows ->
    [one] { $rows } linha adicionada
   *[other] { $rows } linhas adicionadas
 }, { $items ->
    [one] { $items } item atualizado
   *[other] { $items } itens atualizados
 }.
added-with-parents = { $rows ->
    [one] { $rows } linha adicionada
   *[other] { $rows } linhas adicionadas
 }, e acima { $parents ->
    [one] { $parents } item
   *[other] { $parents } itens
 }.
added-with-parents-and-updated = { $rows ->
    [one] { $rows } linha adicionada
   *[other] { $rows } linhas adicionadas
 }, e acima { $parents ->
    [one] { $parents } item
   *[other] { $parents } itens
 }; { $items ->
    [one] { $items } item atualizado
   *[other] { $items } itens atualizados
 }.
turned-table = Os nomes das colunas estão na primeira: a tabela foi girada.
old-workbook = É uma pasta de trabalho antiga (.xls) ou com senha. Salve como .xlsx sem senha e importe.
packed-file = É um arquivo compactado que não é uma pasta de trabalho, ou está danificado. Descompacte, ou abra em uma planilha e copie as linhas.
other-page = É uma página ou XML de outro tipo. Copie a tabela dela e cole, ou exporte a lista como CSV.
empty-calendar = É um calendário sem eventos. Exporte um que os tenha.
plantuml = É um diagrama do PlantUML. Copie as tarefas com os dias como tabela e importe.
yaml = É YAML. Salve como JSON de um plano ou como CSV e importe.
no-text = É um arquivo que não é de texto. Exporte a lista como CSV e importe.
json-of = É JSON de { $tool }, não um plano. Exporte a lista como CSV dessa ferramenta, ou copie as linhas, e importe.
json-with-keys = É JSON com as chaves { $keys }, não um plano. Exporte a lista como CSV dessa ferramenta, ou copie as linhas, e importe.
other-json = É JSON de outro tipo, não um plano. Exporte a lista como CSV dessa ferramenta, ou copie as linhas, e importe.
