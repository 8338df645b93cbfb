//! Text in a chart: fonts and runs, typesetting, widths.

pub(crate) mod lettering;
pub(crate) mod typesetter;
pub(crate) mod widths;
