### 简体中文

scenarios = 方案
the-plan = 计划
new = 新建方案…
new-title = 新建方案
add = 添加方案
hint = 随意尝试：在采纳之前，工作项、日期、估算和产能只在方案中变化。其余内容跟随计划。
hint-inside = 以你正在查看的方案的副本开始。
more = 此方案的更多操作
rename = 重命名…
rename-title = 重命名方案
rename-button = 重命名
name = 名称
notes = 说明
example = 增加两名工程师
delete = 删除方案
compare = 与计划对比
adopt-button = 采纳
leave = 返回计划
scenario = 方案
edits-stay = 编辑只保留在此处，计划不变。
not-the-plan = 你正在查看方案，而不是计划。
no-title = 请先为方案命名。
foreign = 此计划的“scenarios”中存有其他内容，因此无法创建方案。
cannot-hold = 方案无法保存此更改：有条目没有 ID，或 ID 与其他条目重复。请在计划中更改。
left = 已返回计划。
mark = 方案：{ $scenario }
step-inside = { $step }（方案“{ $scenario }”）
part = 方案“{ $scenario }”
titled = { $plan } – 方案“{ $scenario }”
opened = 当前为“{ $scenario }”。你的编辑只保留在其中。
opened-to-read = 当前为“{ $scenario }”。
added = 已添加“{ $scenario }”。采纳之前，你的编辑只保留在其中。
taken = 已有名为“{ $scenario }”的方案。请换一个名称。
renamed = 方案已重命名为“{ $scenario }”。
deleted = 已删除“{ $scenario }”。计划保持原样。
adopt = 采纳“{ $scenario }”
adopted = { $items ->
    [0] 采纳了方案“{ $scenario }”
   *[other] 采纳了方案“{ $scenario }”，更改 { $items } 个工作项
 }
is-plan = “{ $scenario }”现在就是计划。
unknown = 此计划没有名为 { $id } 的方案。
