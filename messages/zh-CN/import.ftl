### 简体中文

rows-to-import = 导入行
hint = 从电子表格复制的行，或文件：CSV、跟踪工具的 JSON 或 XML、Markdown、Mermaid、日历。导入前可先预览。
refresh = 从 { $sources } 刷新
paste-box = 要导入的行
paste-here = 在此粘贴行（Ctrl+V）
row = 行
table = 预览
more-rows = 另有 { $rows } 行
take-in = 导入第 { $row } 行
cell-problem = { $column }，{ $problem }
column-is = { $column } 的内容
column-is-in = { $column } 的单位
word-is = { $column } 中 { $word } 的值
empty = 空
unnamed-column = 第 { $number } 列
add-rows = 添加 { $rows } 行
update-rows = 更新 { $rows } 行
add-and-update-rows = 添加 { $rows } 行，更新 { $updated } 行
nothing-to-add = 没有可添加的内容

blocks = 阻塞
span = 开始和结束
custom-field = 自定义字段
to-notes = 添加到备注
compare = 与得分对比
leave-out = 忽略
box-start = 时间盒开始
box-end = 时间盒结束
relations = 关联的工作项

encoding = 文件编码
encoding-for = { $script ->
    [western] 西欧（{ $encoding }）
    [central] 中欧（{ $encoding }）
    [cyrillic] 西里尔文（{ $encoding }）
    [greek] 希腊文（{ $encoding }）
    [turkish] 土耳其文（{ $encoding }）
    [baltic] 波罗的海文（{ $encoding }）
    [japanese] 日文（{ $encoding }）
    [chinese] 中文（{ $encoding }）
   *[korean] 韩文（{ $encoding }）
 }
sheet = 工作表
separator = 分隔符
tab = 制表符
comma = 逗号
semicolon = 分号
bar = 竖线 |
no-separator = 无
header-row = 标题行
no-header = 无
header-at = 第 { $row } 行：{ $texts }
number-format = 数字格式
rows-here = 已存在的行
match-keys = 按工具的键更新
match-titles = 按标题更新
match-nothing = 全部作为新行添加

per-as-plan = 每{ $span }（与计划相同）
per = 每{ $span }
as-they-are = 数值保持不变
order-unknown = 顺序未知
percent = 百分比
of-users = 用户占比 %
sizes = 尺码 XS–XL
letters = 高、中、低
five-to-three = 1–5，换算到 3
ten-to-three = 1–10，换算到 3
hundred-to-three = 0–100，换算到 3
day-first = 日在前
month-first = 月在前

summary = { $things ->
    [0] { $rows } 行，已识别所有列。
   *[other] { $rows } 行。请检查 { $things } 处：
 }
format = 格式：{ $format }。
export-of = 格式：{ $tool } 的导出文件。
method-follows = 根据列内容，计划将按 { $method } 评分。
unit-follows = 工作量单位为{ $unit }，此计划也将使用该单位。
span-follows = 覆盖面按每{ $span }计，此计划也将如此。
orders-differ = { $column } 中有的日期日在前，有的月在前。请检查。
filled = { $column }：{ $cells } 个空单元格已取上方的值，如同合并单元格。
in-notes = 已添加到备注：{ $columns }。
custom-fields = 自定义字段：{ $columns }。
left-out = 已忽略：{ $columns }。
fiscal = { $column }：只要计划的财年从一月开始，{ $text } 就从一月算起。
midnight = { $column }：午夜结束视为前一天结束，如 { $text }。

