### 简体中文

too-long-to-keep = 计划超过浏览器可保存的 5 MB
new-item-added = 已添加新工作项。请输入标题。
pasted-shares = 信心已按比例读取：0.8 为 80%，1 为 100%。
nothing-to-fill = 此处无可填充：排名和得分由计算得出，标题保持不变。请选择其他单元格。
nothing-to-clear = 此处无可清除：排名和得分由计算得出。
titles-stay = 每个工作项都要有标题。请直接输入新标题，或按 Ctrl+Delete 删除工作项。
rank-typed = 排名由得分决定。输入数字可将工作项固定在该排名，按 Enter 可查看得分的计算过程。
no-criteria = 加权评分需要标准。
no-pasted-rank = 未粘贴：排名由得分决定。请选择要填充的列中的单元格。
no-pasted-titles = 未粘贴：重复的值会覆盖标题。请选择要填充的列中的单元格。
filters = 已保存的筛选
filters-taken = 此计划的“filters”中存有其他内容，因此无法保存筛选。
columns = 列
own-columns = 自定义列
fields-taken = 此计划的“fields”中存有其他内容，因此无法有自定义列。
all-done = 这里的工作项均已完成或已放弃。
leave-out-done = 隐藏已完成和已放弃
show-done = 显示已完成和已放弃
hide-done = 隐藏已完成
scored-below = 其子项有得分。为它本身填写估算，它也会有得分。
tree = 树形
flat = 平铺列表
fold-all = 全部折叠
unfold-all = 全部展开
no-levels = 请先以树形显示行（“分组”，再选“树形”）：在此处，上一行可能属于任何位置。
no-row-above = 此级别上方没有可移入的行。
at-the-top = 已是顶级。
added = 添加“{ $title }”
not-matching = “{ $title }”不符合筛选条件。在更改筛选之前仍会显示。
outline-added = 已在“{ $below }”下添加 { $items } 个工作项，各按其级别。
set-many = 已设置 { $items } 个工作项的“{ $column }”。
cells-of = { $cells } 个单元格
average = 平均 { $number }
cell-of = “{ $item }”的{ $column }
cell-of-many = { $items } 个工作项的{ $column }
not-understood = “{ $typed }”不是有效的{ $column }：{ $why }。计划保留原值。
no-such-item = 计划中没有工作项 { $id }。
a-date-is-expected = 应为日期（如 2027-03-14）或时段（如 2027-Q2）
a-number-is-expected = 应为数字
parts-differ = 各部分合计 { $sum }：{ $parts }。请重新输入其中之一。
now-part-of = “{ $title }”现在属于“{ $parent }”。
now-at-the-top = “{ $title }”现在是顶级。
moved-in-many = { $items } 个工作项已下移一级。
moved-out-many = { $items } 个工作项已上移一级。
no-own-id = “{ $title }”没有自己的 ID，因此无法包含子项。请先在计划文件中为它换一个 ID。
make-child-of = 设为“{ $title }”的子项
below-itself = “{ $title }”不能移到自身之下。
no-longer-part-of = “{ $title }”不再属于“{ $parent }”。
new-part-of = 现在属于“{ $parent }”。
new-at-the-top = 现在是顶级。
drops-into = “{ $parent }”的子项
drops-at-the-top = 顶级
move-in = { $items ->
    [1] 将“{ $title }”下移一级
   *[other] 将 { $items } 个工作项下移一级
 }
move-out = { $items ->
    [1] 将“{ $title }”上移一级
   *[other] 将 { $items } 个工作项上移一级
 }
