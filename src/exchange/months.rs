//! The names of months, quarters, halves and weeks in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Japanese and Chinese.

use super::spelling::plain;

/// The months' names in English, in lower case.
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Other names of the months in plain spelling, in full; three letters or more of one are enough where no other month begins so.
const OTHERS: [&str; 12] = [
    "januar,janner,janvier,enero,janeiro,gennaio,januari,styczen,stycznia,январь,января,gen,ene",
    "februar,fevrier,febrero,fevereiro,febbraio,februari,luty,lutego,февраль,февраля,fev",
    "marz,maerz,mars,marzo,marco,maart,mrt,marzec,marca,март,марта,mrz",
    "avril,abril,aprile,kwiecien,kwietnia,апрель,апреля,avr,abr",
    "mai,mayo,maio,maggio,mei,maj,maja,май,мая,mag",
    "juni,juin,junio,junho,giugno,czerwiec,czerwca,июнь,июня,giu,cze",
    "juli,juillet,julio,julho,luglio,lipiec,lipca,июль,июля,lug,lip",
    "aout,agosto,augustus,sierpien,sierpnia,август,августа,ago,sie",
    "septembre,septiembre,setembro,settembre,wrzesien,wrzesnia,сентябрь,сентября,set,wrz",
    "oktober,octobre,octubre,outubro,ottobre,pazdziernik,pazdziernika,октябрь,октября,out,ott",
    "novembre,noviembre,novembro,listopad,listopada,ноябрь,ноября",
    "dezember,decembre,diciembre,dezembro,dicembre,grudzien,grudnia,декабрь,декабря,dic",
];

/// The names of a quarter beside its number.
pub const QUARTERS: &str = "q,quartal,quarter,trimestre,kwartaal,kwartal,四半期,季度,квартал";
/// The names of half a year beside its number.
pub const HALVES: &str = "h,halbjahr,half,semestre,halfjaar,polrocze,półrocze,hj,半期";
/// The names of a week beside its number.
pub const WEEKS: &str = "w,kw,cw,wk,week,woche,semaine,semana,settimana,tydzien,週,周";

/// The month, 1–12, that a word names.
pub fn month(word: &str) -> Option<u8> {
    if let Some(digits) = word.strip_suffix('月') {
        return digits.parse().ok().filter(|month| (1..=12).contains(month));
    }
    if word.starts_with(|sign: char| sign.is_ascii_digit()) {
        return None;
    }
    let word = plain(word);
    if word.chars().count() < 3 || !word.chars().all(char::is_alphabetic) {
        return None;
    }
    if word == "sept" {
        return Some(9);
    }
    let named = |at: &usize| {
        MONTHS[*at].starts_with(&word)
            || OTHERS[*at].split(',').any(|name| name == word || word.chars().count() >= 3 && name.starts_with(&word))
    };
    let mut all = (0..12).filter(named);
    let first = all.next()?;
    // Whole names and English ones come before beginnings that two share: `mar` is March, and `lis` November.
    let whole = || {
        (0..12).find(|at| {
            MONTHS[*at] == word || OTHERS[*at].split(',').any(|name| name == word) || MONTHS[*at].starts_with(&word)
        })
    };
    let month = if all.next().is_some() { whole()? } else { first };
    Some(month as u8 + 1)
}

/// Words of a date that say nothing beyond the others: days of the week, `of`, `de`.
pub fn is_filler(word: &str) -> bool {
    const DAYS: &str = "monday,tuesday,wednesday,thursday,friday,saturday,sunday,montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonnabend,sonntag,\
        lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,lunes,martes,miercoles,jueves,viernes,sabado,domingo,segunda,terca,quarta,quinta,sexta,\
        lunedi,martedi,mercoledi,giovedi,venerdi,sabato,domenica,maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag,poniedzialek,wtorek,sroda,czwartek,piatek,sobota,niedziela";
    if word.starts_with(|sign: char| sign.is_ascii_digit()) {
        return false;
    }
    let word = plain(word);
    let shortened = |day: &str| day == word || word.len() >= 3 && day.starts_with(&word) && month(&word).is_none();
    matches!(word.as_str(), "of" | "de" | "del" | "do" | "the" | "den" | "le")
        || DAYS.split(',').map(str::trim_start).any(shortened)
        || matches!(word.as_str(), "mo" | "di" | "mi" | "fr" | "sa" | "so")
}
