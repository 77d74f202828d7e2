### 简体中文

read-only = 此计划仅供查看，未做任何更改。
gone = 该工作项已不存在。
too-many-items = 一个计划最多容纳 { $items } 个工作项，因此未添加任何内容。
no-such-key = 此类条目没有该内容。
cycle = 这样会导致互相等待：{ $titles }。未做任何更改。
waits-for-part = “{ $item }”不能等待“{ $other }”：其中一个是另一个的一部分。未做任何更改。
own-parent = “{ $item }”不能是自己的父项。未做任何更改。
parent-cycle = 工作项不能位于自己的子项之下：{ $titles }。未做任何更改。
