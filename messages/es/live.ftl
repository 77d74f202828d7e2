### Español: editar un plan entre varios.

away = no hay conexión con el lugar donde está el plan. Tus cambios se quedan en este navegador y se guardan cuando la haya.
back = Conexión recuperada. Todo está guardado.
changed-since = No se deshizo nada: otra persona ha cambiado lo mismo desde entonces.
someone = Alguien
is-here = { $name } está aquí
not-live = Sin actualizar: { $why }
