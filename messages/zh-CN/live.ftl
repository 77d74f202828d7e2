### 简体中文

away = 无法连接到计划的保存位置。你的更改保留在此浏览器中，恢复连接后会自动保存。
back = 已重新连接。全部已保存。
changed-since = 未撤销：其后其他人更改了相同内容。
someone = 某人
is-here = { $name } 在这里
not-live = 不是最新：{ $why }
