//! Families of indicators that are compared.

/// Indicators of the code list that readers compare, and of which none holds another.
pub static FAMILIES: &[&[&str]] = &[
    &[
        "primary-value-added", "secondary-value-added", "tertiary-value-added",
    ],
    &["industrial-value-added", "construction-value-added"],
    &["exports", "imports"],
    &["income-urban", "income-rural"],
    &["budget-revenue", "budget-expenditure"],
    &["tax-revenue", "non-tax-revenue"],
    &["deposits", "loans"],
    &["household-deposits", "firm-deposits"],
    &["retail-goods", "retail-catering"],
    &["urban-population", "rural-population"],
    &[
        "industrial-investment", "infrastructure-investment", "real-estate-investment",
    ],
    &["patents-applied", "patents-granted"],
    &[
        "tech-centres", "key-laboratories", "workstations", "incubators", "makerspaces",
    ],
    &["firms", "self-employed"],
    &[
        "projects-signed", "projects-started", "projects-completed", "projects-in-production",
    ],
    &["talks-held", "preliminary-checks", "cases-filed"],
];
