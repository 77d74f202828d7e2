//! Jobs: long work, and the letters it is asked and answered by.

pub mod kinds;
mod letters;
mod pushing;
