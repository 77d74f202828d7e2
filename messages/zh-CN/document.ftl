### 简体中文

preview = 这是预览：请先保存页面，再在页面上更改计划。
others = 他人的更改
chosen = 你的选择

asked = 其他人更改了相同内容。请选择以哪个为准。
not-chosen = 其他人更改了相同内容。请再次保存以选择以哪个为准。
no-plan-there = 现在保存在那里的内容已不是计划。请查看其历史记录，或将你的计划导出为文件。
newer-there = 其间更新版本的组件已保存此计划。请重新加载页面，或将你的计划导出为文件。
too-many = 其他人正在同时保存。请稍后再次保存。
offline = 无法连接到计划的保存位置。恢复连接后请再次保存。
silent = 计划的保存位置没有响应。请稍后再次保存。
logged-out = 你尚未登录。请在另一个窗口登录，然后再次保存。
no-rights = 你无权在此编辑。请申请权限，或将你的计划导出为文件。
page-gone = 页面或文件已不存在。请恢复它，或将你的计划导出为文件。
plan-lost = 页面中已没有此计划。请查看其历史记录，或将你的计划导出为文件。
torn = 保存在那里的内容中途断开，很可能是某次保存中断所致。再次保存即可换成你的计划。
read-only-server = 此服务器不接受更改。请将计划导出为文件。
no-versions = 服务器只替换有版本标识的内容，却未给出标识（ETag）。请将计划导出为文件。
save-ignored = 主机称已保存，但仍是旧计划。请将你的计划导出为文件。
locked = 其他人正在编辑。请几分钟后再次保存。
busy = 主机暂时繁忙或为只读。请几分钟后再次保存。
too-large = 计划太大，无法保存在此处。请将其导出为文件。
server-error = 服务器出错。请稍后再次保存。
answered-with-page = 服务器返回了一个页面，很可能是登录页。请在另一个窗口登录，然后再次保存。
odd-answer = 无法识别主机的响应。请再次保存，或将你的计划导出为文件。
wiki-not-saved = wiki 无法保存。请再次保存，或将你的计划导出为文件。
needs-token = 保存到那里需要访问令牌。再次保存即可输入。
weak-token = 你的访问令牌无权更改此文件，或分支受保护。请使用有权限的令牌再次保存，或将你的计划导出为文件。
file-not-seen = 文件不存在，或你的访问令牌无法看到它。请检查页面中的地址，或使用其他令牌再次保存。
rate-limit = 对此服务器的请求过多。请稍后再次保存。
branch-protected = 仓库不接受此更改，很可能是分支受保护。请将你的计划导出为文件，并在仓库中提交建议。
repository-moved = 仓库已迁移。需要在页面中填写新地址；在此之前请将你的计划导出为文件。
stored-elsewhere = 此计划不在其存储可写入的位置。请将其导出为文件。
refused = 主机拒绝保存。请再次保存，或将你的计划导出为文件。
with-words = { $why }（{ $words }）

both-changed = 你和其他人都有更改
both-hint = 其余内容均已合并。请选择以哪个为准；保存后可通过撤销恢复另一个。
mine = 你的
theirs = 他人的
save-choices = 保存我的选择
not-now = 暂不
empty = （空）
keep-entry = 保留
remove-entry = 移除
place = 位置

part-of = “{ $entry }”的{ $what }
part-of-plan = 计划的{ $what }
added = { $entry }（新增）
removed = { $entry }（已移除）
scenario = 方案“{ $title }”
order = 顺序
and-more = { $changes }等，另有 { $more } 项
merged = 已合并
changes-merged = { $changes }；已合并
saved-and-taken-in = { $saved }。已并入他人的更改：{ $changes }。
taken-in = 已并入他人的更改：{ $changes }。
and = { $first }和{ $last }

with-others = ，并包含他人的更改
already = （此前已完成）
to-host = 到 { $name }
to-host-downloaded = 到 { $name }。wiki 已一并下载：请用该文件替换旧文件
to-host-window = 到此窗口中的 { $name }。请保存 wiki 以保留
more-problems = 另有 { $problems } 个
