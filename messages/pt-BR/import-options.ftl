### Português do Brasil: opções de uma importação.

unreadable = Não é possível ler as opções de importação: { $why }.
no-column = Não existe a coluna { $name }. As colunas são { $columns }.
no-workbook = Isto não é uma pasta de trabalho: não tem planilhas.
no-sheet = Não existe essa planilha. As planilhas são { $sheets }.
separator = Um separador é um só sinal, como , ; ou uma tabulação.
header = O cabeçalho é true, false ou uma linha de 1 a { $rows }.
numbers = Os números são "point" (1,200.5) ou "comma" (1.200,5).
dates = As datas são "day-first" ou "month-first".
no-number = { $number } não é um número aqui.
matching = As linhas são casadas por "key", por "title" ou por "none".
no-use = Uma coluna não pode conter { $wanted }. Pode ser "" para as notas, ou uma de { $known }.
no-readings = { $column } não aceita { $option }. Não tem nenhum valor.
other-readings = { $column } não aceita estes valores de { $option }. Os conhecidos são { $known }.
doubts = { $more ->
    [0] Não é certo: { $doubts }.
   *[other] Não é certo: { $doubts } e mais { $more }.
 }
refused-cell = linha { $row }, { $column }: { $why }
