### 简体中文

plan-settings = 计划设置
parts = 分区
general = 常规

scoring-method = 评分方法
effort-unit = 工作量单位
goal = 总目标
goal-example = 影响程度的衡量对象
reach-per = 覆盖面周期
reach-per-example = 季度
fiscal-year = 财年开始月份
week-starts = 每周起始日
focus-factor = 专注系数（%）
discount-rate = 折现率（每年 %）
review-after = 估算复核间隔（天）
never = 从不
budget = MoSCoW 预算（工作量 %）
today = 今天
about-rice = 覆盖面 × 影响程度 × 信心 ÷ 工作量。适合作为大多数产品需求池的起点。
about-ice = 影响程度 × 信心 × 容易程度。快速，适合实验和增长想法。
about-wsjf = 延迟成本 ÷ 工作规模，与 SAFe 相同。当等待有代价时，决定先做什么。
about-value-effort = 价值 ÷ 工作量。最简单：每个工作项两个数字。
about-weighted = 你自己的标准，各有权重和量表。
about-own = 此计划的公式。
about-cd3 = 延迟成本 ÷ 工期，以金额计。适合知道一个月价值多少的情况。
method-set = { $scored ->
    [0] 已按 { $method } 排名。还没有工作项具备所需的估算。
   *[other] 已按 { $method } 排名。{ $items } 个工作项中有 { $scored } 个具备所需的估算。
 }
method-set-all = 已按 { $method } 排名。
impact-kept = 影响程度保留原数值：RICE 为 0.25 到 3，ICE 为 1 到 10。
no-criteria-yet = 按加权标准排名。添加标准后才有得分。
converted = 已将{ $numbers }换算为{ $unit }（× { $factor }）。
not-converted = { $numbers }保持原值：无法换算为{ $unit }。
per = 每{ $span }
effort-estimates = { $count } 项工作量估算
reach-estimates = { $count } 项覆盖面估算
votes = { $count } 票
capacities = { $count } 项时间盒产能
and = { $first }和{ $last }
effort-kept = 单位已更改，工作量数值不变。
reach-kept = 单位已更改，覆盖面数值不变。

working-days = 工作日
calendar-taken = 此计划的“calendar”中存有其他内容，因此无法在此设置工作日和节假日。
monday-short = 周一
tuesday-short = 周二
wednesday-short = 周三
thursday-short = 周四
friday-short = 周五
saturday-short = 周六
sunday-short = 周日
monday = 星期一
tuesday = 星期二
wednesday = 星期三
thursday = 星期四
friday = 星期五
saturday = 星期六
sunday = 星期日
works = { $day }是工作日
works-in = 在{ $team }，{ $day }是工作日
one-day = 一周至少要有一个工作日。
holidays = 节假日（{ $count }）
holidays-of = { $team }的工作日和节假日（{ $count }）
holiday-name = 节假日 { $number } 的名称
holiday-first-day = 节假日 { $number } 的第一天
holiday-last-day = 节假日 { $number } 的最后一天
delete-holiday = 删除节假日 { $number }
holiday-name-in = { $team }节假日 { $number } 的名称
holiday-first-day-in = { $team }节假日 { $number } 的第一天
holiday-last-day-in = { $team }节假日 { $number } 的最后一天
delete-holiday-in = 删除{ $team }的节假日 { $number }
add-holiday = 添加节假日
add-holiday-in = 为{ $team }添加节假日
import-holidays = 导入节假日（.ics）
import-holidays-in = 为{ $team }导入节假日（.ics）
set-week = 工作日
set-holidays = 节假日
no-holidays = 此文件没有全天日程。请选择包含节假日的日历文件（.ics）。
holidays-added = { $known ->
    [0] 已添加 { $added } 个节假日。
   *[other] 已添加 { $added } 个节假日，{ $known } 个已存在。
 }
timed-left-out = 已忽略 { $events } 个带具体时间的日程。

absence-first-day = { $team }缺勤 { $number } 的第一天
absence-last-day = { $team }缺勤 { $number } 的最后一天
absence-people = { $team }缺勤 { $number } 的人数
everyone = 全员
delete-absence = 删除{ $team }的缺勤 { $number }
add-absence-in = 为{ $team }添加缺勤

teams = 团队
timeboxes = 时间盒
milestones = 里程碑
criteria = 加权评分的标准
criteria-short = 标准
objectives = 目标
add-team = 添加团队
add-timebox = 添加时间盒
add-milestone = 添加里程碑
add-criterion = 添加标准
add-objective = 添加目标
add-key-result = 添加关键结果
new-team = 新团队
new-timebox = 新时间盒
new-milestone = 新里程碑
new-criterion = 新标准
new-objective = 新目标
new-key-result = 新关键结果
team-name = 团队名称
timebox-name = 时间盒名称
milestone-name = 里程碑名称
criterion-name = 标准名称
objective-name = 目标名称
key-result-name = 关键结果名称
delete-entry = 删除“{ $entry }”
people = 人数
people-in = “{ $entry }”的人数
start = 开始
start-of = “{ $entry }”的开始
end = 结束
end-of = “{ $entry }”的结束
capacity = 产能
capacity-of = “{ $entry }”的产能
date = 日期
date-of = “{ $entry }”的日期
weight = 权重
weight-of = “{ $entry }”的权重
lowest = 最低
lowest-of = “{ $entry }”的最低值
highest = 最高
highest-of = “{ $entry }”的最高值
lower-is-better = 越低越好
lower-is-better-of = 越低越好：“{ $entry }”
target = 目标值
target-of = “{ $entry }”的目标值
now = 当前值
now-of = “{ $entry }”的当前值
from-teams = 取自团队
date-example = 2027年7月20日
scale-from = 量表从
scale-to = 到
colour = 颜色
colour-of = { $team }的颜色
automatic = 自动
deleted-entry = { $items ->
    [0] 已删除“{ $entry }”。
   *[other] 已删除“{ $entry }”，并将其从 { $items } 个工作项中移除。
 }
