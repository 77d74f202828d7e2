### Hebrew: why a text is no value of its column.

not-a-number = צריך להיות מספר
number-between = צריך להיות מספר מ-{ $low } עד { $high }
number-from = צריך להיות מספר מ-{ $low } ומעלה
not-a-share = צריך להיות מספר אנשים או אירועים, לא אחוז
no-points = אי אפשר להמיר זמן לנקודות
only-points = אי אפשר להמיר נקודות ל{ $unit }
not-a-date = צריך להיות תאריך כמו ‎2027-03-14, או תקופה כמו ‎2027-Q2
ambiguous-date = זה יכול להיות שני ימים; יש לכתוב בתבנית YYYY-MM-DD
one-of = צריך להיות אחד מאלה: { $words }
yes-or-no = צריך להיות כן או לא
no-such = { $name } לא קיים
several-called = כמה שורות נקראות { $name }
own-part = הוא לא יכול להיות חלק מעצמו או ממה שמתחתיו
several-parents = לפריט יכול להיות רק פריט אב אחד
other-parent = הפריט שהשורה הזאת היא חלק ממנו נמצא במקום אחר
ambiguous-number = זה יכול להיות שני מספרים; יש לכתוב בלי מפריד אלפים
error-cell = הגיליון מציג כאן שגיאה
not-typed = אי אפשר להקליד את זה כאן
