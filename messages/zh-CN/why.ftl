### 简体中文

not-a-number = 应为数字
number-between = 应为 { $low } 到 { $high } 的数字
number-from = 应为不小于 { $low } 的数字
not-a-share = 应为人数或事件数，而不是百分比
no-points = 时间无法换算为点
only-points = 点无法换算为{ $unit }
not-a-date = 应为日期（如 2027-03-14）或时段（如 2027-Q2）
ambiguous-date = 可能是两个不同的日期；请写成 YYYY-MM-DD
one-of = 应为其中之一：{ $words }
yes-or-no = 应为“是”或“否”
no-such = 没有 { $name }
several-called = 有多行名为 { $name }
own-part = 不能属于自身或其下级
several-parents = 一个工作项只能有一个父项
other-parent = 此行所属的工作项位于别处
ambiguous-number = 可能是两个不同的数字；请不要写千位分隔符
error-cell = 电子表格在此处显示错误
not-typed = 此处不能输入
