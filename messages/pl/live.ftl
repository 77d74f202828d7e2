### Polski

away = nie ma połączenia z miejscem, w którym jest plan. Twoje zmiany zostają w tej przeglądarce i zapiszą się, gdy połączenie wróci.
back = Połączenie wróciło. Wszystko jest zapisane.
changed-since = Nic nie cofnięto: ktoś inny zmienił to w międzyczasie.
someone = Ktoś
is-here = { $name } jest tutaj
not-live = Nieaktualne: { $why }
