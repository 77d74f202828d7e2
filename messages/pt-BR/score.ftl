### Português do Brasil: por que um item não tem pontuação.

missing = falta { $field }
impossible = { $field } não pode ser { $found }
no-effort = esforço 0 não gera pontuação
points = pontos não têm duração, e não há datas
no-criteria = o plano não tem critérios com peso
no-scale = a escala do critério { $criterion } está vazia: max deve ser maior que min
too-large = a pontuação é um número grande demais
bad-formula = a fórmula de { $method } tem um erro
formula-cycle = há fórmulas que usam umas às outras: { $methods }
division = divisão por 0
division-of = divisão por 0: { $name } é 0
root = raiz quadrada de um número menor que 0
root-of = raiz quadrada de um número menor que 0: { $name } é menor que 0
logarithm = logaritmo de um número que não é maior que 0
logarithm-of = logaritmo de um número que não é maior que 0: { $name } não é maior que 0
power = uma potência que não dá um número
power-of = uma potência que não dá um número: { $name }
too-large-of = a pontuação é um número grande demais: { $name }
