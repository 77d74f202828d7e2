### Português do Brasil: cenários.

scenarios = Cenários
the-plan = O plano
new = Novo cenário…
new-title = Novo cenário
add = Adicionar cenário
hint = Faça um teste: itens, datas, estimativas e capacidade mudam só no cenário, até você adotá-lo. Todo o resto acompanha o plano.
hint-inside = Começa como cópia do cenário que você está vendo.
more = Mais sobre este cenário
rename = Renomear…
rename-title = Renomear cenário
rename-button = Renomear
name = Nome
notes = Do que se trata
example = Mais duas pessoas no desenvolvimento
delete = Excluir cenário
compare = Comparar com o plano
adopt-button = Adotar
leave = Voltar ao plano
scenario = Cenário
edits-stay = As alterações ficam aqui, o plano não muda.
not-the-plan = Você está vendo um cenário, não o plano.
no-title = Primeiro dê um nome ao cenário.
foreign = Este plano guarda outra coisa em “scenarios”, então não pode ter cenários.
cannot-hold = Um cenário não pode conter isto: uma entrada não tem ID, ou tem um repetido. Faça a alteração no plano.
left = De volta ao plano.
mark = Cenário: { $scenario }
step-inside = { $step }, em “{ $scenario }”
part = cenário “{ $scenario }”
titled = { $plan } – cenário “{ $scenario }”
opened = Este é “{ $scenario }”. Suas alterações ficam nele.
opened-to-read = Este é “{ $scenario }”.
added = “{ $scenario }” adicionado. Suas alterações ficam nele até você adotá-lo.
taken = Já existe um cenário chamado “{ $scenario }”. Escolha outro nome.
renamed = Agora o cenário se chama “{ $scenario }”.
deleted = “{ $scenario }” excluído. O plano está como antes.
adopt = Adotar “{ $scenario }”
adopted = { $items ->
    [0] Cenário “{ $scenario }” adotado
    [one] Cenário “{ $scenario }” adotado, com alteração em { $items } item
   *[other] Cenário “{ $scenario }” adotado, com alteração em { $items } itens
 }
is-plan = “{ $scenario }” agora é o plano.
unknown = Este plano não tem um cenário chamado { $id }.
