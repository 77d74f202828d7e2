### Español: botones comunes.

cancel = Cancelar
done = Listo
copy = Copiar
download = Descargar
name = Nombre
choose-file = Elegir un archivo
