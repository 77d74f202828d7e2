### Arabic: getting the plan out.

export = تصدير
plan-file = ملف الخطة
workbook = مصنف Excel
table = جدول لجداول البيانات
picture = صورة خارطة الطريق
slides = شرائح PowerPoint
png = صورة PNG
block = كتلة لصفحة
html-table = جدول HTML
markdown = Markdown
summary = ملخص للناس والمساعدات الذكية
confluence = Confluence
mediawiki = MediaWiki
dokuwiki = DokuWiki
mermaid = مخطط غانت Mermaid
calendar = تقويم
paper = خارطة الطريق كلها على ورق
print = طباعة
print-roadmap = طباعة خارطة الطريق
copy-format = نسخ { $format }
download-format = تنزيل { $format }
copied = تم النسخ: { $format }. يمكن لصقه حيث يلزم.
what-leaves = ما يخرج
exact-dates = تواريخ دقيقة
months = أشهر بدل التواريخ
quarters = أرباع سنة بدل التواريخ
half-years = أنصاف سنة بدل التواريخ
years = سنوات بدل التواريخ
width-of-pictures = عرض الصور
px = { $width } بكسل
commas = فواصل، ‎1.5
semicolons = فواصل منقوطة، ‎1,5
tabs = علامات جدولة
as-of = كما في { $day }
as-of-line = تاريخ الحالة
today-line = اليوم
undated = بلا تواريخ
dates = { $start } إلى { $end }
times-more = و{ $times } أخرى
lanes-by = المسارات حسب { $field ->
    [team] الفريق
    [status] الحالة
    [kind] النوع
    [objective] الهدف
   *[parent] العنصر الأصل
 }
lanes-by-then = المسارات حسب { $field ->
    [team] الفريق
    [status] الحالة
    [kind] النوع
    [objective] الهدف
   *[parent] العنصر الأصل
 } ثم { $within ->
    [team] الفريق
    [status] الحالة
    [kind] النوع
    [objective] الهدف
   *[parent] العنصر الأصل
 }
colours-by = الألوان حسب { $field }
dashed = المتقطع: { $state }
only = فقط: { $filter }
