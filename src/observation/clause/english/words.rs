//! Words of English clauses.

/// Before a number, without a meaning of their own.
pub const FILLERS: &[&str] = &[
    "quarter", "half", "third", "about", "over", "nearly", "almost", "around", "some", "more",
    "than", "at", "least", "approximately", "an", "a", "the", "just", "under", "only", "roughly",
    "rmb", "us", "cny", "yuan", "estimated", "close", "less", "as", "many", "much", "high", "low",
    "another", "further", "additional", "record", "now", "already", "still", "respectively", "$",
    "¥", "no", "below", "above", "well", "barely", "between", "fewer", "targeted", "reaching",
    "also", "expected", "projected", "per", "year", "month", "day", "most", "exactly", "total",
    "combined", "up-to", "hk$", "nt$", "us$", "-", "–", "a-year", "annually",
];

/// Verbs of change, and nouns of it.
pub const CHANGES: &[&str] = &[
    "rose", "grew", "increased", "fell", "declined", "dropped", "climbed", "jumped", "surged",
    "contracted", "expanded", "gained", "added", "shrank", "rising", "growing", "increasing",
    "falling", "declining", "decreased", "up", "down", "rise", "grow", "increase", "fall",
    "decline", "drop", "growth", "decrease", "gain", "climb", "slipped", "edged", "soared", "cut",
    "reduce", "reduced", "cutting", "lower", "higher", "improved", "widened", "narrowed", "slowed",
    "doubled", "tripled", "climbing", "advanced", "moved", "moving", "swelled", "rebounded",
    "dipped", "jump", "raise", "raised", "double", "gaining", "expand", "expanding", "shrinking",
    "improvement", "reduction", "growth-rate", "accelerated", "eased", "risen", "grown", "fallen",
    "plunged", "tumbled", "outpacing", "extended", "lifted", "boosted",
];

/// Behind a noun, before its level.
pub const LEVELS: &[&str] = &[
    "was", "were", "is", "are", "reached", "totalled", "totaled", "exceeded", "hit", "stood",
    "came", "amounted", "amounts", "stands", "topped", "surpassed", "reach", "reaches", "exceed",
    "hitting", "totalling", "totaling", "amounting", "standing", "averaged", "recorded", "been",
    "be", "being", "remained", "had", "has", "have", "exceeds", "passed", "covers", "cover",
    "spans", "covering", "spanning", "employs", "employed", "employing", "hosts", "host", "hosted",
    "houses", "handled", "attracted", "generated", "produced", "received", "spent", "invested",
    "built", "signed", "completed", "opened", "launched", "created", "served", "approved",
    "granted", "leased", "sold", "laid", "counts", "contributed", "raised", "foresaw", "plans",
    "set", "paid", "issued", "processed", "carried", "became", "supports", "holds", "held",
    "operates", "will", "would", "could", "should", "attract", "build", "lay", "spend", "spends",
    "allocated", "planted", "trained", "settled", "used", "kept", "accommodates", "accommodate",
    "hold", "provides", "provided", "offers", "offered", "began", "adopted", "secured", "landed",
    "welcomed", "welcome", "posted", "logged", "yielded", "drew", "saw", "reclaimed", "developed",
    "filed", "invest", "add", "train", "create", "open", "won", "account", "serve", "comprises",
    "includes", "include", "including", "contains", "gave", "takes", "took", "costs", "cost",
    "costing", "worth", "valued", "ended", "closed", "finished", "earned", "makes", "make", "made",
    "bought", "imported", "exported", "installed", "delivered", "supplied", "collected", "employ",
];

/// Verbs whose object stands behind the figure: "companies filed 3,780 patent applications".
pub const DOING: &[&str] = &[
    "filed", "signed", "built", "opened", "launched", "approved", "attracted", "granted", "hosted",
    "hosts", "houses", "created", "completed", "recruited", "employed", "employs", "trained",
    "served", "welcomed", "operates", "has", "had", "have", "includes", "including", "adopted",
];

/// Verbs of a share.
pub const SHARES: &[&str] = &[
    "accounting for", "accounted for", "accounts for", "account for", "representing",
    "represented", "represents", "made up", "makes up", "make up", "making up", "share of",
    "share was", "equivalent to", "equal to", "or", "contributing", "contributed", "of which",
    "of whom", "share reached", "share stood at",
];

/// At which a noun begins or ends.
pub const BOUNDS: &[&str] = &[
    "with", "that", "which", "who", "whose", "while", "whereas", "where", "when", "and", "but",
    "at", "in", "on", "by", "from", "to", "as", "its", "it", "they", "their", "this", "these",
    "those", "also", "then", "than", "after", "before", "during", "since", "until", "by", "into",
    "through", "among", "against", "or", "nor", "if", "because", "so", "not", "for", "between",
    "within", "via", "zone's", "city's", "county's", "park's", "area's", "year's", "province's",
    "country's", "\u{0}", "expects", "expect", "plans", "aims", "hopes", "wants", "however",
    "meanwhile", "only", "alone", "including", "followed", "both", "all", "each", "every", "there",
    "here", "we", "our", "he", "she", "some", "about", "of them", "along", "plus", "under", "over",
    "around", "nearly", "almost", "roughly", "approximately", "across", "outside", "inside",
    "behind", "representing", "lift", "boost", "thanks", "due", "despite", "said", "newly",
    "further",
];

/// Before a noun, and no part of it.
pub const DETERMINERS: &[&str] = &[
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "the", "its", "an", "a", "this", "these", "their", "our",
    "some", "all", "any", "whole", "entire", "of", "in", "targets", "target", "for", "new", "now",
    "last", "next", "more", "other", "another", "whose", "such", "zone", "park", "city", "county",
];

/// A name of an indicator behind these is of no part.
pub const NEUTRALS: &[&str] = &[
    "the", "its", "total", "overall", "annual", "annual average", "regional", "gross", "actual",
    "local", "full-year", "municipal", "nominal", "cumulative", "combined", "zone", "park", "city",
    "county", "number of", "value of", "the number of", "number", "industrial", "provincial",
    "average", "provincial-level", "new", "sales", "yearly", "their",
];

/// Behind a counted noun, where the clause goes on.
pub const ENDS: &[&str] = &[
    "were", "was", "are", "is", "have", "has", "had", "in", "on", "at", "by", "from", "to", "with",
    "for", "during", "since", "and", "or", "but", "that", "which", "who", "while", "as", "than",
    "will", "would", "could", "can", "up", "down", "a", "an", "the", "per", "under", "over",
    "settled", "started", "signed", "operating", "certified", "began", "entered", "moved", "came",
    "went", "now", "so", "here", "operate", "live", "work", "hold", "holds", "come", "generated",
    "reached", "added", "completed", "stands", "remain", "compared", "last", "this", "each",
    "every", "year", "more", "less", "higher", "lower", "rose", "fell", "grew", "exports", "among",
    "between", "through", "against", "including", "worth", "accounting", "(", "where", "whose",
    "when", "within", "after", "before", "contributed", "employ", "employed", "totalling",
    "totaling", "covering", "not", "also", "already", "using", "received", "won", "built", "are",
    "be", "been",
];