read-as-share = { $column } 按 0–1 读取：{ $share } 为 80%。
read-of-five = { $column } 按 1–5 → 20%–100% 读取：4 为 80%。
read-of-ten = { $column } 按 1–10 → 10%–100% 读取：8 为 80%。
read-as-points = { $column } 的量表不是时间，按点读取。
read-as-sizes = { $column } 按尺码读取：{ $sizes }。
read-as-sizes-in = { $column } 按尺码读取：{ $sizes }（{ $unit }）。
read-as-letters = { $column }：M 读作中，L 读作低。如果是尺码，请另选。
read-five-to-three = { $column } 按 1–5 读取，换算为 RICE 量表：5 为 3。
read-ten-to-three = { $column } 按 1–10 读取，换算为 RICE 量表：10 为 3。
read-hundred-to-three = { $column } 按 0–100 读取，换算为 RICE 量表：100 为 3。
above-three = { $column } 超过了 RICE 量表的上限 3。数值保持不变；如需换算，请选择其量表。
read-of-users = { $column } 按占全部用户的比例读取：80% 计为 80。
read-per = { $column } 按每{ $from }读取，换算为每{ $to }：100 为 { $reach }。
other-span = { $column } 按每{ $from }计，此计划按每{ $to }计：未换算。
read-day-first = { $column } 按日在前读取。
read-month-first = { $column } 按月在前读取。
converted = { $column } 按{ $from }读取，换算为{ $to }：{ $rate }。
rate = 每{ $one ->
    [minutes] 分钟
    [hours] 小时
    [days] 天
    [weeks] 周
   *[months] 月
 } { $many ->
    [seconds] { $count } 秒
    [minutes] { $count } 分钟
    [hours] { $count } 小时
    [days] { $count } 天
    [weeks] { $count } 周
   *[months] { $count } 个月
 }

no-bar = { $rows }：两者齐全后才会在时间线上显示条。
start-alone = { $rows } 行有开始但没有结束
end-alone = { $rows } 行有结束但没有开始
scores-match = { $rows ->
    [1] 该行的 { $column } 与此处的得分一致。
   *[other] 全部 { $rows } 行的 { $column } 与此处的得分一致。
 }
scores-times = 此处每个得分都是表中 { $column } 的 { $times } 倍：单位或量表不同，顺序相同。
scores-part = 此处每个得分都是表中 { $column } 的 1/{ $part }：单位或量表不同，顺序相同。
scores-differ = { $rows } 行中有 { $differ } 行的 { $column } 与此处的得分不同，如{ $row }：表中为 { $theirs }，此处为 { $ours }。
row-number = 第 { $row } 行

ambiguous-dates = { $column }：{ $cells } 个单元格无法区分日在前还是月在前，如 { $text }。请在列上方选择顺序。
other-unit = { $column }：{ $why }。除非另选单位，{ $cells } 个单元格的文本将放入备注。
ambiguous-numbers = { $column }：{ $cells } 个单元格可能是千位或小数（{ $texts }）。请在下方选择数字格式。
mangled = { $column }：{ $cells } 个单元格像是被电子表格变成日期的范围（{ $texts }）。请在表中更正。
error-cells = { $column }：{ $cells } 个单元格含电子表格错误（{ $texts }）。其文本将放入备注。
parents-missing = { $column }：{ $cells } 个单元格指向此列表中没有的内容（{ $texts }）。其文本将放入备注。
several-parents = { $column }：{ $cells } 个单元格指向多个工作项（{ $texts }），而父项只能有一个。其文本将放入备注。
other-parents = { $column }：{ $cells } 个单元格未作为父项添加（{ $texts }），因为下一级已有其他父项。其文本将放入备注。
unreadable = { $column }：无法读取 { $cells } 个单元格（{ $texts }）。其文本将放入备注。
emptied = { $column }：{ $cells } 个单元格留空（{ $texts }）。
ranges = { $cells ->
    [1] { $column }：{ $text } 读作以 { $middle } 为中心的区间。
   *[other] { $column }：{ $text } 读作以 { $middle } 为中心的区间（共 { $cells } 个单元格）。
 }
serial-day = { $column }：{ $text } 读作 { $day }，因为 Excel 从 1900 年起计天数。
row-numbers = { $column }：数字读作表格的行号，如 { $text }。
pair = { $text } 读作 { $value }
next-pair = { $text } 读作 { $value }
amount-in = { $amount } { $unit }
pairs = { $column }：{ $pairs }。
more-pairs = { $column }：{ $pairs }（共 { $cells } 个单元格）。
ones = { $column }：1 读作 1%（{ $cells } 个单元格）。如果指全部，请写 100%。
open-number = { $column }：{ $text } 读作 { $number }。表中没有其他内容可证实；如不正确，请在下方选择数字格式。

