### 简体中文

propose = 建议排期
open-hint = 建议排期（Alt+P）
close = 关闭建议

scope = 建议内容
everything = 所有工作项何时进行
in-timeboxes = 时间盒能放下的
between-days = 两个日期之间能放下的
asked = { $scope }，从 { $day } 开始
asked-each = { $scope }，从 { $day } 开始，每个 { $weeks } 周
timeboxes = 时间盒
due = 在这些里程碑前完成
stays = 保持不变
first-begins = 第一个开始于
not-before = 不早于
weeks-each = 每个周数
until = 截至
aim = 优先考虑
value-early = 尽早产出价值
earliest = 尽快全部完成
value = 价值
by-method = 按 { $method }

search = 搜索
searching = 正在搜索，{ $percent }%。
stopped = 已停止：这是目前的最佳结果。
done = 已完成。
stop = 停止
again = 重新搜索
stale = 此建议生成后计划已更改。
summary = { $items ->
    [0] 没有变化
   *[other] { $items } 个工作项将变化
 }{ $out ->
    [0] { "。" }
   *[other] ，{ $out } 个未纳入。
 }
no-estimates = 只安排有工作量的工作项；放入时间盒的还需有价值。“所有工作项何时进行”不需要价值。
no-teams = 没有团队时，同时进行的数量不受限制。
quality-value = 价值 { $value }{ $weighed ->
    [yes] （较早的时间盒权重更高）
   *[no] { "" }
 }{ $far ->
    [best] ：已达最佳
    [near] ：与最佳相差最多 { $percent }%
   *[unknown] { "" }
 }。
early-best = 价值产出已尽可能早。
early-near = 价值产出最多比最佳晚 { $percent }%。
span-best = { $days } 个工作日完成：已达最佳。
span-near = { $days } 个工作日完成：与最佳相差最多 { $percent }%。

changes = 变更
left-out = 未纳入
counted = { $heading }（{ $count }）
more = 另有 { $count } 个
and-more = { $items }等，另有 { $count } 个
accept-item = 接受“{ $item }”
leaves-timebox = 移出其时间盒
loses-dates = 失去日期
goes-from = { $place }（原为 { $dates }）
is-locked = 已锁定
after = 在“{ $item }”之后
team-full = { $team }在此之前已排满
as-early = 尽可能早
makes-room = 为其他项留出空间
next-best = 单位工作量价值次高
needed-by = “{ $item }”需要它
its-team = 其团队
must = 必须有
prerequisite = 前置项
people = { $people } 人
critical = 关键
days-late = 延迟 { $days } 天
no-room = 放不下：已纳入的项单位工作量价值更高
no-days = 时段内放不下：会晚于截止日期，或晚于 9999 年
too-large = 超出其团队或任何时间盒
no-value = 没有价值
wont = 不会有
needs-left-out = 需要未纳入的“{ $item }”
stays-as-is = 保持不变
no-effort = 没有工作量
blocked-needs = 暂不执行：需要“{ $item }”，而它无法提前完成。
blocked-needed = 暂不执行：“{ $item }”在等待它，且会在它完成前开始。
blocked-with = 暂不执行：须与“{ $item }”在同一时间盒。
blocked-team = 暂不执行：按现状{ $team }正忙于“{ $item }”。
blocked-timebox = 暂不执行：“{ $item }”在其中时，{ $timebox }没有空间。
keeps-back = 保持不变。连带暂不执行：{ $items }。
taken-again = “{ $item }”重新纳入建议。
left-as-is = “{ $item }”保持不变。
held-back = { $changes } 项变更暂不执行。

cycle = 这些项互相等待，因此其关联不计：{ $items }。
larger-than-team = “{ $item }”需要的人数超过其团队的最大人数。
must-needs-wont = “{ $item }”是“必须有”，但需要未纳入的“{ $other }”。
musts-over-team = “必须有”放不下。{ $team }：连同所需项共需 { $cost } 人天，而只有 { $budget }。请给予更多时间，或将其中之一改为“应该有”：{ $items }。
musts-over-timeboxes = “必须有”放不下。时间盒：连同所需项共需工作量 { $cost }，而只有 { $budget }。请给予更多时间，或将其中之一改为“应该有”：{ $items }。
must-does-not-fit = “{ $item }”是“必须有”，但没有时间盒放得下。
too-big = 计划太大，无法搜索。

accept = { $changes ->
    [0] 接受
   *[other] 接受 { $changes } 项变更
 }
accept-hint = 接受（Ctrl+Enter）
accept-step = 接受建议
accepted = 已接受建议：{ $items } 个工作项已更改。撤销可全部恢复。
without-these = 排除这些后重新安排
without-these-hint = 这些项保持不变，其余围绕它们安排（Ctrl+Shift+Enter）
discard = 放弃
keep = 保存为方案
keep-step = 将建议保存为方案

push = 顺延其他项
pushes = 移动工作项时，挡住它的项会向后顺延
makes-way = 现在移动工作项会将挡住它的项顺延到之后的日期。
stands = 现在移动工作项不会影响其他项。
made-way = 已移动 { $items } 个工作项：{ $moves }。
by-weeks = “{ $item }”{ $weeks } 周
by-days = “{ $item }”{ $days } 天
