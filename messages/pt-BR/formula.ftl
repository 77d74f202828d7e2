### Português do Brasil: erros de uma fórmula.

nothing = Digite uma fórmula.
too-long = Uma fórmula pode ter até { $characters } caracteres.
too-deep = As partes podem ter até { $levels } níveis. Dê a uma parte um método próprio e use o nome dele aqui.
unexpected = { $sign } não pode ficar aqui.
ends = Falta algo no fim.
unclosed = Falta um { $sign } de fechamento.
not-a-number = { $digits } não é um número.
decimal-comma = Escreva decimais com ponto: 0.5.
unknown-name = Não há nada chamado { $name } aqui.
unknown-name-near = Não há nada chamado { $name } aqui. Você quis dizer { $near }?
several-names = Há várias coisas chamadas { $name }. Escreva { $choices }.
or = { $one } ou { $other }
unknown-function = Não existe a função { $name }.
unknown-function-near = Não existe a função { $name }. Você quis dizer { $near }?
takes-one = { $function } recebe um valor; aqui tem { $found }.
takes-one-or-two = { $function } recebe um ou dois valores; aqui tem { $found }.
takes-at-least = { $function } recebe no mínimo { $least ->
    [one] { $least } valor
   *[other] { $least } valores
 }; aqui tem { $found }.
takes-three = if recebe três valores: uma condição, o valor se sim e o valor se não.
a-number = um número
yes-or-no = sim ou não
a-word = uma palavra
mismatch = Isto é { $found }, mas aqui é preciso { $expected }.
differ = Estes dois não combinam: { $first } e { $second }.
no-number = Uma pontuação é um número, e isto é { $found }.
no-number-yes-or-no = Uma pontuação é um número, e isto é sim ou não. Escreva if(…; 1; 0).
two-words = Compare com uma palavra entre aspas, como "Enterprise".
no-order = Palavras só podem ser comparadas com = e <>.
minus-power = Isto pode significar duas coisas. Escreva (-a)^b ou -(a^b).
power-power = Isto pode significar duas coisas. Escreva (a^b)^c ou a^(b^c).
comparison-chain = Compare dois valores por vez: a < b and b < c.
is-date = { $name } contém datas. As fórmulas calculam com números e opções.
