### 简体中文

decisions = 决策

dropped = 已放弃
taken-up = 重新启动
pinned = 固定在第 { $rank } 名
unpinned = 不再固定
accepted = 采纳了 { $items } 个工作项的建议

what = 决策
why = 理由
by = 决策人
empty-what = 决定了什么
add = 添加决策
step = 添加决策
added = 已添加决策。
nothing-decided = 请先写下决定的内容。
foreign = 存放决策的位置有其他程序的内容，因此未添加。
add-reason = 添加理由
keep = 保存理由
example = 承诺、法规、依赖关系
explained = 理由已随决策保存。

none = 还没有决策。
none-found = 没有匹配的决策。
search = 搜索决策
about = 关于
everything = 整个计划
person = 人员
everybody = 所有人
all = 所有决策
more = 再显示 { $count } 条
count = { $all } 条决策
count-found = { $found } / { $all } 条决策
