### 简体中文

unreadable = 无法读取导入选项：{ $why }。
no-column = 没有列 { $name }。可用的列：{ $columns }。
no-workbook = 这不是工作簿：没有工作表。
no-sheet = 没有这个工作表。可用的工作表：{ $sheets }。
separator = separator 为一个字符，如 , ; 或制表符。
header = header 为 true、false，或 1 到 { $rows } 的行号。
numbers = numbers 为 "point"（1,200.5）或 "comma"（1.200,5）。
dates = dates 为 "day-first" 或 "month-first"。
no-number = { $number } 在这里不是数字。
matching = 行按 "key"、"title" 或 "none" 匹配。
no-use = 列不能存放 { $wanted }。可以是 ""（备注），或以下之一：{ $known }。
no-readings = { $column } 不接受这些 { $option }。没有可用的。
other-readings = { $column } 不接受这些 { $option }。可用的有：{ $known }。
doubts = { $more ->
    [0] 不确定：{ $doubts }。
   *[other] 不确定：{ $doubts }，另有 { $more } 项。
 }
refused-cell = 第 { $row } 行，{ $column }：{ $why }
