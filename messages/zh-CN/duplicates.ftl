### 简体中文

merge-items = 合并工作项…
hint = 保留一个工作项。所有工作项的投票、备注、标签、依赖关系和子项都汇集到其中；原来指向其他项的引用改为指向它。
field = 字段
stays = 保留
alike = 没有需要取舍的差异。
merge = 合并
too-few = 请至少选择两个工作项来合并。
likely = 标题相似的未完成工作项
none = 没有标题相似的未完成工作项。
merge-pair = 合并…
dates = 日期
example = 两者是同一需求
merge-title = 合并 { $items } 个工作项
keep = 保留“{ $title }”
more = 还有 { $pairs } 对相似。
take = { $field }：{ $value }
merged = { $items ->
    [1] 已将“{ $title }”合并到“{ $into }”
   *[other] 已将 { $items } 个工作项合并到“{ $into }”
 }
item = 工作项
looks-like = 相似项
