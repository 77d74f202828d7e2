### Hebrew: getting the plan out.

export = ייצוא
plan-file = קובץ התוכנית
workbook = חוברת Excel
table = טבלה לגיליון אלקטרוני
picture = תמונה של מפת הדרכים
slides = שקופיות PowerPoint
png = תמונת PNG
block = בלוק לדף
html-table = טבלת HTML
markdown = Markdown
summary = תקציר לאנשים ולעוזרי AI
confluence = Confluence
mediawiki = MediaWiki
dokuwiki = DokuWiki
mermaid = גאנט של Mermaid
calendar = לוח שנה
paper = כל מפת הדרכים על נייר
print = הדפסה
print-roadmap = הדפסת מפת הדרכים
copy-format = העתקת { $format }
download-format = הורדת { $format }
copied = הועתק: { $format }. אפשר להדביק במקום הדרוש.
what-leaves = מה יוצא
exact-dates = תאריכים מדויקים
months = חודשים במקום תאריכים
quarters = רבעונים במקום תאריכים
half-years = חצאי שנה במקום תאריכים
years = שנים במקום תאריכים
width-of-pictures = רוחב התמונות
px = { $width } פיקסלים
commas = פסיקים, 1.5
semicolons = נקודה-פסיק, 1,5
tabs = טאבים
as-of = נכון ל-{ $day }
as-of-line = תאריך הסטטוס
today-line = היום
undated = ללא תאריכים
dates = { $start } עד { $end }
times-more = ועוד { $times }
lanes-by = מסלולים לפי { $field ->
    [team] צוות
    [status] סטטוס
    [kind] סוג
    [objective] יעד
   *[parent] פריט אב
 }
lanes-by-then = מסלולים לפי { $field ->
    [team] צוות
    [status] סטטוס
    [kind] סוג
    [objective] יעד
   *[parent] פריט אב
 }, ואז לפי { $within ->
    [team] צוות
    [status] סטטוס
    [kind] סוג
    [objective] יעד
   *[parent] פריט אב
 }
colours-by = צבעים לפי { $field }
dashed = מקווקו: { $state }
only = רק: { $filter }
