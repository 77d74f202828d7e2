### 简体中文

asking = 正在获取 { $sources }…
not-fetched = 无法读取 { $source }：{ $why }计划保持不变。
signed-out = 服务器要求登录（{ $status }）。
nothing-there = 该地址没有内容（404）。
answered = 服务器返回 { $status }。
unreachable = 网络已断开，或该站点不允许此页面读取（{ $words }）。
no-address = { $place }.url 不是网页地址：{ $url }
no-list = { $source } 没有列表：{ $why }计划保持不变。
is-plan = 它是一份计划。
other-kind = { $source } 来自 { $found }，而 { $place }.kind 为 { $kind }。计划保持不变。
nothing-new = { $source } 没有新内容。
