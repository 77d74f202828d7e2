### 简体中文

no-ranges = 还没有区间，因此顺序看起来比实际更确定。请将任一估算的 4 改为 3-5。
add-range = 为“{ $title }”添加区间
drawing = 正在对区间进行 10,000 次模拟
another-seed = 换一个种子重新运行
how = 计算方式
drawn = { $simulations } 次模拟，种子 { $seed }：相同种子得到相同数字。{ $scored } 个有得分的工作项中有 { $uncertain } 个带区间。

ranges = { $count } 个工作项的可能排名
item = 工作项
likely-rank = 可能排名（90%）
cut-line = 分界线
cut = 前 { $top }
first-safe = 第一名已确定（95%）。
first-open = 第一名未定：所有工作项均低于 95%。
all-safe = 前 { $top } 全部确定（95%）。
some-safe = { $sure ->
    [0] 前 { $top } 中没有确定的（95%）。
   *[other] 前 { $top } 中有 { $sure } 个确定（95%）。
 }
rank-range = { $low }–{ $high }
interval = 第 { $ranks } 名 · 进入前 { $top } 的概率 { $chance }
in-draws = 考虑区间、仅按得分：{ $interval }
percent = { $percent }%
less-than-one = <1%
more-than-99 = >99%
one-tier = 只有一个梯队：整个顺序难分高下。
tiers-first-alone = { $tiers } 个梯队：同一梯队内难分高下。第一个工作项独自领先。
tiers = { $tiers } 个梯队：同一梯队内难分高下。第一梯队有 { $items } 个工作项。
refine = 要确定前 { $top }，请先缩小以下估算的区间：

odds = 所有“必须有”都放得下的概率为 { $musts }，“必须有”和“应该有”都放得下的概率为 { $shoulds }。
drop = { $items ->
    [1] 要放得下，请去掉：
   *[other] 要放得下，请按此顺序去掉：
 }
short = 仅“必须有”就超出产能 { $by }。
