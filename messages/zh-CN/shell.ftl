### 简体中文

plan = 计划
plan-title = 计划标题
untitled-plan = 无标题计划
more = 更多
action-on = { $action }：{ $step }（{ $keys }）
saving = 正在保存…
not-saved = 保存失败
unsaved = 未保存
everywhere = 通用
restore-draft = 恢复草稿
discard-draft = 丢弃
drop-file = 松开即可导入文件
open-a-file = 打开文件
start-blank = 从空白开始
start-a-plan = 开始计划
paste-rows = 从电子表格粘贴行：标题、数字、日期。可先预览。
or-look = 或者看看真实示例：
views = 视图
filter-items = 筛选工作项
filter = 筛选
retry = 重试
loading = 正在加载…
close = 关闭
dismiss-message = 关闭消息
item-actions = 工作项操作

title-import = 导入行
title-columns = 列
title-save-view = 保存视图
title-rename-view = 重命名视图
title-reason = 理由
title-merge = 合并工作项
title-vote = 你的投票表
