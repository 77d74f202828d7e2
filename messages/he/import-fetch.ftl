### Hebrew: the plan's sources.

asking = שואלים את { $sources }…
not-fetched = קריאת { $source } נכשלה: { $why } התוכנית נשארה כפי שהייתה.
signed-out = השרת דורש כניסה ({ $status }).
nothing-there = אין כלום בכתובת שלו (404).
answered = השרת ענה { $status }.
unreachable = אין רשת, או שהאתר של המקור לא מאפשר לדף הזה לקרוא אותו ({ $words }).
no-address = ‏‎{ $place }.url אינו כתובת של דף: { $url }
no-list = אין רשימה ב-{ $source }: { $why } התוכנית נשארה כפי שהייתה.
is-plan = זו תוכנית.
other-kind = { $source } הוא של { $found }, אבל ‎{ $place }.kind הוא { $kind }. התוכנית נשארה כפי שהייתה.
nothing-new = אין חדש ב-{ $source }.
