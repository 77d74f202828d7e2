### 简体中文

missing = 缺少 { $field }
impossible = { $field } 不能为 { $found }
no-effort = 工作量为 0，无法得出得分
points = 点数没有工期，也没有日期
no-criteria = 计划没有带权重的标准
no-scale = 标准 { $criterion } 的量表为空：最大值必须大于最小值
too-large = 得分数值过大
bad-formula = { $method } 的公式有错误
formula-cycle = 公式互相引用：{ $methods }
division = 除以 0
division-of = 除以 0：{ $name } 为 0
root = 对负数求平方根
root-of = 对负数求平方根：{ $name } 小于 0
logarithm = 对不大于 0 的数求对数
logarithm-of = 对不大于 0 的数求对数：{ $name } 不大于 0
power = 幂运算结果不是数字
power-of = 幂运算结果不是数字：{ $name }
too-large-of = 得分数值过大：{ $name }
