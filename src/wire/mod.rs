//! The plan file: the only place that knows the JSON of the document.
