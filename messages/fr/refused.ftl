### Français : pourquoi une modification n’a pas eu lieu.

read-only = Ce plan est en lecture seule : rien n’a été modifié.
gone = Cet élément n’existe plus.
too-many-items = Un plan contient au plus { $items } éléments : rien n’a été ajouté.
no-such-key = Cela ne va pas avec ce type d’entrée.
cycle = Ils s’attendraient mutuellement : { $titles }. Rien n’a été modifié.
waits-for-part = « { $item } » ne peut pas attendre « { $other } » : l’un fait partie de l’autre. Rien n’a été modifié.
own-parent = « { $item } » ne peut pas être son propre parent. Rien n’a été modifié.
parent-cycle = Un élément ne peut pas être sous ses propres sous-éléments : { $titles }. Rien n’a été modifié.
