### Português do Brasil: por que um texto não vale.

not-a-number = o esperado é um número
number-between = o esperado é um número de { $low } a { $high }
number-from = o esperado é um número a partir de { $low }
not-a-share = o esperado é um número de pessoas ou eventos, não uma porcentagem
no-points = tempo não pode ser convertido em pontos
only-points = pontos não podem ser convertidos em { $unit }
not-a-date = o esperado é uma data, como 2027-03-14, ou um período, como 2027-Q2
ambiguous-date = podem ser dois dias diferentes; escreva como AAAA-MM-DD
one-of = o esperado é um destes: { $words }
yes-or-no = o esperado é sim ou não
no-such = não existe { $name }
several-called = várias linhas se chamam { $name }
own-part = não pode ser parte de si mesmo nem do que está abaixo dele
several-parents = um item só pode ter um pai
other-parent = o item de que esta linha faz parte está em outro lugar
ambiguous-number = podem ser dois números; escreva sem separador de milhar
error-cell = a planilha mostra um erro aqui
not-typed = isto não pode ser digitado aqui
