//! Numbers with what people write around them: `2.5 k users / month`, `1,5 Mio. €`, `2d 4h`, `4 of 5`.

use crate::base::case::lower;
use crate::base::number::{latin_digits, parse_typed};

/// The unit that efforts are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkUnit {
    /// Seconds of one person, as trackers keep them. No plan counts in them.
    Seconds,
    /// Minutes of one person. No plan counts in them.
    Minutes,
    /// Hours of one person; 8 make a day. No plan counts in them.
    Hours,
    /// Working days of one person.
    Days,
    /// Weeks of one person; 5 days.
    Weeks,
    /// Months of one person; 20 days (`docs/plan-format.md`).
    Months,
    /// Story points, which are no time.
    Points,
}

impl WorkUnit {
    /// The unit of a plan.
    pub fn of_setting(name: &str) -> WorkUnit {
        match name {
            "person-weeks" => WorkUnit::Weeks,
            "person-days" => WorkUnit::Days,
            "points" => WorkUnit::Points,
            _ => WorkUnit::Months,
        }
    }

    /// The word of the plan file; that of days for hours, which it does not have.
    pub fn setting(self) -> &'static str {
        match self {
            WorkUnit::Seconds | WorkUnit::Minutes | WorkUnit::Hours | WorkUnit::Days => "person-days",
            WorkUnit::Weeks => "person-weeks",
            WorkUnit::Months => "person-months",
            WorkUnit::Points => "points",
        }
    }

    /// Working days of one person; `None` for points.
    fn days(self) -> Option<f64> {
        match self {
            WorkUnit::Seconds => Some(1.0 / 28_800.0),
            WorkUnit::Minutes => Some(1.0 / 480.0),
            WorkUnit::Hours => Some(0.125),
            WorkUnit::Days => Some(1.0),
            WorkUnit::Weeks => Some(5.0),
            WorkUnit::Months => Some(20.0),
            WorkUnit::Points => None,
        }
    }

    /// So much of this unit in another; `None` between points and time.
    pub fn convert(self, amount: f64, to: WorkUnit) -> Option<f64> {
        if self == to {
            return Some(amount);
        }
        Some(rounded(amount * self.days()? / to.days()?))
    }

    /// The unit that a word names: `person-weeks`, `days`, `SP`, `h`.
    pub fn called(name: &str) -> Option<WorkUnit> {
        // Personentage, Manntage, Arbeitstage: only in capitals, since a `pt` is a point.
        if matches!(name.trim(), "PT" | "MT" | "AT") {
            return Some(WorkUnit::Days);
        }
        let name = super::spelling::joined(name);
        let person = [
            "personen",
            "person",
            "man",
            "people",
            "team",
            "dev",
            "engineering",
            "engineer",
            "eng",
            "mann",
            "arbeits",
            "estimated",
            "working",
        ];
        let bare =
            person.iter().find_map(|who| name.strip_prefix(who)).filter(|rest| !rest.is_empty()).unwrap_or(&name);
        Some(match bare {
            "seconds" | "second" | "secs" | "sec" | "s" | "sekunden" | "secondes" => WorkUnit::Seconds,
            "minutes" | "minute" | "mins" | "min" | "minuten" => WorkUnit::Minutes,
            "hours" | "hour" | "hrs" | "hr" | "h" | "ph" | "stunden" | "stunde" | "std" | "heures" | "heure"
            | "horas" | "hora" | "ore" | "uur" | "uren" | "godziny" | "godz" | "時間" | "小时" | "工时" => {
                WorkUnit::Hours
            }
            "days" | "day" | "d" | "pd" | "md" | "tage" | "tag" | "tagen" | "jours" | "jour" | "j" | "jh"
            | "joursh" | "jourshomme" | "dias" | "dia" | "giorni" | "giorno" | "gg" | "dagen" | "dag" | "dni"
            | "dzien" | "日" | "人日" | "天" | "人天" | "工作日" => WorkUnit::Days,
            "weeks" | "week" | "wks" | "wk" | "w" | "pw" | "mw" | "wochen" | "woche" | "semaines" | "semaine"
            | "semanas" | "semana" | "settimane" | "settimana" | "weken" | "tygodnie" | "tydzien" | "週" | "週間"
            | "周" | "人周" | "人週" => WorkUnit::Weeks,
            "months" | "month" | "mths" | "mth" | "mo" | "pm" | "mm" | "m" | "monate" | "monat" | "monaten"
            | "mois" | "meses" | "mes" | "mesi" | "mese" | "maanden" | "maand" | "miesiace" | "miesiac" | "人月"
            | "ヶ月" | "か月" | "个月" | "月" => WorkUnit::Months,
            "storypoints" | "storypoint" | "sprintpoints" | "points" | "point" | "pts" | "pt" | "sp" | "punkte"
            | "puntos" | "pontos" | "punti" | "punten" | "punkty" | "ポイント" | "故事点" | "点" => {
                WorkUnit::Points
            }
            _ => return None,
        })
    }
}

