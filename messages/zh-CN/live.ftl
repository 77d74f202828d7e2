### 一起编辑

away = 无法连接到计划的保存位置。你的更改会留在此浏览器中，连接恢复后自动保存。
back = 已重新连接，所有内容均已保存。
changed-since = 没有撤消：其他人之后也更改了同一处。
someone = 某人
is-here = { $name } 在这里
not-live = 不是最新内容：{ $why }
