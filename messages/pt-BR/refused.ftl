### Português do Brasil: por que uma alteração não foi feita.

read-only = Este plano é somente leitura; nada foi alterado.
gone = Esse item não está mais aqui.
too-many-items = Um plano comporta no máximo { $items } itens; nada foi adicionado.
no-such-key = Isso não pertence a este tipo de entrada.
cycle = Assim um esperaria pelo outro: { $titles }. Nada foi alterado.
waits-for-part = { $item } não pode esperar por { $other }: um é parte do outro. Nada foi alterado.
own-parent = { $item } não pode ser o próprio pai. Nada foi alterado.
parent-cycle = Um item não pode ficar abaixo dos próprios subitens: { $titles }. Nada foi alterado.
