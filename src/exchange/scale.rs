//! Words, sizes and stars for numbers: `High`, `mittel`, `XL`, `★★★`, in ten languages.

use super::spelling::{index_words, joined};
use crate::base::map::Map;
use crate::base::number::parse_typed;
use crate::model::Key;

/// The sizes that shirts come in, small to large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    /// XXS.
    Xxs,
    /// XS.
    Xs,
    /// S.
    S,
    /// M.
    M,
    /// L.
    L,
    /// XL.
    Xl,
    /// XXL and above.
    Xxl,
}

impl Size {
    /// All sizes with what they are called on a shirt.
    pub const ALL: [(&'static str, Size); 7] = [
        ("XXS", Size::Xxs),
        ("XS", Size::Xs),
        ("S", Size::S),
        ("M", Size::M),
        ("L", Size::L),
        ("XL", Size::Xl),
        ("XXL", Size::Xxl),
    ];

    /// The size that a text names.
    pub fn called(text: &str) -> Option<Size> {
        let word = joined(text);
        let word = word.strip_prefix("size").or_else(|| word.strip_suffix("size")).unwrap_or(&word);
        Some(match word {
            "xxs" => Size::Xxs,
            "xs" | "extrasmall" | "xsmall" | "pp" | "tp" => Size::Xs,
            "s" | "p" | "small" | "klein" | "petit" | "pequeno" | "piccolo" | "maly" | "小" => Size::S,
            "m" | "medium" | "mittel" | "moyen" | "mediano" | "medio" | "middel" | "sredni" | "中" => Size::M,
            "l" | "g" | "large" | "gross" | "grand" | "grande" | "groot" | "duzy" | "大" => Size::L,
            // Shirts of France, Brazil and Portugal: PP or TP, P, M, G, GG or TG.
            "xl" | "extralarge" | "xlarge" | "gg" | "tg" => Size::Xl,
            "xxl" | "2xl" | "xxxl" | "3xl" => Size::Xxl,
            _ => return None,
        })
    }

    /// True if a text is the letters of a shirt's size, not a word.
    pub fn is_letters(text: &str) -> bool {
        let text = text.trim();
        text.len() <= 4 && text.is_ascii() && Size::called(text).is_some()
    }

    /// Its tier of RICE's impact.
    pub fn impact(self) -> f64 {
        [0.25, 0.25, 0.5, 1.0, 2.0, 3.0, 3.0][self as usize]
    }

    /// The effort it usually stands for, in person-months as templates of RICE have them.
    pub fn months(self) -> f64 {
        [0.125, 0.25, 0.5, 1.0, 3.0, 6.0, 12.0][self as usize]
    }

    /// The same in points, by Fibonacci.
    pub fn points(self) -> f64 {
        [0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 13.0][self as usize]
    }
}

/// Five tiers, from the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// Minimal, very low.
    Lowest,
    /// Low.
    Low,
    /// Medium.
    Middle,
    /// High.
    High,
    /// Massive, very high.
    Highest,
}

const LOWEST: &str = "minimal,tiny,min,verylow,lowest,negligible,none,sehrgering,sehrniedrig,minimal,tresfaible,minime,muybajo,minimo,muitobaixo,moltobasso,minima,zeerlaag,minimaal,bardzoniski,minimalny,極小,ごく小,非常に低い,最小,极低,很低,非常低,minimaler,muitobaixa,muybaja";
const LOW: &str = "low,l,lo,small,minor,niedrig,gering,klein,faible,bas,basse,petit,bajo,baja,pequeno,baixo,baixa,basso,bassa,laag,klein,niski,niska,niskie,maly,低,低い,小,小さい,较低";
const MIDDLE: &str = "medium,med,m,mid,middle,moderate,normal,average,mittel,mittlere,mittlerer,massig,moyen,moyenne,modere,medio,media,mediano,moderado,medio,moderato,media,gemiddeld,middel,matig,sredni,srednia,srednie,umiarkowany,中,中程度,普通,中等,一般";
const HIGH: &str = "high,h,hi,large,big,major,strong,hoch,gross,haut,haute,eleve,elevee,fort,grand,alto,alta,grande,elevado,elevato,hoog,groot,wysoki,wysoka,wysokie,duzy,高,高い,大,大きい,较高";
const HIGHEST: &str = "massive,huge,veryhigh,highest,critical,extreme,sehrhoch,massiv,enorm,treseleve,treshaut,enorme,massif,muyalto,muyalta,masivo,muitoalto,muitoalta,massivo,moltoalto,molto alta,zeerhoog,enorm,bardzowysoki,ogromny,特大,極大,非常に高い,最大,极高,很高,非常高,巨大";