/// The time that reach is counted per.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// A day; 365 a year.
    Day,
    /// A week; 52 a year.
    Week,
    /// A month.
    Month,
    /// A quarter.
    Quarter,
    /// A year.
    Year,
}

impl Span {
    /// The word of the plan file, where it is one of these; the format takes any text.
    pub fn of_setting(name: &str) -> Option<Span> {
        Span::called(name)
    }

    /// The word of the plan file.
    pub fn setting(self) -> &'static str {
        match self {
            Span::Day => "day",
            Span::Week => "week",
            Span::Month => "month",
            Span::Quarter => "quarter",
            Span::Year => "year",
        }
    }

    /// The period that a word names.
    pub fn called(name: &str) -> Option<Span> {
        Some(match super::spelling::joined(name).as_str() {
            "day" | "daily" | "dau" | "tag" | "jour" | "dia" | "giorno" | "dag" | "dzien" => Span::Day,
            "week" | "weekly" | "wk" | "wau" | "woche" | "semaine" | "semana" | "settimana" | "tydzien" | "週"
            | "周" => Span::Week,
            "month" | "monthly" | "mo" | "mth" | "mau" | "monat" | "mois" | "mes" | "mese" | "maand" | "miesiac"
            | "月" => Span::Month,
            "quarter" | "quarterly" | "qtr" | "q" | "quartal" | "trimestre" | "kwartaal" | "kwartal" | "四半期"
            | "季度" => Span::Quarter,
            "year" | "yearly" | "annual" | "annually" | "annum" | "yr" | "jahr" | "an" | "annee" | "ano" | "anno"
            | "jaar" | "rok" | "年" => Span::Year,
            _ => return None,
        })
    }

    fn a_year(self) -> f64 {
        match self {
            Span::Day => 365.0,
            Span::Week => 52.0,
            Span::Month => 12.0,
            Span::Quarter => 4.0,
            Span::Year => 1.0,
        }
    }

    /// So many per this period as so many per another.
    pub fn convert(self, count: f64, to: Span) -> f64 {
        if self == to { count } else { rounded(count * self.a_year() / to.a_year()) }
    }
}

/// The number without what conversion leaves behind the sixth place: noise.
fn rounded(number: f64) -> f64 {
    (number * 1e6).round() / 1e6
}

/// The text with digits and fractions as everybody's: `1½` is `1.5`.
pub fn plain_digits(text: &str) -> String {
    const FRACTIONS: [(char, &str); 5] = [('½', ".5"), ('¼', ".25"), ('¾', ".75"), ('⅓', ".333"), ('⅔', ".667")];
    let mut out = String::with_capacity(text.len());
    for letter in latin_digits(text).trim().chars() {
        match FRACTIONS.iter().find(|(sign, _)| *sign == letter) {
            Some((_, digits)) => {
                if !out.ends_with(|last: char| last.is_ascii_digit()) {
                    out.push('0');
                }
                out.push_str(digits);
            }
            None => out.push(letter),
        }
    }
    out
}

/// The end of the number at the beginning of a text: digits with separators among them.
pub(super) fn number_end(text: &str) -> usize {
    let inside = |at: usize, sign: char| {
        let after = text[at + sign.len_utf8()..].chars().next();
        matches!(sign, ',' | '.' | '\'' | '\u{2019}' | '_' | ' ' | '\u{a0}' | '\u{202f}')
            && after.is_some_and(|next| next.is_ascii_digit())
    };
    let sign = usize::from(text.starts_with(['+', '-']));
    text[sign..]
        .char_indices()
        .map(|(at, letter)| (at + sign, letter))
        .find(|(at, letter)| !letter.is_ascii_digit() && !inside(*at, *letter))
        .map_or(text.len(), |(at, _)| at)
}

