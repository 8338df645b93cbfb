//! Figures out of their tokens: stated, assumed, and derived once those that they need are known.

use super::Resolver;
use crate::figure;
use crate::figure::Operation;
use crate::figure::Unit;
use crate::language::Language;
use crate::language::Translated;
use crate::language::script;
use crate::report::document;
use crate::report::document::Document;
use crate::report::document::spanned::Spanned;
use crate::report::figures::Figure;
use crate::report::figures::FigureId;
use crate::report::figures::Origin;
use crate::report::figures::Period;
use std::collections::BTreeSet;

impl Resolver<'_> {
    pub(super) fn stated(&mut self, document: &Document) {
        let language = self.source_language(document);
        for stated in &document.figures {
            let reading = match &stated.reading {
                Some(reading) => self.in_context(reading, stated.token.get_ref()),
                None => self.token(&stated.token),
            };
            let Some(reading) = reading else {
                self.broken.insert(stated.id.get_ref().clone());
                continue;
            };
            let written = self.written(stated, &reading, language);
            let figure = Figure {
                id: stated.id.get_ref().clone(),
                label: self.words(&stated.label),
                quantity: reading.quantity,
                period: self.period(&stated.period, &stated.id),
                measure: stated.measure.clone(),
                goal: stated.goal,
                origin: Origin::Stated {
                    token: stated.token.get_ref().clone(),
                    section: *stated.section.get_ref(),
                    sentence: *stated.sentence.get_ref(),
                    qualifier: reading.qualifier,
                    written,
                },
            };
            self.add(figure, &stated.id);
        }
    }

    /// What a token says in its context: the same digits as it has by itself.
    fn in_context(
        &mut self,
        reading: &Spanned<String>,
        token: &str,
    ) -> Option<figure::ParsedFigure> {
        let said = self.token(reading)?;
        let digits = |number: Option<f64>| number.map(|it| figure::shortest(mantissa(it)));
        let alone = figure::read(token).ok();
        let alone = alone.and_then(|it| digits(it.quantity.number()));
        let same = alone
            .zip(digits(said.quantity.number()))
            .is_none_or(|(one, other)| one == other);
        if !same {
            let message = format!("“{}” has other digits than “{token}”", reading.get_ref());
            self.error(
                reading.span(),
                message,
                "write the token's number with the unit that it has where it stands",
            );
        }
        Some(said)
    }

    /// A figure's number as the source writes it, in the languages that can show it so.
    fn written(
        &self,
        stated: &document::Stated,
        reading: &figure::ParsedFigure,
        language: Language,
    ) -> Translated {
        let token = stated.token.get_ref();
        let number = match stated.reading {
            Some(_) => token,
            None => token.get(reading.range.clone()).unwrap_or(token),
        };
        if number.chars().any(script::is_han) {
            let traditional = match language {
                Language::TraditionalChinese => number.to_owned(),
                _ => script::traditional(number),
            };
            let simplified = (self.simplify)(number);
            return Translated([traditional, simplified, String::new()]);
        }
        if number.chars().any(|letter| letter.is_ascii_alphabetic()) {
            return Translated([String::new(), String::new(), number.to_owned()]);
        }
        Translated(std::array::from_fn(|_| number.to_owned()))
    }

    pub(super) fn assumed(&mut self, document: &Document) {
        for assumption in &document.assumptions {
            let Some(reading) = self.token(&assumption.token) else {
                self.broken.insert(assumption.id.get_ref().clone());
                continue;
            };
            let figure = Figure {
                id: assumption.id.get_ref().clone(),
                label: self.words(&assumption.label),
                quantity: reading.quantity,
                period: self.period(&assumption.period, &assumption.id),
                measure: assumption.measure.clone(),
                goal: false,
                origin: Origin::Assumed {
                    token: assumption.token.get_ref().clone(),
                    basis: self.words(&assumption.basis),
                },
            };
            self.add(figure, &assumption.id);
        }
    }

    /// Derived figures may name each other in any order; what is left when nothing more can be
    /// reckoned names something unknown or broken, or goes round in a circle.
    pub(super) fn derived(&mut self, document: &Document) {
        let mut waiting: Vec<&document::Derivation> = document.derived.iter().collect();
        loop {
            let before = waiting.len();
            waiting.retain(|derivation| {
                let ready = derivation
                    .of
                    .iter()
                    .all(|id| self.figures.find(id.get_ref()).is_some());
                if ready && !self.derive(derivation) {
                    self.broken.insert(derivation.id.get_ref().clone());
                }
                !ready
            });
            if waiting.len() == before {
                break;
            }
        }
        for derivation in &waiting {
            let of = derivation.of.iter();
            let found = of.filter_map(|id| self.figures.find(id.get_ref()));
            self.used.extend(found);
        }
        loop {
            let before = waiting.len();
            let names = names(&waiting);
            waiting.retain(|derivation| {
                let of = derivation.of.iter();
                let lacking: Vec<_> = of
                    .filter(|id| self.figures.find(id.get_ref()).is_none())
                    .filter(|id| !names.contains(id.get_ref()))
                    .collect();
                for id in &lacking {
                    self.unknown(id.get_ref(), id.span());
                }
                if !lacking.is_empty() {
                    self.broken.insert(derivation.id.get_ref().clone());
                }
                lacking.is_empty()
            });
            if waiting.len() == before {
                break;
            }
        }
        let names = names(&waiting);
        let of = waiting.iter().flat_map(|derivation| &derivation.of);
        for id in of.filter(|id| names.contains(id.get_ref())) {
            let message = format!(
                "“{}” cannot be reckoned before this figure, which needs it",
                id.get_ref()
            );
            self.error(id.span(), message, "take the circle apart");
        }
        self.broken.extend(names);
    }

    /// Adds the derived figure; `false` after recording an error.
    pub(super) fn derive(&mut self, derivation: &document::Derivation) -> bool {
        let of: Vec<FigureId> = derivation
            .of
            .iter()
            .filter_map(|id| self.figures.find(id.get_ref()))
            .collect();
        self.used.extend(&of);
        let operation = match Operation::named(derivation.operation.get_ref(), of.len()) {
            Ok(operation) => operation,
            Err(message) => {
                let help = "see the README's list of operations";
                self.error(derivation.operation.span(), message, help);
                return false;
            }
        };
        let to = match &derivation.to {
            None => None,
            Some(code) => match Unit::from_code(code.get_ref()) {
                Some(unit) => Some(unit),
                None => {
                    let message = format!("expected a unit's name, found “{}”", code.get_ref());
                    self.error(
                        code.span(),
                        message,
                        "write km2, ha, mu, CNY, percent or the like",
                    );
                    return false;
                }
            },
        };
        let quantities: Vec<&figure::Quantity> = of
            .iter()
            .map(|id| &self.figures.get(*id).quantity)
            .collect();
        let Some(quantity) = operation.apply(&quantities, to.as_ref()) else {
            let units: Vec<String> = quantities
                .iter()
                .map(|quantity| {
                    let what = match quantity.date() {
                        Some(date) => date.shape_name().to_owned(),
                        None => quantity.unit.code(),
                    };
                    format!("{what} ({})", quantity.bound.code())
                })
                .collect();
            let message = format!(
                "“{}” gives nothing for {}",
                derivation.operation.get_ref(),
                units.join(" and ")
            );
            self.error(derivation.operation.span(), message, operation.takes());
            return false;
        };
        let figure = Figure {
            id: derivation.id.get_ref().clone(),
            label: self.words(&derivation.label),
            quantity,
            period: self.period(&derivation.period, &derivation.id),
            measure: derivation.measure.clone(),
            goal: derivation.goal,
            origin: Origin::Derived {
                operation,
                of,
                note: derivation.note.as_ref().map(|note| self.words(note)),
            },
        };
        self.add(figure, &derivation.id);
        true
    }

    pub(super) fn token(&mut self, token: &Spanned<String>) -> Option<figure::ParsedFigure> {
        match figure::read(token.get_ref()) {
            Ok(reading) => Some(reading),
            Err(error) => {
                self.error(
                    token.span(),
                    format!("the token “{}” cannot be read: {error}", token.get_ref()),
                    "quote the words of the source that hold exactly one number with its unit",
                );
                None
            }
        }
    }

    pub(super) fn period(&mut self, period: &str, id: &Spanned<String>) -> Period {
        Period::read(period).unwrap_or_else(|| {
            self.error(
                id.span(),
                format!(
                    "expected a period such as 2017, end-2017, to-2017 or 1991-03, found “{period}”"
                ),
                "write the year that the figure speaks of, or leave the period empty",
            );
            Period::Undated
        })
    }

    pub(super) fn add(&mut self, figure: Figure, id: &Spanned<String>) {
        if self.figures.find(&figure.id).is_some() {
            let message = format!("a figure “{}” stands above already", figure.id);
            self.error(id.span(), message, "give each figure an id of its own");
            return;
        }
        self.figures.push(figure);
    }
}

fn names(derivations: &[&document::Derivation]) -> BTreeSet<String> {
    derivations
        .iter()
        .map(|derivation| derivation.id.get_ref().clone())
        .collect()
}

/// A number from 1 to 10 of the same digits.
fn mantissa(number: f64) -> f64 {
    match number == 0.0 {
        true => 0.0,
        false => figure::round(
            number / figure::power_of_ten(number.abs().log10().floor() as i32),
            9,
            figure::Bound::Exact,
        ),
    }
}
