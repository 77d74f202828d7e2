### Español: compartir el plan.

share = Compartir
hint = El plan es un solo texto. Quien lo abra en un Plan Widget ve lo que tú ves; no se envía nada a ningún servidor.
link = Enlace al plan
copy-link = Copiar el enlace
in-link = El enlace contiene el plan tal como está ahora; los cambios posteriores no.
making-link = Creando el enlace…
link-size = El enlace ocupa { $size }.
long-link = El enlace ocupa { $size }. Los programas de correo y chat pueden cortar enlaces de más de 8 kB: mejor comparte el plan como archivo.
too-long-link = El enlace ocuparía { $size }, y los navegadores abren como mucho 2 MB. Comparte el plan como archivo.
no-link = Esta página no tiene una dirección que otros puedan abrir, así que no hay enlace a ella. Comparte el plan como archivo.
link-copied = Enlace copiado. Quien lo abra tendrá el plan tal como está ahora.
as-file = Como archivo
download-plan = Descargar el archivo del plan
as-text = Como texto, para un mensaje o una página wiki
copy-plan = Copiar el plan
plan-copied = Archivo del plan copiado. Pégalo donde haga falta.
kilobytes = { $size } kB
megabytes = { $size } MB
look-only = Aquí este plan solo se puede ver.
joined = { $added ->
    [one] Se añadió { $added } fila.
   *[other] Se añadieron { $added } filas.
 } { $known ->
    [one] { $known } ya estaba aquí y se queda como está.
   *[other] { $known } ya estaban aquí y se quedan como están.
 }
