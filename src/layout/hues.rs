//! The eight hues in which lanes and items are told apart, the same on the screen, in pictures and in pages: `styles/tokens.css` has them, too.
//!
//! ```
//! use plan_widget::layout::hues::{FILL, nearest};
//!
//! assert_eq!(nearest(FILL[0][2]), Some(2));
//! ```

use crate::base::order::sort_by;

/// Fill of a bar, light and dark.
pub const FILL: [[&str; 8]; 2] = [
    ["#cfdcfb", "#fbdcb8", "#c5ead8", "#f3cfe3", "#c4e8f1", "#f6e59c", "#ddd2f8", "#dcdfe4"],
    ["#2a3a70", "#5a3a10", "#164a32", "#5a2144", "#0f4653", "#4a3d08", "#3f2f73", "#363c47"],
];

/// Edge of a bar and what is done of it, light and dark: at least 3:1 against the paper.
pub const EDGE: [[&str; 8]; 2] = [
    ["#3457d5", "#a85f00", "#10794a", "#a82b73", "#0b7285", "#7a6100", "#6941c6", "#4b5565"],
    ["#8aa4ff", "#f0a94e", "#58c98b", "#f08bc0", "#5cc8dd", "#e0c04a", "#b79cff", "#aab2c0"],
];

/// A sign for each hue, so that nothing is said by colour alone.
pub const MARKS: [&str; 8] = ["●", "▲", "■", "◆", "★", "✚", "◐", "○"];

/// The hue of whatever has none of its own: grey.
pub const GREY: u8 = 7;

/// Below this chroma (OKLab) a colour counts as grey.
const COLOURLESS: f64 = 0.04;

/// The hue that a colour such as `#0ca678` or `#0c7` comes nearest to; `None` where the text is no such colour.
pub fn nearest(colour: &str) -> Option<u8> {
    let (chroma, angle) = polar(rgb(colour)?);
    if chroma < COLOURLESS {
        return Some(GREY);
    }
    let apart = |hue: &u8| {
        let own = rgb(EDGE[0][usize::from(*hue)]).map_or(0.0, |edge| polar(edge).1);
        let turn = (own - angle).abs() % 360.0;
        turn.min(360.0 - turn)
    };
    (0..GREY).min_by(|one, other| apart(one).total_cmp(&apart(other)))
}

/// A hue (none of them grey) for each of these ids that is not given one: it hangs on the id, not on the place, and no two have the same while there
/// are enough.
pub fn spread(ids: &[&str], given: &[Option<u8>]) -> Vec<u8> {
    let mut used = [0_usize; GREY as usize];
    for hue in given.iter().flatten().filter(|hue| **hue < GREY) {
        used[usize::from(*hue)] += 1;
    }
    let mut order: Vec<usize> = (0..ids.len()).filter(|at| given[*at].is_none()).collect();
    sort_by(&mut order, |one, other| ids[*one].cmp(ids[*other]));
    let mut hues: Vec<u8> = given.iter().map(|hue| hue.unwrap_or(GREY)).collect();
    for at in order {
        // FNV-1a.
        let hash =
            ids[at].bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let wanted = (hash % u32::from(GREY)) as u8;
        let hue = (0..GREY).map(|by| (wanted + by) % GREY).min_by_key(|hue| used[usize::from(*hue)]).unwrap_or(wanted);
        used[usize::from(hue)] += 1;
        hues[at] = hue;
    }
    hues
}

/// Red, green and blue of a colour in hexadecimal digits, 0 to 1.
fn rgb(colour: &str) -> Option<[f64; 3]> {
    let digits = colour.trim().strip_prefix('#')?;
    let digits: Vec<u32> = digits.chars().map(|digit| digit.to_digit(16)).collect::<Option<_>>()?;
    let of = |high: u32, low: u32| f64::from(high * 16 + low) / 255.0;
    match *digits {
        [r, g, b] => Some([of(r, r), of(g, g), of(b, b)]),
        [r, r2, g, g2, b, b2] => Some([of(r, r2), of(g, g2), of(b, b2)]),
        _ => None,
    }
}

/// Chroma and hue angle in degrees of a colour in OKLab (Ottosson, 2020).
fn polar(rgb: [f64; 3]) -> (f64, f64) {
    let [r, g, b] = rgb.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
    let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
    let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
    let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
    let x = 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s;
    let y = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s;
    (x.hypot(y), y.atan2(x).to_degrees())
}
