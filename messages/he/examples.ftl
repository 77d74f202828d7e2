### Hebrew: the plans that come with the widget.

checkout = תהליך התשלום
checkout-about = מפת דרכים קטנה עם צוותים, תאריכים ותלויות; השורות הראשונות הן דוגמת ה-RICE של Intercom עצמה.
word = ‏50 הפיצ'רים של Word
word-about = מקרה שפורסם של תכנון גרסאות: הצבעות של ארבעה בעלי עניין, מאמצים ותלויות.
kubernetes = שיפורים ב-Kubernetes
kubernetes-about = ‏651 שיפורים אמיתיים לפי גרסה וקבוצת עניין (SIG).
