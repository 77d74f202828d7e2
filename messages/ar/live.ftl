### Arabic: editing a plan together.

away = لا اتصال بمكان حفظ الخطة. التغييرات تبقى في هذا المتصفح وتُحفظ عند عودته.
back = عاد الاتصال. كل شيء محفوظ.
changed-since = لم يتم التراجع عن شيء: غيّر شخص آخر الشيء نفسه بعد ذلك.
someone = شخص ما
is-here = { $name } هنا
not-live = غير محدّث: { $why }
