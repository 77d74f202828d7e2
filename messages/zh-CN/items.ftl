### 简体中文

by-team = 各团队工作量
evidence = 依据
evidence-kind = 依据类型
evidence-note = 发现
evidence-link = 链接
add-evidence = 添加依据
still-right = 仍然有效
pin-hint = 无论得分多少，工作项都保持此排名。理由显示在旁边。
open-details = 打开详情
copy-title = 复制标题
copy-link = 复制链接
add-below = 在下方添加工作项
add-child = 添加子项
lock-dates = 锁定日期
unlock-dates = 解锁日期
remove-dates = 移除日期
pin-to-rank = 固定排名…
unpin = 取消固定
move-out = 上移一级
show-in-scores = 在评分中显示这些工作项
lane-up = 上移泳道
lane-down = 下移泳道
title-copied = 标题已复制。
link-copied = 链接已复制。
has-parts = 另有 { $below } 个工作项属于{ $deleted ->
    [1] 此工作项
   *[other] 这些工作项
 }。可以将其上移一级，或一并删除。
move-up = 保留并上移
children = 子项
open-parent = 打开父项
no-parent = 无父项
no-such-parent = 没有其他工作项的标题包含这些字词。
range = 90% 的把握落在此区间，如 3-5
waits-for = 等待
waiting = 等待此项的工作项
lag-days = 天后
sorted-by = 这些行按“{ $column }”排序，因此无法手动移动。
ranked-by-children = “{ $title }”本身没有得分，因此排在其最佳子项的位置。
effort-of = { $team }的工作量
shared = 工作量 { $effort }，按原比例分配：{ $parts }。
replaced = 工作量现在为 { $effort }，全部属于{ $team }。原为 { $before }。
confirmed = 确认“{ $title }”的估算
remove-evidence = 移除依据：{ $kind }
use-confidence = 使用 { $confidence }
pin-step = 固定“{ $title }”
pinned-to = 已将“{ $title }”固定在第 { $rank } 名。
ask-pin = 固定“{ $title }”的排名
rank = 排名
because = 理由
pin-example = 承诺、法规、依赖关系
pin = 固定
pin-to = 固定到排名
reason = 理由
no-rank = 排名必须是不小于 1 的整数。工作项仍未固定。
no-rank-kept = 排名必须是不小于 1 的整数。保留 { $rank }。
delete-all = 删除全部 { $items } 个工作项
counts-as = 按中间值 { $middle } 计算。如要自行指定，请输入 { $middle } ({ $range })。
runs-down = “{ $typed }”是从大到小。你是不是要输入 { $range }？
no-lag = 间隔必须是不超过 9,999 的整数天数，负数表示重叠。保留 { $kept }。
waits-how = 如何等待“{ $title }”
waits-lag = “{ $title }”之后的工作日数，负数表示重叠
finish-to-start = 在其结束后开始
start-to-start = 在其开始后开始
finish-to-finish = 在其结束后结束
start-to-finish = 在其开始后结束
delete-items = { $items ->
    [1] 删除
   *[other] 删除 { $items } 个工作项
 }
said = { $done }。
moved-up = { $items } 个工作项已上移一级。
freed = { $items } 个工作项不再依赖{ $deleted ->
    [1] 此项
   *[other] 这些项
 }。
duplicate-items = { $items ->
    [1] 创建副本
   *[other] 创建 { $items } 个工作项的副本
 }
duplicated = { $below ->
    [0] 已添加“{ $title }”。
   *[other] 已添加“{ $title }”及其 { $below } 个子项。
 }
duplicated-many = { $below ->
    [0] 已添加 { $items } 个副本。
   *[other] 已添加 { $items } 个副本，含 { $below } 个子项。
 }