thread_local! {
    static TIERS: Map<&'static str, Tier> = index_words(&[
        (Tier::Highest, HIGHEST),
        (Tier::High, HIGH),
        (Tier::Middle, MIDDLE),
        (Tier::Low, LOW),
        (Tier::Lowest, LOWEST),
    ]);
}

impl Tier {
    /// The tier that a word names.
    pub fn called(text: &str) -> Option<Tier> {
        TIERS.with(|all| all.get(joined(text).as_str()).copied())
    }

    /// Its number under RICE: impact 3 to 0.25, confidence 100, 80, 50. `None` where the scale has no such tier.
    pub fn number(self, key: Key) -> Option<f64> {
        match (key, self) {
            (Key::Impact, tier) => Some([0.25, 0.5, 1.0, 2.0, 3.0][tier as usize]),
            (_, Tier::High) => Some(100.0),
            (_, Tier::Middle) => Some(80.0),
            (_, Tier::Low) => Some(50.0),
            (_, Tier::Lowest | Tier::Highest) => None,
        }
    }

    /// Its place on a scale of 1 to 10.
    pub fn of_ten(self) -> f64 {
        [1.0, 3.0, 5.0, 8.0, 10.0][self as usize]
    }

    /// The size that stands for it.
    pub fn size(self) -> Size {
        [Size::Xs, Size::S, Size::M, Size::L, Size::Xl][self as usize]
    }
}

/// The number of stars that a text shows, where it shows nothing else; hollow ones do not count.
pub fn stars(text: &str) -> Option<f64> {
    let text = text.trim();
    let (mut full, mut any) = (0.0, false);
    for letter in text.chars().filter(|letter| !letter.is_whitespace()) {
        match letter {
            '★' | '⭐' | '🌟' => full += 1.0,
            '☆' => {}
            '½' => full += 0.5,
            '\u{fe0f}' => continue,
            _ => return None,
        }
        any |= letter != '½';
    }
    any.then_some(full)
}

/// True if a text is a word of a scale: a size, a tier, stars.
pub fn is_word(text: &str) -> bool {
    Size::called(text).is_some()
        || Tier::called(text).is_some()
        || stars(text).is_some()
        || tier(Key::Impact, text, false).is_some()
}

/// The number of a tier named in words: impact massive 3 … minimal 0.25, confidence high 100, medium 80, low 50 (Intercom's scales,
/// `docs/plan-format.md`). A number beside the word is the one that counts: `Massive (3)`, `2 - High`.
pub fn tier(key: Key, text: &str, decimal_comma: bool) -> Option<f64> {
    if let Some(tier) = Tier::called(text) {
        return tier.number(key);
    }
    let split = [' ', '(', ')', '=', ':', '-', '–', '/', '[', ']'];
    let mut number = None;
    let mut rest = Vec::new();
    for word in text.split(split).filter(|word| !word.is_empty()) {
        let word = word.trim_end_matches(['x', '×']);
        match parse_typed(word, decimal_comma).filter(|_| number.is_none()) {
            Some(typed) => {
                let share = key == Key::Confidence && typed > 0.0 && typed < 1.0 && !word.ends_with('%');
                number = Some(if share { typed * 100.0 } else { typed });
            }
            None => rest.push(word),
        }
    }
    if rest.is_empty() {
        return number.filter(|_| text.ends_with(['x', '×']));
    }
    let says_nothing = |word: &&str| !matches!(joined(word).as_str(), "impact" | "confidence" | "tier");
    let named = Tier::called(&rest.into_iter().filter(says_nothing).collect::<String>())?;
    number.or_else(|| named.number(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_a_tier_in_ten_languages() {
        for word in ["High", "hoch", "élevé", "alto", "alta", "elevato", "hoog", "wysoki", "高", "h"] {
            assert_eq!(Tier::called(word), Some(Tier::High), "{word}");
        }
        for word in ["mittel", "moyen", "medio", "média", "gemiddeld", "średni", "中", "Medium"] {
            assert_eq!(Tier::called(word), Some(Tier::Middle), "{word}");
        }
        for word in ["very high", "sehr hoch", "très élevé", "muito alto", "massive"] {
            assert_eq!(Tier::called(word), Some(Tier::Highest), "{word}");
        }
        assert_eq!(Tier::called("fairly"), None);
        assert_eq!(tier(Key::Confidence, "very high", false), None);
        assert_eq!(tier(Key::Impact, "2 - High", false), Some(2.0));
        assert_eq!(tier(Key::Confidence, "Low (40%)", false), Some(40.0));
    }

    #[test]
    fn stars_are_counted_where_nothing_else_stands() {
        assert_eq!(
            (stars("★★★☆☆"), stars("⭐⭐"), stars("★½"), stars("★ great"), stars("")),
            (Some(3.0), Some(2.0), Some(1.5), None, None)
        );
    }
}
