### Español: papeletas.

ballots = Papeletas
send-out = Envía una papeleta a cada persona cuyo criterio cuente. La rellenan, en un mensaje o en un formulario, y devuelven el texto.
copy-blank = Copiar papeleta en blanco
download-blank = Descargar papeleta en blanco
copy-link = Copiar enlace a la papeleta
fill-in = Rellenar una papeleta aquí
take-in-hint = Pega lo que te devolvieron, tantas como quieras y con el texto que las rodee. Una segunda papeleta de la misma persona reemplaza la primera.
paste-box = Papeletas que incorporar
paste-here = Pega una o más papeletas (Ctrl+V)
voters = { $count ->
    [one] Ha votado { $count } persona: { $people }.
   *[other] Han votado { $count } personas: { $people }.
 }
voter = { $items ->
    [one] { $name } ({ $items } elemento)
   *[other] { $name } ({ $items } elementos)
 }
copied = Papeleta copiada. Pégala en un mensaje; la respuesta vuelve por la misma vía.
page-link-copied = Enlace copiado. Abre esta página con la papeleta.
plan-link-copied = Enlace copiado. Abre una papeleta del plan tal como está ahora, sin los votos de nadie.
long-plan-link-copied = Enlace copiado. Abre una papeleta del plan tal como está ahora, sin los votos de nadie. Ocupa { $size }: los programas de correo y chat pueden cortar enlaces de más de 8 kB.
no-ballot = No se encontró ninguna papeleta.
added-one = { $items ->
    [one] Papeleta de { $name } añadida; { $items } elemento actualizado.
   *[other] Papeleta de { $name } añadida; { $items } elementos actualizados.
 }
added-many = { $items ->
    [one] { $ballots } papeletas añadidas ({ $names }); { $items } elemento actualizado.
   *[other] { $ballots } papeletas añadidas ({ $names }); { $items } elementos actualizados.
 }
replaced = Se reemplazó una papeleta anterior de { $names }.
unknown-items = { $votes ->
    [one] { $votes } voto es para un elemento que este plan no tiene.
   *[other] { $votes } votos son para elementos que este plan no tiene.
 }
wrong-line = { $more ->
    [0] Línea { $line }: { $why }.
    [one] Línea { $line }: { $why }, y { $more } línea más no se entendió.
   *[other] Línea { $line }: { $why }, y { $more } líneas más no se entendieron.
 }
no-head = este texto no tiene la línea “{ $head }”
no-by = esta papeleta no tiene la línea “by: nombre”
no-item = esta línea no es un elemento con estimaciones
no-estimate = no existe la estimación { $name }
not-a-number = { $key }: { $text } no es un número
out-of-range = { $key }: { $number } está fuera de rango
take-in = Incorporar papeletas
your-ballot = Tu papeleta
how = Da tus propias estimaciones; deja vacío lo que no puedas valorar. Después copia la papeleta y envíala a quien te la pidió. Aquí no cambia nada.
your-name = Tu nombre
item = Elemento
ballot = Papeleta
download-own = Descargar mi papeleta
copy-own = Copiar mi papeleta
own-copied = Tu papeleta está copiada. Pégala en un mensaje para quien te la pidió.
no-name = Escribe primero tu nombre: distingue tu papeleta de las demás.
odd-votes = { $more ->
    [0] { $field } aún no vale. Corrígelo o vacíalo antes.
   *[other] { $field } y { $more } más aún no valen. Corrígelos o vacíalos antes.
 }
people-per = personas o eventos por { $span }
impact-scale = 3 enorme, 2 alto, 1 medio, 0,5 bajo, 0,25 mínimo
percent = por ciento
money-per-month = dinero por mes
off-impact = RICE usa 3, 2, 1, 0,5 o 0,25
off-ten = La escala es 1–10
no-votes = Aún no hay votos. Envía una papeleta a las personas cuyo criterio cuente; cada una la devuelve como texto.
hidden = Los votos siguen ocultos hasta que los muestres, para no influir en nadie.
reveal = Ver dónde difieren
reveal-one = Ver votos
hide = Ocultar votos
disputed = Mayores desacuerdos
one-vote = 1 voto: { $vote }
spread = mediana { $median }, la mitad entre { $low } y { $high }, { $votes } votos
far = Lejos de los demás
accept-item = Usar medianas
accept-all = Usar todas las medianas
accept = Usar mediana
medians = Usar medianas
none-accepted = Las estimaciones ya están en la mediana.
accepted = { $estimates ->
    [one] Se puso { $estimates } estimación
   *[other] Se pusieron { $estimates } estimaciones
 } de { $items ->
    [one] { $items } elemento
   *[other] { $items } elementos
 } en la mediana.
discuss = Marcar para debatir
discussed = Debatido
