### 简体中文

confidence-of-one = 信心 1 表示 1%。如果完全确定，请输入 100%。
opened-meanwhile = 保存此计划时打开了另一个计划。请检查是否已保存成功。
not-fetched = 无法加载。请检查网络后重试。
draft-taken = 草稿已恢复。保存后即可保留。
left-as-draft = 此处原有的内容已另存为一份草稿。
added-item = 添加工作项
impact-scale = 对每个人的影响程度：3 极大，2 大，1 中，0.5 小，0.25 极小
ice-scale = ICE 的影响程度和容易程度按 1 到 10 打分。
clamped = 超出此标准的量表，计分时取最近的端点。
small-confidence = 小于 1%。如果想表示 0.8 这样的比例，请输入 80%。
no-effort = 工作量为 0，无法得出得分。
no-criteria = 无标准
not-an-item = 无法读取，保持原样
written-as-text = 写成了其他类型的值
no-items = 还没有工作项。添加一个，或从电子表格粘贴行。
no-items-to-see = 此计划还没有工作项。
no-team = 无团队
not-estimated = 未估算
no-value = 无
did-you-mean = 你是不是要找？
to-page = 到所在页面
to-browser = （仅在此浏览器中）
to-downloads = 为下载文件
no-file = 未选择文件。
no-storage = 此浏览器不为本页面保存数据。
not-copied = 浏览器不允许页面使用剪贴板。请选中文本后复制。
undo = 撤销
order-by-hand = 使用自定义顺序
keep-numbers = 保留原数值
empty-column = 暂无内容
order-is-computed = 此处卡片的顺序是计算得出的。选择“自定义顺序”即可手动排列。
no-rows = 其中没有行数据。请从电子表格复制单元格，或复制用制表符、逗号或分号分隔的行。
problems-kept = 不会丢失任何内容：在你修改之前，每个值都原样保留在文件中。
nothing-to-show = 此计划为空。
near-team = 没有团队“{ $name }”。你是不是要找“{ $meant }”？请从列表中选择，或创建该团队。
needs-more = 缺少{ $first } +{ $more }
no-such-team = 计划中没有团队 { $id }。
no-match = 没有与“{ $words }”匹配的内容。
offer-new-team = 创建团队“{ $name }”
moved-label = 移动“{ $item }”
undone = 已撤销：{ $label }
redone = 已重做：{ $label }
saved = 已保存{ $to }
to-file = 到 { $name }
file-failed = 无法写入文件（{ $why }）。
file-unreadable = 无法读取文件：{ $why }
no-such-format = 没有名为“{ $format }”的导出格式。
not-written = 计划太大，无法使用此格式：{ $format }。
not-saved = 未保存：{ $why }你的更改仍在这里。
new-team = 新团队：{ $name }。
draft-refused = 此浏览器不允许页面保留草稿（{ $why }）。离开前请先保存。
picked-up = 已拿起“{ $title }”。按左右键移动，按空格键放下。
put-down = “{ $title }”现在位于“{ $column }”。

percent = { $digits }%
needs = 缺少{ $fields }
effort-person-days = { $amount } 人天
effort-person-weeks = { $amount } 人周
effort-person-months = { $amount } 人月
effort-points = { $amount } 点
odd-value = “{ $found }”不能作为{ $field }：{ $why }。
not-understood = “{ $typed }”不是有效的{ $field }：{ $why }。计划保留原值。
names-in-sentences = as it is
pinned = 固定在第 { $rank } 名
pinned-because = 固定在第 { $rank } 名：{ $why }
untitled-item = 无标题工作项
key-of = “{ $item }”的{ $field }
plan-key = 计划的{ $field }
setting = 设置：{ $name }
tab = Plan Widget
tab-of = { $title } – Plan Widget
read-only-newer = 此计划由更新版本的组件保存。可以在此查看，但不能修改。
read-only-misshapen = 此文件中的“{ $key }”格式不正确。可以查看计划，但不能在此修改。
replaced-by-file = 打开另一个计划
replaced-by-page = 页面更改
replaced-by-draft = 恢复草稿
opened = 已打开 { $items } 个工作项。
opened-titled = 已打开“{ $title }”：{ $items } 个工作项。
draft-beside = { $done }以下内容在此处也有更改，保持不变：{ $fields }。撤销可查看草稿中的值。
draft-found = 你在这里有未保存的更改（{ $when }）。
draft-found-of-tab = 另一个标签页中有此计划未保存的更改（{ $when }）。
draft-waiting = 之后还有 { $drafts } 份草稿。
item-count = { $items } 个工作项
item-count-shown = { $shown } / { $items } 个工作项
scored-count = { $items } 个有得分
problem-count = { $problems } 个问题
effort-line = 工作量 { $amount }
must-share = 必须有 { $share }%（预算 { $budget }%）
too-many-columns = 表格太大：超过 { $columns } 列。请复制其中较小的一部分。
too-many-cells = 表格太大：超过 { $cells } 个单元格。请复制其中较小的一部分。
imported = 已添加 { $rows } 行。
delete-item = 删除“{ $item }”
delete-items = 删除 { $items } 个工作项
deleted-item = 已删除“{ $item }”
deleted-items = 已删除 { $items } 个工作项
duplicate-item = 创建“{ $item }”的副本
duplicate-items = 创建 { $items } 个工作项的副本
add-step = { $list ->
    [items] 添加工作项
    [teams] 添加团队
    [objectives] 添加目标
    [timeboxes] 添加时间盒
    [milestones] 添加里程碑
    [criteria] 添加标准
    [methods] 添加方法
    [baselines] 添加基线
    [scenarios] 添加方案
    [pins] 添加固定
    [views] 添加视图
    [filters] 添加筛选
    [fields] 添加字段
    [sources] 添加来源
    [log] 添加决策
   *[other] 添加条目
 }
change-step = { $list ->
    [items] 更改工作项
    [teams] 更改团队
    [objectives] 更改目标
    [timeboxes] 更改时间盒
    [milestones] 更改里程碑
    [criteria] 更改标准
    [methods] 更改方法
    [baselines] 更改基线
    [scenarios] 更改方案
    [pins] 更改固定
    [views] 更改视图
    [filters] 更改筛选
    [fields] 更改字段
    [sources] 更改来源
    [log] 更改决策
   *[other] 更改条目
 }
delete-step = { $list ->
    [items] 删除工作项
    [teams] 删除团队
    [objectives] 删除目标
    [timeboxes] 删除时间盒
    [milestones] 删除里程碑
    [criteria] 删除标准
    [methods] 删除方法
    [baselines] 删除基线
    [scenarios] 删除方案
    [pins] 取消固定
    [views] 删除视图
    [filters] 删除筛选
    [fields] 删除字段
    [sources] 删除来源
    [log] 删除决策
   *[other] 删除条目
 }
list-comma = 、
