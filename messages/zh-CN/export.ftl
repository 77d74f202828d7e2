### 简体中文

export = 导出
plan-file = 计划文件
workbook = Excel 工作簿
table = 电子表格用表格
picture = 路线图图片
slides = PowerPoint 幻灯片
png = PNG 图片
block = 页面代码块
html-table = HTML 表格
markdown = Markdown
summary = 供人和助手阅读的摘要
confluence = Confluence
mediawiki = MediaWiki
dokuwiki = DokuWiki
mermaid = Mermaid 甘特图
calendar = 日历
paper = 打印整张路线图
print = 打印
print-roadmap = 打印路线图
copy-format = 复制{ $format }
download-format = 下载{ $format }
copied = { $format }已复制。粘贴到需要的地方即可。
what-leaves = 导出内容
exact-dates = 确切日期
months = 以月代替日期
quarters = 以季度代替日期
half-years = 以半年代替日期
years = 以年代替日期
width-of-pictures = 图片宽度
px = { $width } px
commas = 逗号，1.5
semicolons = 分号，1,5
tabs = 制表符，1.5

as-of = 截至 { $day }
as-of-line = 截至
today-line = 今天
undated = 无日期
dates = { $start } 至 { $end }
times-more = 另有 { $times } 次
lanes-by = 泳道按{ $field ->
    [team] 团队
    [status] 状态
    [kind] 类型
    [objective] 目标
   *[parent] 父项
 }
lanes-by-then = 泳道按{ $field ->
    [team] 团队
    [status] 状态
    [kind] 类型
    [objective] 目标
   *[parent] 父项
 }，再按{ $within ->
    [team] 团队
    [status] 状态
    [kind] 类型
    [objective] 目标
   *[parent] 父项
 }
colours-by = 颜色按{ $field }
dashed = 虚线：{ $state }
only = 仅：{ $filter }