/// A multiplier behind a number, and what follows it: `k users`, `Mio. €`.
fn multiplier(text: &str) -> (f64, &str) {
    let text = text.trim_start();
    let end = text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let factor = match super::spelling::joined(word).as_str() {
        "k" | "tsd" | "tausend" | "thousand" | "thousands" | "mille" | "mila" | "duizend" | "tys" | "tysiac"
        | "tysiace" | "тыс" | "千" => 1e3,
        "hundred" | "百" => 1e2,
        "dozen" => 12.0,
        "lakh" | "lakhs" => 1e5,
        "crore" | "crores" => 1e7,
        "万" | "萬" | "만" => 1e4,
        "億" | "亿" | "억" => 1e8,
        "百万" | "百萬" => 1e6,
        "mio" | "mln" | "mn" | "million" | "millions" | "millionen" | "millones" | "millon" | "milhoes" | "milhao"
        | "milioni" | "milione" | "miljoen" | "milion" | "miliony" | "млн" => 1e6,
        "m" if word == "M" => 1e6,
        "b" if word == "B" => 1e9,
        "bn" | "mrd" | "mld" | "md" | "milliard" | "milliards" | "milliarden" | "miliardi" | "miljard" | "miliard"
        | "bilhoes" | "млрд" | "billion" | "billions" | "十億" => 1e9,
        _ => return joined_multiplier(text),
    };
    (factor, rest.strip_prefix('.').unwrap_or(rest).trim_start())
}

/// A multiplier of Chinese or Japanese, which touches the word behind it: `万人`.
fn joined_multiplier(text: &str) -> (f64, &str) {
    [("百万", 1e6), ("百萬", 1e6), ("万", 1e4), ("萬", 1e4), ("億", 1e8), ("亿", 1e8), ("千", 1e3)]
        .into_iter()
        .find_map(|(sign, factor)| Some((factor, text.strip_prefix(sign)?)))
        .unwrap_or((1.0, text))
}

/// The things that are counted, plainly spelt: these words behind a number change nothing about it.
const COUNTED: &str = "users,user,customers,customer,people,person,persons,accounts,account,visitors,visits,sessions,orders,events,tickets,requests,companies,clients,client,teams,members,merchants,shops,stores,    subscribers,leads,employees,students,patients,guests,buyers,sellers,devices,downloads,installs,views,clicks,transactions,active,new,monthly,weekly,unique,paying,daily,about,approx,ca,    nutzer,benutzer,kunden,kunde,personen,besucher,konten,bestellungen,firmen,anwender,mitarbeiter,nutzerinnen,haushalte,filialen,utilisateurs,clients,personnes,visiteurs,comptes,    usuarios,clientes,personas,cuentas,pedidos,pessoas,contas,utenti,clienti,persone,gebruikers,klanten,personen,uzytkownikow,klientow,osob,人,名,ユーザー,件,社,用户,客户,个,位,per,a,pro,par,por,al,na,of,the,each,every,je,im,im monat,in,/";

/// A count with what it counts: `~2,000 users / quarter` is 2,000 per quarter. `None` where there is no number, or where what stands around it could make it another
/// one: `>100`, `100+`, `2 or more`.
pub fn count(text: &str, decimal_comma: bool) -> Option<(f64, Option<Span>)> {
    let text = plain_digits(text);
    let mut text = text.trim_start_matches(['~', '≈', ' ']);
    for about in [
        "approximately ",
        "approx. ",
        "approx ",
        "about ",
        "circa ",
        "ca. ",
        "ca ",
        "environ ",
        "unos ",
        "約",
        "约",
        "大约",
    ] {
        if text.get(..about.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(about)) {
            text = &text[about.len()..];
        }
    }
    if let Some(number) = parse_typed(text, decimal_comma).filter(|_| !text.contains('%')) {
        return Some((number, None));
    }
    if let Some(money) = money(text, decimal_comma).filter(|_| !text.contains('%')) {
        return Some((money, None));
    }
    let (number, rest) = text.split_at(number_end(text));
    let number = parse_typed(number, decimal_comma)?;
    let (factor, rest) = multiplier(rest);
    let words: Vec<String> = rest
        .split(|letter: char| letter.is_whitespace() || matches!(letter, '/' | '.' | '(' | ')' | '-'))
        .map(super::spelling::joined)
        .filter(|word| !word.is_empty())
        .collect();
    let known =
        |word: &String| Span::called(word).is_some() || COUNTED.split(',').any(|counted| counted.trim_start() == word);
    let signs =
        rest.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || matches!(c, '/' | '.' | '(' | ')' | '-' | 'ー'));
    if !signs || !words.iter().all(known) {
        return None;
    }
    let mut spans = words.iter().filter_map(|word| Span::called(word));
    Some((rounded(number * factor), spans.next_back()))
}

