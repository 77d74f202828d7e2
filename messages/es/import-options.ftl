### Español: opciones de una importación.

unreadable = No se pueden leer las opciones de importación: { $why }.
no-column = No existe la columna { $name }. Las columnas son { $columns }.
no-workbook = Esto no es un libro: no tiene hojas.
no-sheet = No existe esa hoja. Las hojas son { $sheets }.
separator = Un separador es un solo signo, como , ; o un tabulador.
header = El encabezado es true, false o una fila de 1 a { $rows }.
numbers = Los números son "point" (1,200.5) o "comma" (1.200,5).
dates = Las fechas son "day-first" o "month-first".
no-number = { $number } no es un número aquí.
matching = Las filas se emparejan por "key", por "title" o por "none".
no-use = Una columna no puede contener { $wanted }. Puede ser "" para las notas, o una de { $known }.
no-readings = { $column } no admite { $option }. No tiene ninguno.
other-readings = { $column } no admite estos { $option }. Los conocidos son { $known }.
doubts = { $more ->
    [0] No es seguro: { $doubts }.
   *[other] No es seguro: { $doubts } y { $more } más.
 }
refused-cell = fila { $row }, { $column }: { $why }