copy = 副本
mark-as-done = 标记为已完成
mark-many-as-done = 将 { $items } 个工作项标记为已完成
fill-down = 向下填充
clear-cell = 清除单元格
clear-cells = 清除单元格
row-up = 上移
row-down = 下移
heading-actions = 标题操作
rose = “{ $title }”现在排第 { $rank }，上升 { $by } 名。
fell = “{ $title }”现在排第 { $rank }，下降 { $by } 名。
all-levels = 全部
top-only = 仅顶级
without-children = 无子项的
details-of = “{ $title }”的详情
delete-item = 删除工作项
delete = 删除
duplicate-item = 创建工作项副本
duplicate = 创建副本
close-details = 关闭详情
about = 简介
estimates = 估算
schedule = 排期
serves = 支持的目标
compare = 与其他工作项对比
pinning = 固定排名
decisions = 决策
at-rank = 第 { $rank } 名
estimate = 估算
likely-range = 可能区间
range-of = { $field }的区间
criterion = { $name }（{ $low }–{ $high }）
criterion-lower = { $name }（{ $low }–{ $high }，越低越好）
date-example = 2027-03-15, Q2 2027
tags-example = 移动端, 账单
titles-example = 标题，用逗号分隔
kind-example = 功能, 技术, 缺陷
parents = 父项
moscow-by-timebox = 按时间盒的 MoSCoW
as-above = 同上
votes = 投票
votes-by-rater = 各评分人的投票
median = 中位数
plan = 计划
self-conviction = 自己的信念
pitch-deck = 提案材料
thematic-support = 符合战略或趋势
opinions = 他人意见
estimates-and-plans = 估算与计划
anecdotal = 个例证据
market-data = 市场数据
user-evidence = 用户或客户证据
test-results = 测试结果
launch-data = 上线数据
supported = { $pieces ->
    [1] { $kind }：支持 { $confidence } 的信心（Gilad 的 Confidence Meter）。
   *[other] { $kind }，共 { $pieces } 条：支持 { $confidence } 的信心（Gilad 的 Confidence Meter）。
 }
estimated-on = 估算于 { $day }。
estimated = { $age ->
    [0] 估算于 { $day }，今天。
   *[other] 估算于 { $day }，{ $age } 天前。
 }
estimated-due = { $age ->
    [0] 估算于 { $day }，今天：需要复核。
   *[other] 估算于 { $day }，{ $age } 天前：需要复核。
 }
review-begins = { $items } 个工作项的估算视为今天所做，{ $days } 天后需要复核。
term = { $name } { $number }
term-percent = { $name } { $number }%
term-missing = 无{ $name }
term-word = { $name } { $word }
quoted-word = “{ $word }”
off-scale = { $name } { $value } 超出量表 { $scale }。
outside = { $name } { $value } 超出 { $low } 到 { $high } 的范围。
clamped = { $name }为 { $value }，超出 { $low } 到 { $high } 的量表，按最近的端点计算。
moonshot = { $name }低于 { $limit }% 属于“登月”级赌注。
once = 此{ $name }为一次性，而非每{ $per ->
    [month] 月
    [week] 周
    [quarter] 季度
    [year] 年
   *[other] { $per }
 }一次。
dated = 工期取自日期，而非工作量。
swing = { $field } { $range } 使得分在 { $low } 到 { $high } 之间变动，{ $ranks ->
    [0] 仍为第 { $first } 名
   *[other] 排名第 { $first } 到第 { $last }
 }。
swing-most = { $field } { $range } 对得分影响最大：{ $low } 到 { $high }，{ $ranks ->
    [0] 仍为第 { $first } 名
   *[other] 排名第 { $first } 到第 { $last }
 }。
worth = { $months } 个月的现值为 { $worth }（年利率 { $rate }%）；晚一个月减少 { $delay }。
worth-per-effort = { $months } 个月的现值为 { $worth }（年利率 { $rate }%），每单位工作量 { $effort }；晚一个月减少 { $delay }。
compare-with = 对比对象
comparison = 对比
both-score = 两者得分均为 { $score }。
scores-times = “{ $first }”的得分是“{ $second }”的 { $times } 倍：{ $high } 比 { $low }。
scores-higher = “{ $first }”的得分高于“{ $second }”：{ $high } 比 { $low }。
lacks = “{ $item }”缺少{ $fields }。
has-no-score = “{ $item }”：{ $why }。
the-same = 相同
times-for = “{ $item }”为 { $times } 倍
more-for = “{ $item }”+{ $by }
tied-if = 如果“{ $item }”的{ $name }为 { $number } 而不是 { $now }，则得分相同。
rounded = 约 { $number }
filter = 筛选
saved-in-plan = 已保存在计划中
delete-filter = 删除“{ $filter }”
filter-name = 筛选名称
save-filter = 保存此筛选
clear-filter = 清除筛选
field = 字段
way = 比较方式
value = 值
value-of-condition = 条件的值
words-to-find = 要查找的字词
remove-part = 移除 { $part }
add = 添加
is = 等于
is-not = 不等于
is-more-than = 大于
is-at-least = 不小于
is-less-than = 小于
is-at-most = 不大于
has-a-value = 有值
has-none = 无值
value-missing = 请输入要与“{ $field }”比较的值。
not-comparable = “{ $field }”无法与“{ $typed }”比较：{ $why }。
