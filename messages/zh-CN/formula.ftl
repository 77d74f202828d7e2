### 简体中文

nothing = 请输入公式。
too-long = 公式最多 { $characters } 个字符。
too-deep = 最多嵌套 { $levels } 层。请将一部分单独设为方法，并在此使用其名称。
unexpected = { $sign } 不能出现在这里。
ends = 末尾缺少内容。
unclosed = 缺少右侧的 { $sign }。
not-a-number = { $digits } 不是数字。
decimal-comma = 小数请用点号：0.5。
unknown-name = 这里没有名为 { $name } 的内容。
unknown-name-near = 这里没有名为 { $name } 的内容。你是不是要找 { $near }？
several-names = 有多个内容名为 { $name }。请写 { $choices }。
or = { $one } 或 { $other }
unknown-function = 没有函数 { $name }。
unknown-function-near = 没有函数 { $name }。你是不是要找 { $near }？
takes-one = { $function } 需要一个值；这里有 { $found } 个。
takes-one-or-two = { $function } 需要一到两个值；这里有 { $found } 个。
takes-at-least = { $function } 至少需要 { $least } 个值；这里有 { $found } 个。
takes-three = if 需要三个值：条件、成立时的值、不成立时的值。
a-number = 数字
yes-or-no = 是/否
a-word = 词语
mismatch = 这是{ $found }，但此处需要{ $expected }。
differ = 这两者不能搭配：{ $first }和{ $second }。
no-number = 得分应为数字，而这是{ $found }。
no-number-yes-or-no = 得分应为数字，而这是“是/否”。请写 if(…; 1; 0)。
two-words = 请与带引号的词语比较，如 "Enterprise"。
no-order = 词语只能用 = 和 <> 比较。
minus-power = 这里有两种理解。请写 (-a)^b 或 -(a^b)。
power-power = 这里有两种理解。请写 (a^b)^c 或 a^(b^c)。
comparison-chain = 每次只比较两个值：a < b and b < c。
is-date = { $name } 是日期。公式只计算数字和选项。
