### wspólna edycja

away = brak połączenia z miejscem, w którym jest plan. Zmiany zostają w tej przeglądarce i zapiszą się, gdy połączenie wróci.
back = Połączenie wróciło. Wszystko jest zapisane.
changed-since = Niczego nie cofnięto: ktoś inny zmienił potem to samo.
someone = Ktoś
is-here = { $name } jest tutaj
not-live = Plan nie jest aktualny: { $why }
