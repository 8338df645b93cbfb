//! Where labels can stand: each has a list of places, best first, and takes the first that is free.

use crate::chart::area::Area;
use crate::chart::place::placed::Mark;
use crate::chart::place::placed::Placed;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Run;
use crate::chart::text::lettering::Text;
use crate::chart::theme::Role;

/// The distance below which two labels seem to belong together.
const CLEARANCE: f64 = 5.0;

/// Lines of text that stay together; the baselines are counted from the first one.
#[derive(Clone, Debug)]
pub struct Block {
    pub lines: Vec<(f64, Vec<Run>)>,
}

/// A place for a block: its x, its first baseline, and which end of the lines x is.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    pub x: f64,
    pub y: f64,
    pub anchor: Anchor,
}

impl Spot {
    pub fn new(x: f64, y: f64, anchor: Anchor) -> Spot {
        Spot { x, y, anchor }
    }
}

impl Block {
    pub fn one(runs: Vec<Run>) -> Block {
        Block {
            lines: vec![(0.0, runs)],
        }
    }

    pub fn texts(&self, spot: Spot) -> Vec<Text> {
        let mut texts = Vec::with_capacity(self.lines.len());
        for (below, runs) in &self.lines {
            texts.push(Text {
                x: spot.x,
                y: spot.y + below,
                anchor: spot.anchor,
                runs: runs.clone(),
                halo: None,
            });
        }
        texts
    }

    pub fn is_empty(&self) -> bool {
        self.lines.iter().all(|(_, runs)| runs.is_empty())
    }
}

/// The space in which labels are placed, and what occupies it already.
pub struct LabelSpace {
    /// Labels stay inside.
    pub bounds: Area,
    /// Points and the like: never covered.
    pub points: Vec<Area>,
    /// Labels: never covered, and not touched if there is another place.
    pub taken: Vec<Area>,
    /// Lines: crossed only if there is no other place.
    pub paths: Vec<Vec<(f64, f64)>>,
    /// The tinted part, which colours the halo.
    pub tint: Area,
}

impl LabelSpace {
    /// Sets the block on the best free spot; `false` if there is none.
    pub fn place_if_free(&mut self, placed: &mut Placed, block: &Block, spots: &[Spot]) -> bool {
        let options: Vec<(&Block, Spot)> = spots.iter().map(|spot| (block, *spot)).collect();
        self.place_best(placed, &options)
    }

    /// Sets the best of several blocks, each on its own spot; `false` if none is free.
    pub fn place_best(&mut self, placed: &mut Placed, options: &[(&Block, Spot)]) -> bool {
        let mut best: Option<(usize, Vec<Text>)> = None;
        for (block, spot) in options {
            if block.is_empty() {
                return true;
            }
            let texts = block.texts(*spot);
            let Some(crossings) = self.crossings(&texts) else {
                continue;
            };
            if best.as_ref().is_none_or(|(least, _)| crossings < *least) {
                best = Some((crossings, texts));
            }
            if crossings == 0 {
                break;
            }
        }
        match best {
            Some((_, texts)) => {
                self.set(placed, texts);
                true
            }
            None => false,
        }
    }

    /// Like [`place_if_free`](LabelSpace::place_if_free), and if no spot is free, at the free place nearest to the first.
    pub fn place_near(&mut self, placed: &mut Placed, block: &Block, spots: &[Spot]) {
        if self.place_if_free(placed, block, spots) {
            return;
        }
        let Some(first) = spots.first() else {
            return;
        };
        let mut nearest: Option<(f64, Spot)> = None;
        for row in -30..=30 {
            for column in -30..=30 {
                let (right, down) = (f64::from(column) * 6.0, f64::from(row) * 4.0);
                let distance = right * right + down * down;
                if nearest.is_some_and(|(least, _)| distance >= least) {
                    continue;
                }
                let spot = Spot::new(first.x + right, first.y + down, first.anchor);
                if self.crossings(&block.texts(spot)).is_some() {
                    nearest = Some((distance, spot));
                }
            }
        }
        if let Some((_, spot)) = nearest {
            self.set(placed, block.texts(spot));
        }
    }

    fn set(&mut self, placed: &mut Placed, texts: Vec<Text>) {
        for mut text in texts {
            let area = text.area();
            let middle = area.x + area.width / 2.0;
            let tinted = self.tint.x <= middle && middle <= self.tint.right();
            text.halo = Some(if tinted { Role::Tint } else { Role::Paper });
            self.taken.push(area.grown(1.0));
            placed.marks.push(Mark::Text(text));
        }
    }

    /// How many paths the texts would lie on, and labels touch; `None` if they leave the bounds or cover something.
    fn crossings(&self, texts: &[Text]) -> Option<usize> {
        let mut count = 0;
        for text in texts {
            let area = text.area();
            let covered = self
                .taken
                .iter()
                .chain(&self.points)
                .any(|taken| taken.overlaps(&area));
            if covered || !self.bounds.contains(&area) {
                return None;
            }
            for path in &self.paths {
                count += usize::from(crosses(path, &area));
            }
            let wide = area.grown(CLEARANCE);
            count += usize::from(self.taken.iter().any(|taken| taken.overlaps(&wide)));
        }
        Some(count)
    }
}

fn crosses(path: &[(f64, f64)], area: &Area) -> bool {
    path.windows(2).any(|pair| {
        let [from, to] = [pair[0], pair[1]];
        let (right, down) = (to.0 - from.0, to.1 - from.1);
        let steps = (right.abs().max(down.abs()) / 3.0).ceil().max(1.0);
        (0..=steps as u32).any(|step| {
            let part = f64::from(step) / steps;
            let point = Area::around(from.0 + right * part, from.1 + down * part, 1.0);
            point.overlaps(area)
        })
    })
}

/// The lowest (greatest) or highest y of a path between two x.
pub fn edge(path: &[(f64, f64)], left: f64, right: f64, lowest: bool) -> f64 {
    let mut edge: Option<f64> = None;
    for pair in path.windows(2) {
        for &(x, y) in pair {
            // A sample just outside counts too: the path runs between it and the next.
            let near = pair[0].0 <= right && pair[1].0 >= left;
            if near || (left <= x && x <= right) {
                edge = Some(edge.map_or(
                    y,
                    |edge: f64| if lowest { edge.max(y) } else { edge.min(y) },
                ));
            }
        }
    }
    edge.unwrap_or_else(|| path.last().map_or(0.0, |point| point.1))
}
