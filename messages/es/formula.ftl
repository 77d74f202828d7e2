### Español: errores de una fórmula.

nothing = Escribe una fórmula.
too-long = Una fórmula admite hasta { $characters } caracteres.
too-deep = Las partes admiten hasta { $levels } niveles. Da a una parte un método propio y usa aquí su nombre.
unexpected = { $sign } no puede ir aquí.
ends = Falta algo al final.
unclosed = Falta un { $sign } de cierre.
not-a-number = { $digits } no es un número.
decimal-comma = Escribe los decimales con punto: 0.5.
unknown-name = Aquí no hay nada llamado { $name }.
unknown-name-near = Aquí no hay nada llamado { $name }. ¿Quisiste decir { $near }?
several-names = Hay varias cosas llamadas { $name }. Escribe { $choices }.
or = { $one } o { $other }
unknown-function = No existe la función { $name }.
unknown-function-near = No existe la función { $name }. ¿Quisiste decir { $near }?
takes-one = { $function } toma un valor; aquí tiene { $found }.
takes-one-or-two = { $function } toma uno o dos valores; aquí tiene { $found }.
takes-at-least = { $function } toma al menos { $least ->
    [one] { $least } valor
   *[other] { $least } valores
 }; aquí tiene { $found }.
takes-three = if toma tres valores: una condición, el valor si se cumple y el valor si no.
a-number = un número
yes-or-no = sí o no
a-word = una palabra
mismatch = Esto es { $found }, pero aquí hace falta { $expected }.
differ = Estos dos no van juntos: { $first } y { $second }.
no-number = Una puntuación es un número, y esto es { $found }.
no-number-yes-or-no = Una puntuación es un número, y esto es sí o no. Escribe if(…; 1; 0).
two-words = Compáralo con una palabra entre comillas, como "Enterprise".
no-order = Las palabras solo se comparan con = y <>.
minus-power = Esto puede significar dos cosas. Escribe (-a)^b o -(a^b).
power-power = Esto puede significar dos cosas. Escribe (a^b)^c o a^(b^c).
comparison-chain = Compara de dos en dos: a < b and b < c.
is-date = { $name } contiene fechas. Las fórmulas calculan con números y opciones.
