### 简体中文

periods = 开始和结束将变为时段。确切日期、里程碑、缺勤、基线、投票表和决策不会写入文件，而不只是隐藏。备注原样保留。
with-decisions = 原样包含决策
not-printed = 无法打印：{ $why }
not-planned = 未计划

draw-on = 继续拖到等待它的工作项
let-go = 松开以移除依赖关系
no-cycle = 它们会互相等待
not-linked = 未建立依赖关系。
linking = 选择依赖“{ $item }”的工作项，然后按 Enter。按 Esc 取消。
waits = “{ $item }”等待“{ $first }”。
waits-early = “{ $item }”等待“{ $first }”，但开始早了 { $days } 天。
waits-no-more = “{ $item }”不再等待“{ $first }”。
link = 让“{ $item }”等待“{ $first }”
unlink = 不再让“{ $item }”等待“{ $first }”
no-id = “{ $item }”在文件中没有 ID，因此其他项无法等待它。
after = 在 { $items } 之后
too-early = 比“{ $first }”{ $other ->
    [start] 开始
   *[finish] 结束
 }{ $lag ->
    [0] { "" }
   *[other] { " " }{ $lag } 天
 }早 { $days } 天{ $own ->
    [start] 开始
   *[finish] 结束
 }
early = 早 { $days } 天

slack = 浮动时间 { $days } 个工作日
critical = 在关键路径上
critical-behind = 在关键路径上，落后 { $days } 个工作日
until = …直到 { $end }
until-last-day = …直到计划的最后一天
slack-drawn = 粗线：直到 { $end } 的关键路径，细线：浮动时间
slack-drawn-to-last-day = 粗线：直到最后一天的关键路径，细线：浮动时间

load = { $period }：{ $load } / { $capacity } 人天
load-share = { $period }：{ $load } / { $capacity } 人天（{ $percent }%）
overbooked = { $dates }：需 { $load } 人，仅 { $capacity } 人，用于 { $items }
overbooked-team = { $team }，{ $dates }：需 { $load } 人，仅 { $capacity } 人，用于 { $items }
overbooked-drawn = 超载 { $what }
over-capacity = 超载 { $dates }{ $more ->
    [0] { "" }
   *[other] （+{ $more }）
 }

by-days = { $days } 天
by-days-short = { $days } 天
was = 原为 { $dates }{ $days ->
    [0] { "" }
   *[other] （{ $days } 天）
 }

move-lane = 移动“{ $lane }”
lane-at = “{ $lane }”现在是第 { $place } 条泳道。
first-lane-already = “{ $lane }”已是第一条泳道。
last-lane-already = “{ $lane }”已是最后一条泳道。
lane-above = “{ $lane }”移到“{ $other }”上方
lane-below = “{ $lane }”移到“{ $other }”下方
lane-moves = { $lane }
    拖动，或在其折叠按钮上按 Alt+Up 或 Alt+Down，可移动泳道
paired-lane-moves = { $lane }
    拖动，或在其折叠按钮上按 Alt+Up 或 Alt+Down，可移动泳道；加按 Shift 移动其首个字段的所有泳道
last-lane = 没有该值的工作项始终在最后一条泳道。
lanes-taken = 此计划的“lanes”中存有其他内容，因此无法保存泳道顺序。
fold = 折叠“{ $lane }”

add-absence = 添加缺勤
last-before-first = 最后一天早于第一天。
as-of = 状态日期
milestone = 里程碑 { $title }，{ $date }
timebox = 时间盒 { $title }，{ $start } 至 { $end }
milestone-on = 里程碑 · { $date }
holds = 工作量 { $effort }
holds-of = 工作量 { $effort } / { $capacity }，{ $percent }%
holds-too-much = 工作量 { $effort } / { $capacity }，{ $percent }%，超载
team-overbooked = { $team }超载：需 { $load } 人，仅 { $capacity } 人
while-on = { $dates }，{ $items }

parts-decide = “{ $title }”的日期取自其子项。请移动子项。
parts-stay = “{ $title }”保持不动：其子项{ $why ->
    [locked] 已锁定
    [over] 已完成或已放弃
   *[both] 已锁定、已完成或已放弃
 }。
parts-along = { $items } 个子项一起移动
locked-parts-stay = { $items } 个已锁定，保持不动
over-parts-stay = { $items } 个已完成或已放弃，保持不动
parts-moved-along = { $items } 个子项已一起移动。
locked-parts-stayed = { $items } 个已锁定，保持不动。
over-parts-stayed = { $items } 个已完成或已放弃，保持不动。
