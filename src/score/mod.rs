//! What an item is worth: one file per method, ranking, and the explanation of a score.
