//! Areas to one scale.

use crate::chart::compose::composer::Composer;
use crate::chart::plan::axis;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::squares::ScaleBar;
use crate::chart::plan::squares::Square;
use crate::chart::plan::squares::Squares;
use crate::chart::theme::Role;
use crate::figure;
use crate::figure::Operation;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::language::fill;
use crate::report::FigureId;
use crate::report::Origin;

impl Composer<'_> {
    pub(super) fn squares(&self, inside: &[FigureId], outside: &[FigureId]) -> Squares {
        const TONES: [Role; 3] = [Role::Blue1, Role::Blue2, Role::Blue3];
        let square = |id: FigureId, tone: Role, outside: bool| {
            let figure = self.figure(id);
            let area = figure.quantity.to(&Unit::SquareKilometre)?.number()?;
            let note = match &figure.origin {
                Origin::Derived {
                    operation: Operation::Convert,
                    of,
                    ..
                } => fill(self.words.that_is, &[&self.write(*of.first()?)]),
                _ => String::new(),
            };
            Some(Square {
                label: Caption::same(&self.label(id)),
                area,
                amount: self.amount(id),
                note: Caption::same(&note),
                tone,
                outside,
                source: self.source(id),
            })
        };
        let squares: Vec<Square> = inside
            .iter()
            .enumerate()
            .filter_map(|(index, id)| square(*id, TONES[index.min(TONES.len() - 1)], false))
            .chain(
                outside
                    .iter()
                    .filter_map(|id| square(*id, Role::Blue4, true)),
            )
            .collect();
        let side = squares.first().map_or(0.0, |square| square.area.sqrt());
        // A third of the greatest side, to a round number.
        let length = axis::round_below(side / 2.5);
        let scale = (length > 0.0).then(|| ScaleBar {
            length,
            label: figure::format(&Quantity::exact(length, Unit::Kilometre), self.language)
                .to_string(),
        });
        Squares { squares, scale }
    }
}
