### 简体中文

ballots = 投票
send-out = 向每个需要其判断的人发送一份投票表。对方在消息或表单中填写，再把文本发回来。
copy-blank = 复制空白投票表
download-blank = 下载空白投票表
copy-link = 复制投票表链接
fill-in = 在此填写投票表
take-in-hint = 粘贴收回的内容，可一次粘贴任意多份，连同前后文字。同一人的第二份会替换第一份。
paste-box = 要收回的投票表
paste-here = 粘贴一份或多份投票表（Ctrl+V）
voters = 已有 { $count } 人投票：{ $people }。
voter = { $name }（{ $items } 个工作项）
copied = 投票表已复制。粘贴到消息中即可；对方以同样方式发回。
page-link-copied = 链接已复制。打开后会显示此页面和投票表。
plan-link-copied = 链接已复制。打开后是针对当前计划的投票表，不含任何人的投票。
long-plan-link-copied = 链接已复制。打开后是针对当前计划的投票表，不含任何人的投票。长度为 { $size }：邮件和聊天工具可能截断超过 8 kB 的链接。
no-ballot = 未找到投票表。
added-one = 已添加 { $name } 的投票表；更新了 { $items } 个工作项。
added-many = 已添加 { $ballots } 份投票表（{ $names }）；更新了 { $items } 个工作项。
replaced = 已替换之前的投票表：{ $names }。
unknown-items = { $votes } 票针对此计划中不存在的工作项。
wrong-line = { $more ->
    [0] 第 { $line } 行：{ $why }。
   *[other] 第 { $line } 行：{ $why }，另有 { $more } 行无法识别。
 }
no-head = 文本中没有“{ $head }”这一行
no-by = 此投票表没有“by: 姓名”这一行
no-item = 此行不是带估算的工作项
no-estimate = 没有估算 { $name }
not-a-number = { $key }：{ $text } 不是数字
out-of-range = { $key }：{ $number } 超出范围
take-in = 收回投票表

your-ballot = 你的投票表
how = 填写你自己的估算；无法判断的留空。然后复制投票表，发给请你填写的人。此处不会有任何改动。
your-name = 你的姓名
item = 工作项
ballot = 投票表
download-own = 下载我的投票表
copy-own = 复制我的投票表
own-copied = 你的投票表已复制。粘贴到消息中，发给请你填写的人。
no-name = 请先输入你的姓名：用来区分你和他人的投票表。
odd-votes = { $more ->
    [0] { $field }还不能使用。请先更正或清除。
   *[other] { $field }及另外 { $more } 项还不能使用。请先更正或清除。
 }
people-per = 每{ $span }的人数或事件数
impact-scale = 3 极大，2 大，1 中，0.5 小，0.25 极小
percent = 百分比
money-per-month = 每月金额
off-impact = RICE 使用 3、2、1、0.5 或 0.25
off-ten = 量表为 1–10

no-votes = 还没有投票。向需要其判断的人发送投票表；每人以文本形式发回。
hidden = 在你公开之前，投票保持隐藏，以免影响他人。
reveal = 显示分歧
reveal-one = 显示投票
hide = 隐藏投票
disputed = 最大分歧
one-vote = 1 票：{ $vote }
spread = 中位数 { $median }，半数在 { $low }–{ $high } 之间，{ $votes } 票
far = 与其他人相差较大
accept-item = 采用中位数
accept-all = 采用所有中位数
accept = 采用中位数
medians = 采用中位数
none-accepted = 估算已等于中位数。
accepted = 已将 { $items } 个工作项的 { $estimates } 项估算设为中位数。
discuss = 标记待讨论
discussed = 已讨论