/// An amount of money or of anything else: `$40,000`, `USD 40k`, `CHF 4’500`, `1,5 Mio. €`.
pub fn money(text: &str, decimal_comma: bool) -> Option<f64> {
    let text = plain_digits(text);
    const CODES: &str =
        "usd,eur,gbp,chf,jpy,cny,inr,aud,cad,sek,nok,dkk,pln,brl,rmb,krw,mxn,zar,czk,try,kr,zł,fr,euro,euros";
    let code = |word: &str| CODES.split(',').any(|known| known == lower(word));
    let bare = |text: &str| -> String {
        let text = text.trim();
        let behind =
            text.split_once(|letter: char| !letter.is_alphabetic()).map(|(word, _)| word).filter(|word| code(word));
        let text = behind.map_or(text, |word| text[word.len()..].trim_start());
        let ahead = text.rsplit_once(char::is_whitespace).filter(|(_, word)| code(word)).map(|(rest, _)| rest);
        ahead
            .unwrap_or(text)
            .trim_matches(['$', '€', '£', '¥', '￥', '₹', '円', '元', '₽', '₩', ' ', '\u{a0}', '\u{202f}'])
            .to_owned()
    };
    let text = bare(&text);
    if let Some(number) = parse_typed(&text, decimal_comma) {
        return Some(number);
    }
    let (number, rest) = text.split_at(number_end(&text));
    let (factor, rest) = multiplier(rest);
    (factor > 1.0 && rest.is_empty())
        .then(|| parse_typed(number, decimal_comma).map(|number| rounded(number * factor)))?
}

/// A part of a whole: `4 of 5`, `3/5`, as a number from 0 to 1.
pub fn part_of(text: &str, decimal_comma: bool) -> Option<f64> {
    let text = plain_digits(text);
    let (part, whole) = [" of ", " out of ", "/"].iter().find_map(|between| text.split_once(between))?;
    let (part, whole) = (parse_typed(part, decimal_comma)?, parse_typed(whole, decimal_comma)?);
    (whole > 0.0 && (0.0..=whole).contains(&part) && !text.contains('%')).then(|| part / whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_read_with_its_multiplier_and_its_period() {
        for (text, expected) in [
            ("2.5 k", Some((2500.0, None))),
            ("2 K users", Some((2000.0, None))),
            ("3 million", Some((3_000_000.0, None))),
            ("1.2bn", Some((1_200_000_000.0, None))),
            ("1,200 users/month", Some((1200.0, Some(Span::Month)))),
            ("~2,000 users / quarter", Some((2000.0, Some(Span::Quarter)))),
            ("approx. 500", Some((500.0, None))),
            ("1 200", Some((1200.0, None))),
            ("１２００", Some((1200.0, None))),
            ("٢٧٠٠", Some((2700.0, None))),
            ("½", Some((0.5, None))),
            ("10%", None),
            (">1000", None),
            ("100+", None),
            ("5 to 8", None),
            ("(500)", None),
            ("#REF!", None),
            ("all", None),
            ("2 or more", None),
            ("2 dozen", Some((24.0, None))),
            ("3 lakh", Some((300_000.0, None))),
            ("12万人", Some((120_000.0, None))),
            ("12,34,567", Some((1_234_567.0, None))),
            ("500 whatnots", None),
        ] {
            assert_eq!(count(text, false), expected, "{text}");
        }
        assert_eq!(count("1,5 Mio.", true), Some((1_500_000.0, None)));
        assert_eq!(count("2 Tsd.", true), Some((2000.0, None)));
    }

    #[test]
    fn money_has_its_currency_on_either_side() {
        for (text, expected) in [
            ("$40,000", Some(40_000.0)),
            ("USD 40k", Some(40_000.0)),
            ("40k USD", Some(40_000.0)),
            ("CHF 4’500", Some(4500.0)),
            ("lots", None),
        ] {
            assert_eq!(money(text, false), expected, "{text}");
        }
        assert_eq!(money("1,5 Mio. €", true), Some(1_500_000.0));
        assert_eq!(money("€ 1.200,50", true), Some(1200.5));
    }
}