clear-many = 清除 { $items } 个工作项的“{ $column }”
pasted = 粘贴 { $rows } 行
pasted-into-first = 已粘贴到所选 { $chosen } 行中的前 { $rows } 行。
pasted-into = 已粘贴到 { $items } 个工作项。
pasted-into-new = 已粘贴到 { $items } 个工作项，其中 { $new } 个为新建。
pasted-into-column = 已粘贴到 { $items } 个工作项的“{ $column }”。
pasted-into-column-new = 已粘贴到 { $items } 个工作项的“{ $column }”，其中 { $new } 个为新建。
quoted-cell = “{ $cell }”
not-pasted = 无法读取{ $cells }。这些单元格保留原值。
not-pasted-and-more = 无法读取{ $cells }等内容。这些单元格保留原值。
cleared-cells = 已清除 { $items } 个工作项的 { $cells } 个单元格。
but-titles-stay = 标题保留。
calculated = “{ $column }”由计算得出。请更改其来源，或按 Enter 查看计算过程。
calculated-by = “{ $column }”由计算得出：{ $formula }。请更改其来源，或按 Enter 查看计算过程。
chosen-cells = { $cells } 个单元格
chosen-sum = 合计 { $number }
chosen-average = 平均 { $number }
selection = 所选内容
set-value = 设置值
clear = 清除
clear-selection = 取消选择
clear-selection-by-key = 取消选择（Escape）
add-criteria = 添加标准…
unknown-field = 没有字段“{ $name }”。
unknown-field-near = 没有字段“{ $name }”。你是不是要找“{ $near }”？
group = 分组
grouped-by = 分组：{ $column }
no-groups = 不分组
group-count = { $items } 个工作项
without = 无{ $column }
sum = 合计
mean = 有数值的项的平均值
must-share = 必须有 { $percent }%
must-share-about = “必须有”在工作量中的占比
sum-of = { $items } 个工作项合计
own-and-sum = 自身值 { $own }，{ $items } 个工作项合计 { $sum }
progress-of = { $items } 个工作项的进度，按工作量加权
first-start-of = { $items } 个工作项中最早的开始
last-end-of = { $items } 个工作项中最晚的结束
today = 今天
next-monday = 下周一
this-month = 本月
next-month = 下个月
this-quarter = 本季度
next-quarter = 下季度
quarter-after-next = 下下季度
find = 查找
find-in-scores = 在评分中查找
previous-hit = 上一个匹配项
next-hit = 下一个匹配项
close-find = 关闭查找
hits = { $hits ->
    [0] 无结果
   *[other] { $hit } / { $hits }
 }
scores = 评分
add-item = 添加工作项
add-at-the-end = 在末尾添加工作项
fold = 折叠
unfold = 展开
drag = 拖动以排序
problem = 问题
untitled = 无标题
off = 超出
off-scale = 超出量表
off-scale-about = 超出量表。{ $scale }
column-actions = 列操作
sort-ascending = 升序排序
sort-descending = 降序排序
group-by-this = 按此列分组
stop-grouping = 取消分组
freeze = 冻结到此列
unfreeze = 取消冻结
move-left = 左移
move-right = 右移
hide-column = 隐藏列
usual-width = 默认宽度
fit = 适应内容
columns-dialog = 列…
more-columns = 更多列
custom-columns = 自定义列
reset-columns = 重置列
move-column-up = 上移“{ $column }”
move-column-down = 下移“{ $column }”
width = 宽度
width-of = “{ $column }”的宽度
freeze-up-to = 冻结到“{ $column }”
frozen-about = 滚动时，到此为止的列保持不动
delete-column = 删除“{ $column }”
name-of = “{ $column }”的名称
kind-of = “{ $column }”的类型
choices-of = “{ $column }”的选项
add-column = 添加列
new-name = 列名称
new-kind = 列类型
new-choices = 选项，用逗号分隔
name-example = 客户
choices-example = 高, 中, 低
text = 文本
number = 数字
choice = 选项
date = 日期
rank = 排名
delay = 延迟一个月的成本
custom-column = 自定义列
rank-short = #
delay-short = 延迟/月
confidence-short = 信心
time-criticality-short = 紧迫性
risk-reduction-short = 风险降低
value-per-month-short = 价值/月
effort-unit = { $unit ->
    [person-months] 人月
    [person-weeks] 人周
    [person-days] 人天
    [points] 点
   *[other] { $unit }
 }
reach-per = { $per ->
    [month] / 月
    [week] / 周
    [quarter] / 季
    [year] / 年
   *[other] / { $per }
 }
rank-about = 按得分排名
effort-about = 工作量，单位：{ $unit ->
    [person-months] 人月
    [person-weeks] 人周
    [person-days] 人天
    [points] 点
   *[other] { $unit }
 }
reach-about = 每{ $per ->
    [month] 月
    [week] 周
    [quarter] 季度
    [year] 年
   *[other] { $per }
 }的人数或事件数
confidence-about = 信心百分比：100 高，80 中，50 低
delay-about = 延迟一个月的现值损失，按计划的折现率以三年计
custom-about = 此计划的自定义列
rice-about = 覆盖面 × 影响程度 × 信心 / 工作量
ice-about = 影响程度 × 信心 / 10 × 容易程度
wsjf-about = （价值 + 时间紧迫性 + 风险降低）/ 工作量
value-effort-about = 价值 / 工作量
weighted-about = 各标准的加权平均，0 到 100
cd3-about = 每月价值 / 工期
own-about = 此计划的公式
massive = 极大
high = 大
medium = 中
low = 小
minimal = 极小
high-confidence = 高
medium-confidence = 中
low-confidence = 低
column-exists = 已有名为“{ $name }”的列。
