### 简体中文

new = 新建方法…
new-title = 新建方法
edit-title = 编辑方法
title = 名称
formula = 公式
example = Reach * Impact / Effort
hint = 可按名称使用估算、标准、自定义字段和其他方法；含空格的名称请用 [方括号] 括起。信心为比例：80% 即 0.8。
lower = 数值最小的排第一
templates = 从模板开始
preview = 按此公式排在前面的工作项
keep-new = 按此排名
keep = 保存
delete-button = 删除…
delete-now = 删除方法
keep-it = 保留
no-title = 请为方法命名。
no-formula = 公式有错误。
offers = 名称和函数
edit = 编辑“{ $title }”…
taken = 已有方法“{ $title }”。请换一个名称。
add = 添加方法“{ $title }”
change = 更改方法“{ $title }”
delete = 删除方法“{ $title }”
rank = 排名
item = 工作项
score = 得分
rank-today = 当前排名
ranked-by = 已按 { $method } 排名。
saved = 已保存 { $method }。
added-fields = { $count ->
   *[other] 已添加自定义字段{ $fields }。
 }
scored-count = { $scored ->
    [0] 还没有工作项具备所需的全部内容。
   *[other] { $items } 个工作项中有 { $scored } 个有得分。
 }
adds-fields = { $count ->
   *[other] 将向计划添加自定义字段{ $fields }。
 }
names-and = { $names }和{ $last }
asks = 删除“{ $method }”？
asks-of-ranking = 此计划正按它排名；之后将按 RICE 排名。
asks-of-used = { $count ->
   *[other] { $methods }的公式使用了它，将会出错。
 }
deleted = 已删除“{ $method }”。
deleted-of-ranking = 已删除“{ $method }”。现按 { $now } 排名。
of-each-item = 每个工作项的
criterion = 标准
custom-field = 自定义字段
score-by-method = 按此方法的得分
function-if = if(条件; 成立时的值; 不成立时的值)
function-min = 最小值
function-max = 最大值
function-sum = 总和
function-avg = 平均值
function-round = round(数字; 小数位数)
function-floor = 向下取整
function-ceil = 向上取整
function-abs = 绝对值
function-sqrt = 平方根
function-log = 以 10 为底的对数，或 log(数字; 底数)
function-ln = 自然对数
function-exp = e 的该数次幂
function-ifempty = ifempty(值; 缺失时使用的值)
function-empty = 值缺失时为真
opportunity = 机会得分
opportunity-about = 对客户重要，但他们尚不满意。
revenue = 含收入的 RICE
revenue-about = RICE，并计入每个覆盖对象的价值。
by-evidence = 按依据的 ICE
by-evidence-about = ICE，信心按 Gilad 量表：意见为 1，成功上线为 10。
by-profile = 按类型的延迟成本
by-profile-about = 一个月的成本，按其增长方式加权，折算到每单位工作量。
kano-better = Kano：满意系数
kano-better-about = 具备时带来的满意程度，0 到 1，由回答数得出。
kano-worse = Kano：不满意系数
kano-worse-about = 缺失时带来的不满程度，0 到 −1，由回答数得出。
importance = 重要度
satisfaction = 满意度
revenue-per-user = 每用户收入
profile = 延迟类型
expedite = 加急
fixed-date = 固定日期
standard = 标准
intangible = 无形
attractive = 魅力
one-dimensional = 期望
must-be = 必备
indifferent = 无差异
