### Español: por qué no se hizo un cambio.

read-only = Este plan es de solo lectura; no se cambió nada.
gone = Ese elemento ya no está.
too-many-items = Un plan admite como máximo { $items } elementos; no se añadió nada.
no-such-key = Eso no corresponde a este tipo de entrada.
cycle = Se esperarían entre sí: { $titles }. No se cambió nada.
waits-for-part = { $item } no puede esperar a { $other }: uno es parte del otro. No se cambió nada.
own-parent = { $item } no puede ser su propio padre. No se cambió nada.
parent-cycle = Un elemento no puede estar debajo de sus propios subelementos: { $titles }. No se cambió nada.
