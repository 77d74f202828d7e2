//! Exponential, logarithm and powers with the same bits on every platform.
//!
//! The functions of `f64` come from the platform's C library or, in wasm, from another one, and may differ in the last bit: enough for two runs of one simulation
//! to end apart. Those of `libm` are compiled from one source everywhere.
//!
//! ```
//! use plan_widget::base::real::{exp, ln, pow};
//!
//! assert_eq!(exp(0.0), 1.0);
//! assert_eq!(ln(0.0), 0.0);
//! assert!((pow(1.1, 2.0) - 1.21).abs() < 1e-12);
//! ```

/// eˣ; `x` is taken to lie within ±708, so that the result is always finite and above 0.
pub fn exp(x: f64) -> f64 {
    libm::exp(x.clamp(-708.0, 708.0))
}

/// The natural logarithm of a finite number above 0; 0 for anything else.
pub fn ln(x: f64) -> f64 {
    if x > 0.0 && x.is_finite() { libm::log(x) } else { 0.0 }
}

/// `base` to the power of `exponent`, for a base above 0; always finite and above 0.
pub fn pow(base: f64, exponent: f64) -> f64 {
    exp(exponent * ln(base))
}
