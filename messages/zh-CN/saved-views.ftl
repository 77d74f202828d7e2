### 简体中文

views = 已保存的视图
save = 保存此视图…
save-title = 保存视图
save-button = 保存
hint = 将此标签页及其筛选、顺序、列、分组、泳道、颜色、缩放和对比保存在计划中，供所有打开计划的人使用。
rename-hint = 打开此视图的页面不受影响：其 ID 不变。
rename-title = 重命名视图
rename-button = 重命名
example = 管理层路线图
foreign = 此计划的“views”中存有其他内容，因此无法保存视图。
no-title = 请先为视图命名。
replace = 更新“{ $title }”
changed = { $title } · 已编辑
rename = 重命名“{ $title }”…
renamed = 视图已重命名为“{ $title }”。
delete = 删除“{ $title }”
kept = 已为所有人保存“{ $title }”。要让页面以它开始，请将其 view 设为 { $id }。
unknown = 此计划没有名为 { $id } 的已保存视图。
taken = 已有名为“{ $title }”的视图。请换一个名称，或打开该视图进行更新。
replaced = “{ $title }”现在显示当前内容。
deleted = 已删除视图“{ $title }”。
