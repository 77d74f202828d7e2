### 简体中文

insights = 洞察
show-in-scores = 在评分中显示
items = { $items } 个工作项
without-effort = ，{ $items } 个无工作量

value = 价值分布
order = 顺序的确定性
raters = 评分人
moscow = MoSCoW
objectives = 目标
effort = 工作量
review = 待复核
alike = 疑似重复项
methods = 方法对比

split = { $part }% 的工作项（{ $all } 个中的 { $items } 个）贡献了{ $measure }总量的 { $value }%。
no-value = 还没有{ $measure }大于 0 的工作项。
unknown = { $items } 个没有估算的工作项未计入。
show = { $items ->
    [1] 显示此工作项
   *[other] 显示这 { $items } 个工作项
 }
all-value = 100% 的价值
all-items = 100% 的工作项

item = 工作项
estimate = 估算
votes = 投票
median = 中位数
plan = 计划

no-letters = 还没有工作项带 MoSCoW 分类。
sort-on-board = 在看板上分类工作项
class-of-capacity = 产能的 { $percent }%（预算 { $budget }%）· { $effort }
class-of-planned = { $percent }%（预算 { $budget }%）· { $effort }
musts = “必须有”占已归为“必须有”“应该有”“可以有”的工作量的 { $percent }%（预算 { $budget }%）。
musts-too-much = “必须有”占已归为“必须有”“应该有”“可以有”的工作量的 { $percent }%（预算 { $budget }%）：出问题时可舍弃的太少。
no-musts = 还没有计划工作量带 MoSCoW 分类。
outside = { $class }：{ $items } 个工作项，{ $effort }
unclassified = 未分类
timebox = { $title }：{ $effort } / { $capacity }，已用 { $percent }%
timebox-no-capacity = { $title }：{ $effort }，未设置产能

no-objectives = 还没有目标。请在计划设置中添加，然后在工作项详情中关联。
add-objectives = 添加目标
no-objective = 无目标
coverage = { $results ->
    [0] 每个关键结果都有工作支撑
   *[other] { $results } 个关键结果没有工作支撑
 }；{ $items ->
    [0] 每个工作项都支持某个目标
   *[other] { $items } 个工作项不支持任何目标
 }。
unserved = 没有工作支持“{ $result }”（{ $objective }）。

no-effort-yet = 还没有工作项同时具备工作量以及团队或类型。
by-team = 按团队
by-kind = 按类型
no-kind = 无类型
share = { $percent }% · { $effort }
most-effort = 工作量最大：{ $name }，{ $percent }%。

no-review = 设置估算在多少天后需要复核，超期的估算会显示在这里。
set-review = 在计划设置中设置复核
all-fresh = 所有估算都在 { $days } 天内填写或确认过。
some-due = { $scored } 个已估算的工作项中有 { $due } 个超过 { $days } 天未复核。
due = { $items } 个工作项需要复核
closed = { $items } 个工作项在来源处已关闭，此处仍未完成
gone = { $items } 个工作项已从来源处消失

no-ranking = 添加估算以比较排名。
one-ranking = 为另一种方法添加估算以比较排名。
agreement = { $agree ->
    [nearly] 各方法几乎一致
    [mostly] 各方法大体一致
    [loosely] 各方法仅略为一致
   *[not] 各方法结论不同
 }；差异最大的是 { $one } 和 { $other }（一致度 { $tau }）。
tau = 排名一致度（Kendall τ-b）
tau-about = 1：顺序相同。0：无关。−1：顺序相反。仅统计在两种方法下都有得分的工作项。
no-tau = –
first-of-each = 各方法的前 { $top }
in-every-top = 显示在所有方法中都进入前 { $top } 的 { $items } 个工作项
none-in-every-top = 没有工作项在所有方法中都进入前 { $top }。
rank-by = 按 { $method } 排名
