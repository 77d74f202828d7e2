### 简体中文：颜色规则

title = 颜色规则
hint = 工作项采用其符合的第一条规则的颜色，适用于所有视图和图片。规则保存在计划中。
name-of = 规则 { $number } 的名称
colour-of = 规则 { $number } 的颜色
move-up = 上移“{ $rule }”
remove = 删除规则“{ $rule }”
add = 添加规则
no-condition = 请添加条件：此规则尚未给任何内容着色。
taken = 计划的“color_rules”中保存着其他程序的内容，因此无法保存颜色规则。
show-only = 仅显示“{ $rule }”
edit = 编辑颜色规则…
