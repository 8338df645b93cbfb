//! What the clause before an amount speaks of.

/// Whether the clause that ends here speaks of electricity.
pub fn electric(before: &str) -> bool {
    clause(before).any(|character| matches!(character, '電' | '电'))
}

/// Whether the clause speaks of money.
pub fn spends(before: &str) -> bool {
    clause(before)
        .any(|character| "資资款稅税額额值收支潤润費费購购銷销貸贷債债薪".contains(character))
}

/// The last characters of the clause, from its end.
fn clause(before: &str) -> impl Iterator<Item = char> + '_ {
    before
        .chars()
        .rev()
        .take(16)
        .take_while(|character| !"，,。;；\n".contains(*character))
}
