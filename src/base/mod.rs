//! Words without planning: civil days, periods, numbers, ids.
