### 简体中文

add = 添加工作项
new-title = 输入标题后按 Enter
cards = 卡片
add-to = 添加工作项到“{ $column }”
new-in = “{ $column }”中新工作项的标题
added = 已将“{ $title }”添加到“{ $column }”。
moved-to = “{ $title }”已移到“{ $column }”：{ $now }（原为 { $was }）。
columns = 列：{ $field }
order = 顺序：{ $order }
by-horizon = 现在、接下来、以后
rank = 排名
own-order = 自定义顺序
score = 得分
dates = 日期
ranked = #{ $rank }
pinned = #{ $rank } 已固定
scored = { $method } { $score }
not-scored = 无得分
effort-of = 工作量 { $amount }
untitled = 无标题
done = 已完成
not-sorted = 未分类
share = { $share }%（预算 { $budget }%）
outside-budget = 不计入预算
without-effort = { $items } 个无工作量
finished-hidden = 已隐藏 { $items } 个结束的工作项
