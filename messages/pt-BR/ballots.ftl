### Português do Brasil: cédulas.

ballots = Cédulas
send-out = Envie uma cédula a cada pessoa cuja avaliação conta. Ela preenche, em uma mensagem ou em um formulário, e devolve o texto.
copy-blank = Copiar cédula em branco
download-blank = Baixar cédula em branco
copy-link = Copiar link da cédula
fill-in = Preencher uma cédula aqui
take-in-hint = Cole o que voltou, quantas quiser, com o texto que estiver em volta. Uma segunda cédula da mesma pessoa substitui a primeira.
paste-box = Cédulas a incorporar
paste-here = Cole uma ou mais cédulas (Ctrl+V)
voters = { $count ->
    [one] { $count } pessoa votou: { $people }.
   *[other] { $count } pessoas votaram: { $people }.
 }
voter = { $items ->
    [one] { $name } ({ $items } item)
   *[other] { $name } ({ $items } itens)
 }
copied = Cédula copiada. Cole-a em uma mensagem; a resposta volta pelo mesmo caminho.
page-link-copied = Link copiado. Ele abre esta página com a cédula.
plan-link-copied = Link copiado. Ele abre uma cédula do plano como está agora, sem os votos de ninguém.
long-plan-link-copied = Link copiado. Ele abre uma cédula do plano como está agora, sem os votos de ninguém. Tem { $size }: programas de e-mail e chat podem cortar links com mais de 8 kB.
no-ballot = Nenhuma cédula encontrada.
added-one = { $items ->
    [one] Cédula de { $name } adicionada; { $items } item atualizado.
   *[other] Cédula de { $name } adicionada; { $items } itens atualizados.
 }
added-many = { $items ->
    [one] { $ballots } cédulas adicionadas ({ $names }); { $items } item atualizado.
   *[other] { $ballots } cédulas adicionadas ({ $names }); { $items } itens atualizados.
 }
replaced = Substituída uma cédula anterior de { $names }.
unknown-items = { $votes ->
    [one] { $votes } voto é para um item que este plano não tem.
   *[other] { $votes } votos são para itens que este plano não tem.
 }
wrong-line = { $more ->
    [0] Linha { $line }: { $why }.
    [one] Linha { $line }: { $why }, e mais { $more } linha não foi entendida.
   *[other] Linha { $line }: { $why }, e mais { $more } linhas não foram entendidas.
 }
no-head = este texto não tem a linha “{ $head }”
no-by = esta cédula não tem a linha “by: nome”
no-item = esta linha não é um item com estimativas
no-estimate = não existe a estimativa { $name }
not-a-number = { $key }: { $text } não é um número
out-of-range = { $key }: { $number } está fora do intervalo
take-in = Incorporar cédulas
your-ballot = Sua cédula
how = Dê suas próprias estimativas; deixe vazio o que você não pode avaliar. Depois copie a cédula e envie a quem pediu. Nada muda aqui.
your-name = Seu nome
item = Item
ballot = Cédula
download-own = Baixar minha cédula
copy-own = Copiar minha cédula
own-copied = Sua cédula foi copiada. Cole-a em uma mensagem para quem pediu.
no-name = Primeiro digite seu nome: ele distingue sua cédula das outras.
odd-votes = { $more ->
    [0] { $field } ainda não pode ser usado. Corrija ou limpe antes.
   *[other] { $field } e mais { $more } ainda não podem ser usados. Corrija ou limpe antes.
 }
people-per = pessoas ou eventos por { $span }
impact-scale = 3 enorme, 2 alto, 1 médio, 0,5 baixo, 0,25 mínimo
percent = por cento
money-per-month = dinheiro por mês
off-impact = O RICE usa 3, 2, 1, 0,5 ou 0,25
off-ten = A escala é 1–10
no-votes = Nenhum voto ainda. Envie uma cédula às pessoas cuja avaliação conta; cada uma a devolve como texto.
hidden = Os votos ficam ocultos até você mostrá-los, para não influenciar ninguém.
reveal = Ver onde divergem
reveal-one = Ver votos
hide = Ocultar votos
disputed = Maiores divergências
one-vote = 1 voto: { $vote }
spread = mediana { $median }, metade entre { $low } e { $high }, { $votes } votos
far = Longe dos outros
accept-item = Usar medianas
accept-all = Usar todas as medianas
accept = Usar mediana
medians = Usar medianas
none-accepted = As estimativas já estão na mediana.
accepted = { $estimates ->
    [one] { $estimates } estimativa
   *[other] { $estimates } estimativas
 } de { $items ->
    [one] { $items } item
   *[other] { $items } itens
 } { $estimates ->
    [one] ajustada
   *[other] ajustadas
 } à mediana.
discuss = Marcar para discutir
discussed = Discutido
