### 简体中文

title = 对比
baseline = 基线
no-baseline = 无
scenario = 方案
paste-old = 或粘贴较早的计划，例如来自页面历史记录
take = 保存基线
open-old = 打开较早的文件
new-baseline = 基线 { $day }
name = 基线名称
delete = 删除基线
earlier = 较早的状态
earlier-of = 较早的状态，{ $day }
stop = 停止对比
copy-log = 复制变更日志
log-copied = 变更日志已复制为 Markdown。粘贴到页面中即可。

comparison = 对比
compared = 与“{ $name }”对比：{ $bars } 个条有移动
changes = 显示变更

slipped = 延期
pulled-in = 提前
restarted = 开始时间变更
added = 新增
dropped = 移除
scheduled = 已有日期
unscheduled = 不再有日期
reranked = 排名变动
reparented = 父项变更
re-estimated = 重新估算
changed = 更改
nothing-changed = 没有变化。
fate-count = { $fate } { $count }

no-dates = 无日期
no-parent = 无父项
dates-became = { $before } → { $after }
moved = 从“{ $from }”到“{ $to }”
climbed = 上升 { $ranks } 名
fell = 下降 { $ranks } 名
became = { $name } { $before } → { $after }
nothing = 无
set = 已更改
settings = 计划设置
calendar = 工作日
team = 团队
objective = 目标
timebox = 时间盒
milestone = 里程碑
criterion = 标准
method = 方法

figures = 数据
ends = 结束
dated = 有日期的工作项
worth = 其价值
total-effort = 其工作量
overbooked = 超载
never = 从未
days = { $days } 天

why = “{ $item }”变更的原因
why-hint = 为什么？
reason-step = “{ $item }”的理由
fate-words = { $fate }：{ $words }
fate-of-gone = { $fate }“{ $title }”：{ $words }

since = 自“{ $name }”以来的变更
log-range = { $start } 至 { $end }
log-was = { $now }（原为 { $before }）
log-was-by = { $now }（原为 { $before }，{ $days } 天）
log-gone = 原为 { $before }
log-why = 原因：{ $reason }
log-why-open = 原因：
decisions = 决策
decided-why = { $decision }。原因：{ $reason }
also-different = 其他差异
