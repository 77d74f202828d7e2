### Português do Brasil: métodos próprios do plano.

new = Novo método…
new-title = Novo método
edit-title = Editar método
title = Nome
formula = Fórmula
example = Alcance * Impacto / Esforço
hint = Use pelo nome estimativas, critérios, campos personalizados e outros métodos; nomes com espaços entre [colchetes]. A confiança é uma fração: 80% é 0.8.
lower = O menor número vem primeiro
templates = Começar com um modelo
preview = Primeiros itens com esta fórmula
keep-new = Ordenar assim
keep = Salvar
delete-button = Excluir…
delete-now = Excluir método
keep-it = Manter
no-title = Dê um nome ao método.
no-formula = A fórmula tem um erro.
offers = Nomes e funções
edit = Editar { $title }…
taken = Já existe um método { $title }. Escolha outro nome.
add = Adicionar método { $title }
change = Alterar método { $title }
delete = Excluir método { $title }
rank = Posição
item = Item
score = Pontuação
rank-today = Posição atual
ranked-by = Ordenado por { $method }.
saved = { $method } salvo.
added-fields = { $count ->
    [one] Campo personalizado { $fields } adicionado.
   *[other] Campos personalizados { $fields } adicionados.
 }
scored-count = { $scored ->
    [0] Nenhum item tem tudo o que é preciso ainda.
    [one] { $scored } de { $items } itens tem pontuação.
   *[other] { $scored } de { $items } itens têm pontuação.
 }
adds-fields = { $count ->
    [one] Adiciona ao plano o campo personalizado { $fields }.
   *[other] Adiciona ao plano os campos personalizados { $fields }.
 }
names-and = { $names } e { $last }
asks = Excluir { $method }?
asks-of-ranking = Ele ordena este plano; passará a ser RICE.
asks-of-used = { $count ->
    [one] A fórmula de { $methods } o usa e ficará com erro.
   *[other] As fórmulas de { $methods } o usam e ficarão com erros.
 }
deleted = { $method } excluído.
deleted-of-ranking = { $method } excluído. Ordenado por { $now }.
of-each-item = de cada item
criterion = critério
custom-field = campo personalizado
score-by-method = pontuação por este método
function-if = if(condição; valor se sim; valor se não)
function-min = o menor dos valores
function-max = o maior dos valores
function-sum = a soma dos valores
function-avg = a média dos valores
function-round = round(número; casas decimais)
function-floor = o inteiro abaixo
function-ceil = o inteiro acima
function-abs = o número sem sinal
function-sqrt = a raiz quadrada
function-log = o logaritmo na base 10, ou log(número; base)
function-ln = o logaritmo natural
function-exp = e elevado ao número
function-ifempty = ifempty(valor; o que se usa quando falta)
function-empty = verdadeiro onde falta o valor
opportunity = Pontuação de oportunidade
opportunity-about = Importante para os clientes, que ainda não estão satisfeitos.
revenue = RICE com receita
revenue-about = RICE, com o valor de cada pessoa alcançada.
by-evidence = ICE por evidência
by-evidence-about = ICE, com a confiança pelo medidor de Gilad: 1 para uma opinião, 10 para um lançamento que deu certo.
by-profile = Custo do atraso por perfil
by-profile-about = Quanto custa um mês, ponderado por como cresce, por unidade de esforço.
kano-better = Kano: melhor
kano-better-about = Quanto satisfaz ter, de 0 a 1, pelas respostas.
kano-worse = Kano: pior
kano-worse-about = Quanto incomoda não ter, de 0 a −1, pelas respostas.
importance = Importância
satisfaction = Satisfação
revenue-per-user = Receita por usuário
profile = Perfil
expedite = Urgente
fixed-date = Data fixa
standard = Padrão
intangible = Intangível
attractive = Atrativo
one-dimensional = Unidimensional
must-be = Obrigatório
indifferent = Indiferente
