### Hebrew: why an item has no score, and a ballot cannot be read.

missing = { $field } חסר
impossible = { $field } לא יכול להיות { $found }
no-effort = מאמץ 0 לא נותן ציון
points = לנקודות אין משך, ואין תאריכים
no-criteria = אין בתוכנית קריטריונים עם משקל
no-scale = הסולם של הקריטריון { $criterion } ריק: max חייב להיות גדול מ-min
too-large = הציון הוא מספר גדול מדי
bad-formula = יש שגיאה בנוסחה של { $method }
formula-cycle = נוסחאות משתמשות זו בזו: { $methods }
division = חלוקה ב-0
division-of = חלוקה ב-0: ‏{ $name } הוא 0
root = שורש ריבועי של מספר קטן מ-0
root-of = שורש ריבועי של מספר קטן מ-0: ‏{ $name } קטן מ-0
logarithm = לוגריתם של מספר שאינו גדול מ-0
logarithm-of = לוגריתם של מספר שאינו גדול מ-0: ‏{ $name } אינו גדול מ-0
power = חזקה שאינה מספר
power-of = חזקה שאינה מספר: { $name }
too-large-of = הציון הוא מספר גדול מדי: { $name }
