### 日本語

unreadable = インポートのオプションを読み取れません：{ $why }。
no-column = 列 { $name } はありません。ある列：{ $columns }。
no-workbook = シートがないため、ブックではありません。
no-sheet = そのシートはありません。あるシート：{ $sheets }。
separator = separator は 1 文字です（, ; タブなど）。
header = header は true、false、または 1～{ $rows } の行番号です。
numbers = numbers は "point"（1,200.5）または "comma"（1.200,5）です。
dates = dates は "day-first" または "month-first" です。
no-number = { $number } はここでは数値ではありません。
matching = 行の照合は "key"、"title"、"none" のいずれかです。
no-use = 列に { $wanted } は指定できません。メモなら ""、または次のいずれかです：{ $known }。
no-readings = { $column } はこの { $option } を使えません。使えるものはありません。
other-readings = { $column } はこの { $option } を使えません。使えるもの：{ $known }。
doubts = { $more ->
    [0] 不確かな点：{ $doubts }。
   *[other] 不確かな点：{ $doubts }、ほか{ $more }件。
 }
refused-cell = { $row } 行目、{ $column }：{ $why }
