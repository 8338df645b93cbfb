//! The lines of a page, out of its letters.

use crate::document::pdf::glyphs::Glyph;

/// A line of a page; lengths are in points.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// What gaps wider than a letter part; one of running text
    pub cells: Vec<String>,
    pub left: f64,
    pub right: f64,
    pub base: f64,
    /// The size of most of its letters
    pub size: f64,
    /// The width of what it begins with and no line break may part: a letter, or a word in Latin ones
    pub word: f64,
}

impl Line {
    /// Whether it goes on with the paragraph of the line before, on this page or the last: what it begins with had no
    /// place there before the right margin, and it begins at the left one. Both margins are those of their pages.
    pub fn continues(&self, before: &Line, left: f64, right: f64) -> bool {
        let single = self.cells.len() == 1 && before.cells.len() == 1;
        let full = before.right + self.word + 0.5 * self.size >= right;
        let flush = self.left <= left + 0.6 * self.size;
        let alike = (self.size - before.size).abs() < 0.15 * self.size.max(before.size);
        let gap = before.base - self.base;
        // A page may end between the two.
        let near = gap < 2.6 * self.size;
        single && full && flush && alike && near
    }

    /// Its words, cells parted by a space.
    pub fn words(&self) -> String {
        self.cells.join(" ")
    }
}

/// Where the lines of running text begin: at the first left edge that several share.
pub fn left_margin(lines: &[Line]) -> f64 {
    let mut edges: Vec<f64> = lines.iter().map(|line| line.left).collect();
    edges.sort_by(f64::total_cmp);
    let shared = edges.windows(2).find(|pair| pair[1] - pair[0] < 1.0);
    let first = edges.first().copied().unwrap_or_default();
    shared.map_or(first, |pair| pair[0])
}

/// Puts letters together into lines, from top to bottom.
pub fn lines(mut glyphs: Vec<Glyph>) -> Vec<Line> {
    glyphs.sort_by(|one, other| other.base.total_cmp(&one.base));
    let mut lines: Vec<Vec<Glyph>> = Vec::new();
    for glyph in glyphs {
        let same = lines
            .last()
            .and_then(|line| line.first())
            .is_some_and(|first| first.base - glyph.base < 0.45 * first.size.max(glyph.size));
        match lines.last_mut() {
            Some(line) if same => line.push(glyph),
            _ => lines.push(vec![glyph]),
        }
    }
    lines.into_iter().filter_map(line).collect()
}

/// A line out of its letters; `None` of one without.
fn line(mut glyphs: Vec<Glyph>) -> Option<Line> {
    glyphs.retain(|glyph| !glyph.words.trim().is_empty());
    glyphs.sort_by(|one, other| one.left.total_cmp(&other.left));
    let (left, base) = glyphs.first().map(|it| (it.left, it.base))?;
    let mut sizes: Vec<f64> = glyphs.iter().map(|it| it.size).collect();
    sizes.sort_by(f64::total_cmp);
    let size = sizes[sizes.len() / 2];
    let word = first_word(&glyphs);
    let mut cells = vec![String::new()];
    let mut right = f64::NEG_INFINITY;
    for glyph in glyphs {
        let gap = glyph.left - right;
        if gap.is_finite() && gap > 1.1 * size {
            cells.push(String::new());
        } else if gap.is_finite() && gap > 0.2 * size {
            cells.last_mut()?.push(' ');
        }
        cells.last_mut()?.push_str(&glyph.words);
        right = right.max(glyph.right);
    }
    Some(Line {
        cells,
        left,
        right,
        base,
        size,
        word,
    })
}

/// The width of what no line break may part at the beginning of a line.
fn first_word(glyphs: &[Glyph]) -> f64 {
    const CLOSING: &str = "，。、；：！？”’）》」』,.;:!?)]%％";
    let latin = |glyph: &Glyph| glyph.words.is_ascii();
    let closes = |glyph: &Glyph| glyph.words.chars().all(|it| CLOSING.contains(it));
    let mut width = 0.0;
    for pair in glyphs.windows(2) {
        let (this, next) = (&pair[0], &pair[1]);
        width += this.right - this.left;
        let apart = next.left - this.right > 0.2 * this.size;
        if apart || !(closes(next) || latin(this) && latin(next)) {
            return width;
        }
    }
    width + glyphs.last().map_or(0.0, |it| it.right - it.left)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(words: &str, left: f64, base: f64) -> Vec<Glyph> {
        let place = |(index, it): (usize, char)| Glyph {
            words: it.to_string(),
            left: left + 10.0 * index as f64,
            right: left + 10.0 * (index + 1) as f64,
            base,
            size: 10.0,
        };
        words.chars().enumerate().map(place).collect()
    }

    #[test]
    fn letters_make_lines_and_gaps_cells() {
        let mut glyphs = written("增長8%", 130.0, 80.0);
        glyphs.extend(written("產值", 20.0, 81.0));
        glyphs.extend(written("總表", 20.0, 100.0));
        let found: Vec<Vec<String>> = lines(glyphs).into_iter().map(|it| it.cells).collect();
        assert_eq!(found, [vec!["總表"], vec!["產值", "增長8%"]]);
    }

    #[test]
    fn a_full_line_goes_on_at_the_left_margin() {
        let line = |words, left, base| lines(written(words, left, base)).remove(0);
        let full = line("產值達到五億", 20.0, 100.0);
        assert!(line("元", 20.0, 84.0).continues(&full, 20.0, 80.0));
        assert!(!line("元", 40.0, 84.0).continues(&full, 20.0, 80.0));
        assert!(!line("元", 20.0, 84.0).continues(&full, 20.0, 120.0));
        assert!(!line("元", 20.0, 60.0).continues(&full, 20.0, 80.0));
        // The next page begins above.
        assert!(line("元", 20.0, 700.0).continues(&full, 20.0, 80.0));
    }
}
