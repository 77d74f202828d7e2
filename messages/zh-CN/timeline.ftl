### 简体中文

timeline = 时间线
untitled = 无标题

lanes = 泳道：{ $field }
team = 团队
status = 状态
kind = 类型
objective = 目标
parent = 父项
none = 无
moscow = MoSCoW
owner = 负责人
lane = 泳道
then-by-team = …再按团队
then-by-status = …再按状态
then-by-kind = …再按类型
then-by-objective = …再按目标
then-by-parent = …再按父项
no-second-grouping = 无二级分组
no-team = 无团队
no-status = 无状态
no-kind = 无类型
no-objective = 无目标
no-parent = 无父项
all-items = 所有工作项
lane-name = { $lane }，{ $items } 个工作项

blue = 蓝色
orange = 橙色
green = 绿色
pink = 粉色
teal = 青色
yellow = 黄色
violet = 紫色
grey = 灰色

colours = 颜色：{ $field }
show = 显示
critical-path = 关键路径和浮动时间
team-load = 团队负载
expected-progress = 预期进度
row-each = 每个工作项一行
zoom-week = 周
zoom-month = 月
zoom-quarter = 季度
zoom-year = 年
zoom-years = 多年
zoom-out = 缩小
zoom-in = 放大
fit = 适应
today = 今天
legend = 图例
other = 其他或无

add = 添加
item = 工作项
milestone = 里程碑
timebox = 时间盒
milestones = 里程碑
timeboxes = 时间盒
marks = 里程碑和时间盒
new-milestone = 新里程碑
new-timebox = 新时间盒
delete-milestone = 删除里程碑
delete-timebox = 删除时间盒
title = 标题
name-of-milestone = 里程碑名称
name-of-timebox = 时间盒名称
mark-name = 名称
mark-date = 日期
mark-start = 开始
mark-end = 结束
example-date = 2027年7月20日
example-start = 2027-Q2 或 2027年5月1日
example-end = 2027-Q2 或 2027年7月31日
removed = 已删除“{ $title }”。撤销可恢复。
drawn = 新工作项，{ $dates }。请输入标题。
created = 在时间线上添加工作项
add-to = 添加工作项到“{ $lane }”
go-to = 转到“{ $title }”

nothing-dated = 还没有带日期的内容。在日历上拖动即可添加工作项。
drag-here = 还没有带日期的内容。从下方拖动一个工作项上来，或在其上按 Enter。
nothing-to-see = 此计划中还没有带日期的内容。
click-to-zoom = 单击时间线后，可用 Ctrl+滚轮缩放
tray = 无日期（{ $items }）
more = 另有 { $items } 个

off-the-calendar = 移出日历
moved = 移动“{ $item }”
resized-start = 更改“{ $item }”的开始
resized-end = 更改“{ $item }”的结束
scheduled = 将“{ $item }”放入日历
unscheduled = 将“{ $item }”移出日历
lock-item = 锁定“{ $item }”
unlock-item = 解锁“{ $item }”
now-locked = “{ $item }”已锁定：建议和顺延不会移动它。
now-unlocked = “{ $item }”已解锁。
at = “{ $item }”：{ $dates }。
now-in = “{ $item }”位于“{ $lane }”。
no-dates = “{ $item }”现在没有日期。撤销可恢复。
ends-early = “{ $item }”开始于 { $start }：不能在此之前结束。保留原结束日期。
needs-day = 里程碑需要具体日期，例如 2027-07-20 或 2027年7月20日。
no-date = “{ $typed }”不是日期。可输入 2027-03-14、2027年3月14日、2027年3月或 2027-Q2。
two-days = “{ $typed }”可能是两个不同的日期。请写成 2027年3月14日或 YYYY-MM-DD。

bar-name = { $title }，{ $start } 至 { $end }
working-days = { $days } 个工作日
working-weeks = { $weeks } 周{ $days ->
    [0] { "" }
   *[other] { " " }{ $days } 天
 }
percent = { $percent }%
percent-expected = 目前应达 { $percent }%
late-by = 延迟 { $days } 天
locked = 已锁定
child-items = { $items } 个子项
child-items-to = { $items } 个子项，持续到 { $day }
child-items-from = { $items } 个子项，开始于 { $day }
score = { $method } { $score }
