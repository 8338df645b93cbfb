//! The words of one point, and where around it they had best stand.

use crate::chart::place::labels::Block;
use crate::chart::place::labels::LabelSpace;
use crate::chart::place::labels::Spot;
use crate::chart::place::placed::Placed;
use crate::chart::place::trajectory::layout::Layout;
use crate::chart::place::trajectory::runs::plain;
use crate::chart::place::trajectory::runs::target_words;
use crate::chart::plan::trajectory::Point;
use crate::chart::plan::trajectory::PointRole;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Font;
use crate::chart::theme;
use crate::chart::theme::Role;

/// A point's amount and caption, near the point.
pub fn beside(layout: &Layout, placed: &mut Placed, ground: &mut LabelSpace, point: &Point) {
    let frame = layout.frame;
    let typesetter = frame.typesetter();
    let (x, y) = (layout.x.at(point.year), layout.y.at(point.value));
    let font = Font::sans(if layout.narrow {
        theme::TICK
    } else {
        theme::SMALL_LABEL
    });
    let caption = frame.words(&point.caption, layout.narrow);
    let (start, end, middle) = (Anchor::Start, Anchor::End, Anchor::Middle);
    match point.role {
        PointRole::Reported if caption.is_empty() => {
            let amount = typesetter.amount(&point.amount, theme::NUMBER_SMALL, Role::Text);
            let spots = [
                Spot::new(x + 2.0, y + 24.0, start),
                Spot::new(x - 10.0, y - 12.0, end),
                Spot::new(x + 11.0, y - 14.0, start),
                Spot::new(x + 13.0, y + 24.0, start),
                Spot::new(x + 11.0, y + 44.0, start),
            ];
            ground.place_near(placed, &Block::one(amount), &spots);
        }
        PointRole::Reported => {
            let amount = typesetter.amount(&point.amount, theme::NUMBER, Role::Text);
            let words = typesetter.words(caption, font, Role::Text2);
            // Above its point the caption comes first, below it last.
            let below = Block {
                lines: vec![(0.0, amount.clone()), (19.0, words.clone())],
            };
            let above = Block {
                lines: vec![(0.0, words), (30.0, amount)],
            };
            let mut options = vec![
                (&below, Spot::new(x + 11.0, y + 30.0, start)),
                (&above, Spot::new(x - 9.0, y - 42.0, end)),
                (&below, Spot::new(x - 9.0, y + 32.0, end)),
                (&above, Spot::new(x + 11.0, y - 46.0, start)),
            ];
            if layout.compact {
                options.swap(0, 1);
            }
            if !ground.place_best(placed, &options) {
                let (block, spot) = options[0];
                ground.place_near(placed, block, &[spot]);
            }
        }
        PointRole::Target | PointRole::OtherTarget => {
            let runs = target_words(point, frame);
            let spots = [
                Spot::new(x + 13.0, y + 6.0, start),
                Spot::new(x - 13.0, y + 6.0, end),
                Spot::new(x, y - 14.0, middle),
            ];
            ground.place_near(placed, &Block::one(runs), &spots);
        }
        PointRole::Derived => {
            let mut lines = vec![(0.0, plain(point, frame, Role::Text2, true))];
            if !caption.is_empty() {
                lines.push((17.0, typesetter.words(caption, font, Role::Text2)));
            }
            let spots = [
                Spot::new(x + 10.0, y + 21.0, start),
                Spot::new(x, y + 24.0, start),
                Spot::new(x + 10.0, y - 29.0, start),
                Spot::new(x - 10.0, y - 26.0, end),
            ];
            ground.place_near(placed, &Block { lines }, &spots);
        }
        PointRole::Assumed => {
            let mut runs = plain(point, frame, Role::Accent, true);
            if runs.is_empty() && !caption.is_empty() {
                runs = typesetter.words(caption, Font::sans_bold(theme::LABEL), Role::Accent);
            }
            let above = Spot::new(x - 8.0, y - 10.0, end);
            let below = Spot::new(x + 9.0, y + 19.0, start);
            let short = layout
                .trajectory
                .goal
                .is_some_and(|goal| y > layout.y.at(goal.value));
            let mut spots = if short {
                vec![below, above]
            } else {
                vec![above, below]
            };
            spots.push(Spot::new(x - 8.0, y - 27.0, end));
            spots.push(Spot::new(x, y - 13.0, middle));
            spots.push(Spot::new(x, y + 22.0, middle));
            ground.place_near(placed, &Block::one(runs), &spots);
        }
        PointRole::Required | PointRole::Projected => {
            // A step on the way shows its number alone: the axis names the unit.
            let runs = match point.role {
                PointRole::Required if point.amount.number.is_empty() => Vec::new(),
                PointRole::Required => {
                    typesetter.words(&point.amount.number, Font::sans(theme::LABEL), Role::Target)
                }
                _ => plain(point, frame, Role::Text2, false),
            };
            let spots = [
                Spot::new(x + 3.0, y + 20.0, middle),
                Spot::new(x + 12.0, y + 22.0, middle),
                Spot::new(x - 3.0, y - 11.0, middle),
            ];
            ground.place_if_free(placed, &Block::one(runs), &spots);
        }
    }
}
