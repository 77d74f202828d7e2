### Español: por qué un texto no vale.

not-a-number = se espera un número
number-between = se espera un número de { $low } a { $high }
number-from = se espera un número desde { $low }
not-a-share = se espera un número de personas o eventos, no un porcentaje
no-points = el tiempo no se puede convertir en puntos
only-points = los puntos no se pueden convertir en { $unit }
not-a-date = se espera una fecha, como 2027-03-14, o un periodo, como 2027-Q2
ambiguous-date = podría ser dos días distintos; escríbelo como AAAA-MM-DD
one-of = se espera uno de estos: { $words }
yes-or-no = se espera sí o no
no-such = no existe { $name }
several-called = varias filas se llaman { $name }
own-part = no puede ser parte de sí mismo ni de lo que tiene debajo
several-parents = un elemento solo puede tener un padre
other-parent = el elemento del que forma parte esta fila está en otro sitio
ambiguous-number = podría ser dos números; escríbelo sin separador de miles
error-cell = la hoja de cálculo muestra aquí un error
not-typed = esto no se puede escribir aquí
