### Português: regras de cor

title = Regras de cor
hint = Cada item tem a cor da primeira regra que atende, em todas as visualizações e nas imagens. As regras ficam salvas no plano.
name-of = Nome da regra { $number }
colour-of = Cor da regra { $number }
move-up = Mover “{ $rule }” para cima
remove = Excluir a regra “{ $rule }”
add = Adicionar regra
no-condition = Adicione uma condição: esta regra ainda não colore nada.
taken = O plano guarda algo de outro programa em “color_rules”, por isso não é possível salvar regras de cor nele.
show-only = Mostrar só “{ $rule }”
edit = Editar regras de cor…