typed-percent = { $typed } 读作 { $percent }%。
typed-effort = { $typed } 读作 { $amount } { $unit }。
typed-number = { $column } { $typed } 读作 { $number }。

and-more = { $titles }等，另有 { $more } 个
other-sheets = 已读取工作表 { $sheet }。还有 { $others }。
hidden-rows = 表中隐藏的 { $rows } 行也会导入：{ $titles }。
struck-rows = 表中带删除线的 { $rows } 行也会导入：{ $titles }。
sums = 已忽略合计行：{ $titles }。
above = 已忽略列名上方的内容：{ $titles }。
header-again = 已忽略重复的列名：{ $titles }。
below = 已忽略表格下方的内容：{ $titles }。
archived = 已忽略已归档的内容：{ $titles }。
sections = 读作分区标题，并附到其各行：{ $titles }。
left-out-by-you = 你忽略了 { $rows } 行。
no-names = 没有列名行：各列内容为推测。
first-row = 第一行 { $text } 将作为工作项导入。如果它是列名，请在下方选择。
no-titles = 没有标题列。请选择一列。
untitled = { $rows } 行没有标题。
broken-letters = 部分字符无法读取：文件使用其他编码。请在下方选择。
shortened = { $column }：{ $cells } 个单元格被电子表格缩短，如 { $text }。将由新值替代。
titles-read = { $column } 读作标题。

matched = { $new } 个新增，{ $updated } 个更新，{ $unchanged } 个未变。
merged-items = { $rows } 行属于已合并到其他项的工作项：保持不变。
alike = { $more ->
    [0] “{ $row }”与已有的“{ $item }”相似。洞察中列出了可合并的疑似重复项。
   *[other] “{ $row }”与已有的“{ $item }”相似，另有 { $more } 行如此。洞察中列出了可合并的疑似重复项。
 }
kept-here = { $items } 个工作项在此处和那里都有更改：保留此处内容。
gone = { $items } 个工作项已不在其中：{ $titles }。不会删除任何内容。
namesakes = { $rows } 行会重复导入：计划中已有同标题的工作项。

new-parents = 将添加 { $items } 个{ $level ->
    [theme] 主题
    [initiative] 举措
    [epic] 史诗
    [feature] 特性
   *[parent] 父项
 }：{ $titles }。

nothing-changed = 没有变化。
updated = 已更新 { $items } 个工作项。
added = 已添加 { $rows } 行。
added-and-updated = 已添加 { $rows } 行，更新 { $items } 个工作项。
added-with-parents = 已添加 { $rows } 行及其上级 { $parents } 个工作项。
added-with-parents-and-updated = 已添加 { $rows } 行及其上级 { $parents } 个工作项，更新 { $items } 个工作项。

turned-table = 列名位于第一列：表格已转置。
old-workbook = 这是旧版工作簿（.xls）或带密码的工作簿。请另存为无密码的 .xlsx 后导入。
packed-file = 这是非工作簿的压缩文件，或已损坏的文件。请解压，或在电子表格中打开后复制行。
other-page = 这是不支持的网页或 XML。请复制其中的表格并粘贴，或将列表导出为 CSV。
empty-calendar = 这是没有日程的日历。请导出包含日程的日历。
plantuml = 这是 PlantUML 图。请将其任务和日期复制为表格后导入。
yaml = 这是 YAML。请另存为计划的 JSON 或 CSV 后导入。
no-text = 此文件不是文本。请将列表导出为 CSV 后导入。
json-of = 这是 { $tool } 的 JSON，不是计划。请从该工具将列表导出为 CSV，或复制其行后导入。
json-with-keys = 这是含键 { $keys } 的 JSON，不是计划。请从该工具将列表导出为 CSV，或复制其行后导入。
other-json = 这是不支持的 JSON，不是计划。请从该工具将列表导出为 CSV，或复制其行后导入。
