//! Exponential, logarithm and powers with the same bits on every platform.
//!
//! The functions of `f64` come from the platform's C library or, in wasm, from another one, and may differ in the last bit: enough
//! for two runs of one simulation to end apart. These use only operations IEEE 754 defines exactly.

/// ln 2 in two parts: the first has zeros enough at its end for products with exponents to be exact.
const LN_2_HIGH: f64 = 6.931_471_803_691_238e-1;
const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;

/// 1/0!, 1/1!, … 1/13!
const EXP: [f64; 14] = {
    let mut factors = [1.0; 14];
    let mut n = 1;
    while n < 14 {
        factors[n] = factors[n - 1] / n as f64;
        n += 1;
    }
    factors
};

/// eˣ, to about one unit in the last place; `x` is taken to lie within ±708, so that the result is always finite and above 0.
pub fn exp(x: f64) -> f64 {
    let x = x.clamp(-708.0, 708.0);
    let k = (x * std::f64::consts::LOG2_E + 0.5).floor();
    let r = (x - k * LN_2_HIGH) - k * LN_2_LOW;
    // Taylor's series up to r¹³/13!: |r| ≤ ln 2 / 2 leaves less than 10⁻¹⁷ out. In pairs, pairs of pairs and so on (Estrin's scheme):
    // half as long a chain of operations that wait for each other.
    let [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13] = EXP;
    let r2 = r * r;
    let r4 = r2 * r2;
    let low = (c0 + c1 * r) + (c2 + c3 * r) * r2;
    let middle = (c4 + c5 * r) + (c6 + c7 * r) * r2;
    let high = (c8 + c9 * r) + (c10 + c11 * r) * r2;
    let sum = low + middle * r4 + (high + (c12 + c13 * r) * r4) * (r4 * r4);
    sum * f64::from_bits(((k as i64 + 1023) as u64) << 52)
}

/// The natural logarithm of a finite number above 0, to about two units in the last place; 0 for anything else.
pub fn ln(x: f64) -> f64 {
    if !(x > 0.0 && x.is_finite()) {
        return 0.0;
    }
    // 2⁵⁴ brings subnormal numbers into the normal range.
    let (x, below) = if x < f64::MIN_POSITIVE { (x * 18_014_398_509_481_984.0, 54) } else { (x, 0) };
    let bits = x.to_bits();
    let mut k = (bits >> 52) as i64 - 1023 - below;
    let mut m = f64::from_bits(bits & ((1 << 52) - 1) | 1023 << 52);
    if m > std::f64::consts::SQRT_2 {
        m /= 2.0;
        k += 1;
    }
    // ln m = 2 artanh s, |s| < 0.172: eleven terms leave less than 10⁻¹⁸ out.
    let s = (m - 1.0) / (m + 1.0);
    let square = s * s;
    let mut sum = 0.0;
    let mut n = 21.0;
    while n >= 1.0 {
        sum = sum * square + 1.0 / n;
        n -= 2.0;
    }
    let k = k as f64;
    k * LN_2_HIGH + (2.0 * s * sum + k * LN_2_LOW)
}

/// `base` to the power of `exponent`, for a base above 0; always finite and above 0.
pub fn pow(base: f64, exponent: f64) -> f64 {
    exp(exponent * ln(base))
}
