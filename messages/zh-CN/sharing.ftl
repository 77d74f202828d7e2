### 简体中文

share = 分享
hint = 计划就是一段文本。任何人在 Plan Widget 中打开都能看到你所看到的内容；不会向服务器发送任何内容。
link = 计划链接
copy-link = 复制链接
in-link = 链接中包含当前的计划；之后的更改不在其中。
making-link = 正在生成链接…
link-size = 链接长度为 { $size }。
long-link = 链接长度为 { $size }。邮件和聊天工具可能截断超过 8 kB 的链接：建议以文件分享计划。
too-long-link = 链接长度将为 { $size }，而浏览器最多打开 2 MB。请以文件分享计划。
no-link = 此页面没有他人可打开的地址，因此没有链接。请以文件分享计划。
link-copied = 链接已复制。打开的人将看到当前的计划。
as-file = 以文件
download-plan = 下载计划文件
as-text = 以文本，用于消息或 wiki 页面
copy-plan = 复制计划
plan-copied = 计划文件已复制。粘贴到需要的地方即可。
kilobytes = { $size } kB
megabytes = { $size } MB
look-only = 此计划在这里仅供查看。
joined = 已添加 { $added } 行。{ $known } 行已存在，保持不变。
