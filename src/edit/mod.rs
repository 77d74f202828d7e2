//! Changing a plan: commands, diffs, history, merging.
