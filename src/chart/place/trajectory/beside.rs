//! The words of one point, and where around it they had best stand.

use crate::chart::Placed;
use crate::chart::Point;
use crate::chart::PointRole;
use crate::chart::lettering::Anchor;
use crate::chart::lettering::Font;
use crate::chart::place::labels::Block;
use crate::chart::place::labels::Ground;
use crate::chart::place::labels::Spot;
use crate::chart::place::trajectory::Layout;
use crate::chart::place::trajectory::words::plain;
use crate::chart::place::trajectory::words::target_words;
use crate::chart::theme;
use crate::chart::theme::Ink;

/// A point's amount and caption, near the point.
pub fn beside(layout: &Layout, placed: &mut Placed, ground: &mut Ground, point: &Point) {
    let frame = layout.frame;
    let setter = frame.setter();
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
            let amount = setter.amount(&point.amount, theme::NUMBER_SMALL, Ink::Ink);
            let spots = [
                Spot::new(x + 2.0, y + 24.0, start),
                Spot::new(x - 10.0, y - 12.0, end),
                Spot::new(x + 11.0, y - 14.0, start),
                Spot::new(x + 13.0, y + 24.0, start),
                Spot::new(x + 11.0, y + 44.0, start),
            ];
            ground.insist(placed, &Block::one(amount), &spots);
        }
        PointRole::Reported => {
            let amount = setter.amount(&point.amount, theme::NUMBER, Ink::Ink);
            let words = setter.words(caption, font, Ink::Ink2);
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
            if !ground.choose(placed, &options) {
                let (block, spot) = options[0];
                ground.insist(placed, block, &[spot]);
            }
        }
        PointRole::Target | PointRole::OtherTarget => {
            let runs = target_words(point, frame);
            let spots = [
                Spot::new(x + 13.0, y + 6.0, start),
                Spot::new(x - 13.0, y + 6.0, end),
                Spot::new(x, y - 14.0, middle),
            ];
            ground.insist(placed, &Block::one(runs), &spots);
        }
        PointRole::Derived => {
            let mut lines = vec![(0.0, plain(point, frame, Ink::Ink2, true))];
            if !caption.is_empty() {
                lines.push((17.0, setter.words(caption, font, Ink::Ink2)));
            }
            let spots = [
                Spot::new(x + 10.0, y + 21.0, start),
                Spot::new(x, y + 24.0, start),
                Spot::new(x + 10.0, y - 29.0, start),
                Spot::new(x - 10.0, y - 26.0, end),
            ];
            ground.insist(placed, &Block { lines }, &spots);
        }
        PointRole::Assumed => {
            let mut runs = plain(point, frame, Ink::Accent, true);
            if runs.is_empty() && !caption.is_empty() {
                runs = setter.words(caption, Font::sans_bold(theme::LABEL), Ink::Accent);
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
            ground.insist(placed, &Block::one(runs), &spots);
        }
        PointRole::Required | PointRole::Projected => {
            let ink = if point.role == PointRole::Required {
                Ink::Target
            } else {
                Ink::Ink2
            };
            let spots = [
                Spot::new(x + 3.0, y + 20.0, middle),
                Spot::new(x + 12.0, y + 22.0, middle),
                Spot::new(x - 3.0, y - 11.0, middle),
            ];
            ground.settle(placed, &Block::one(plain(point, frame, ink, false)), &spots);
        }
    }
}
