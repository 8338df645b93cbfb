//! Observations: what each figure of a report is of. A figure becomes an observation with its indicator, reference
//! area, reference period, and what it is compared with.

mod clause;
mod dimension;
mod doubt;
mod folding;
mod indicator;
mod letters;
mod lookup;
mod observe;
mod period;
mod table;
mod trie;

pub use crate::observation::clause::tail::Compared;
pub use crate::observation::clause::tail::Role;
pub use crate::observation::dimension::Dimension;
pub use crate::observation::doubt::Doubt;
pub use crate::observation::doubt::DoubtKind;
pub use crate::observation::doubt::doubts;
pub use crate::observation::indicator::Better;
pub use crate::observation::indicator::CodeList;
pub use crate::observation::indicator::CodeListError;
pub use crate::observation::indicator::Indicator;
pub use crate::observation::indicator::Nature;
pub use crate::observation::indicator::code_list;
pub use crate::observation::indicator::indicator;
pub use crate::observation::lookup::last_named;
pub use crate::observation::observe::Observation;
pub use crate::observation::observe::Observed;
pub use crate::observation::observe::observations;
pub use crate::observation::observe::observe;
