### 简体中文

add = 添加工作项
undo = 撤销
redo = 重做
save = 保存
new = 新建计划
open = 打开
share = 分享
close = 关闭
import = 导入
refresh = 从来源刷新
export = 导出
compare = 对比
decisions = 决策
save-view = 保存此视图…
new-scenario = 新建方案…
keys = 键盘快捷键
ballots = 投票
propose = 建议排期
find = 查找
filter = 按字段筛选
settings = 计划设置
scores = 评分
board = 看板
timeline = 时间线
matrix = 矩阵
insights = 洞察
