//! From a report's panel to a plan: which figures become which marks, and in what words.

use crate::chart::Amount;
use crate::chart::Bar;
use crate::chart::BarGroup;
use crate::chart::Bars;
use crate::chart::Caption;
use crate::chart::Line;
use crate::chart::LineRole;
use crate::chart::Nested;
use crate::chart::Panel;
use crate::chart::Period;
use crate::chart::Plan;
use crate::chart::Point;
use crate::chart::PointRole;
use crate::chart::RowLabels;
use crate::chart::ScaleBar;
use crate::chart::Source;
use crate::chart::Square;
use crate::chart::Squares;
use crate::chart::Stature;
use crate::chart::Tier;
use crate::chart::Tone;
use crate::chart::Trajectory;
use crate::chart::Whole;
use crate::chart::axis;
use crate::chart::words::ChartWords;
use crate::chart::words::chart_words;
use crate::figure;
use crate::figure::Bound;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::report;
use crate::report::BarRow;
use crate::report::Chart;
use crate::report::Figure;
use crate::report::FigureId;
use crate::report::Origin;
use crate::report::PanelKind;
use crate::report::Piece;
use crate::report::Prose;
use crate::report::Report;
use crate::report::Style;
use crate::report::derive::Operation;
use crate::text::Language;
use crate::text::fill;

/// Plans a panel of a chart in a language.
pub fn plan_panel(
    report: &Report,
    chart: &Chart,
    panel: &report::Panel,
    language: Language,
) -> Plan {
    let composer = Composer {
        report,
        language,
        words: chart_words(language),
    };
    let note = panel.note.as_ref().map(|note| composer.plain(note));
    let drawn = match &panel.kind {
        PanelKind::Trajectory {
            points,
            pace,
            required,
            projection,
        } => Panel::Trajectory(composer.trajectory(points, *pace, *required, *projection)),
        PanelKind::Nested { rows } => Panel::Nested(composer.nested(rows, note)),
        PanelKind::Bars {
            rows,
            ticks,
            blocks,
        } => Panel::Bars(composer.bars(rows, *ticks, *blocks)),
        PanelKind::Squares { inside, outside } => Panel::Squares(composer.squares(inside, outside)),
    };
    let title = match &panel.title {
        Some(title) => composer.plain(title),
        None => chart.title.get(language).to_owned(),
    };
    Plan {
        label: composer.summary(&title, &panel.figures()),
        panel: drawn,
    }
}

struct Composer<'a> {
    report: &'a Report,
    language: Language,
    words: &'static ChartWords,
}

impl Composer<'_> {
    fn figure(&self, id: FigureId) -> &Figure {
        self.report.figures.get(id)
    }

    fn label(&self, id: FigureId) -> &str {
        self.figure(id).label.get(self.language)
    }

    fn write(&self, id: FigureId) -> String {
        figure::write(&self.figure(id).shown(), self.language).to_string()
    }

    fn amount(&self, id: FigureId) -> Amount {
        axis::amount(&self.figure(id).shown(), self.language)
    }

    fn plain(&self, prose: &Prose) -> String {
        prose
            .get(self.language)
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Figure(id, style) => {
                    let shown = self.figure(*id).shown();
                    match style {
                        Style::Full => figure::write(&shown, self.language).to_string(),
                        Style::Number => figure::write(&shown, self.language).number,
                        Style::Words => figure::write_numeral(&shown, self.language),
                    }
                }
            })
            .collect()
    }

    /// The chart in a sentence: every value that it draws, with what it is.
    fn summary(&self, title: &str, figures: &[FigureId]) -> String {
        let values: Vec<String> = figures
            .iter()
            .map(|id| format!("{} {}", self.label(*id), self.write(*id)))
            .collect();
        format!(
            "{title}{}{}{}",
            self.words.colon,
            values.join(self.words.comma),
            self.words.stop.trim_end()
        )
    }

    fn source(&self, id: FigureId) -> Source {
        let figure = self.figure(id);
        let nature = match figure.origin {
            Origin::Derived { .. } => self.words.derived.to_owned(),
            _ => {
                let year = figure.period.year().map(|year| year.to_string());
                let template = if figure.goal {
                    self.words.goal
                } else {
                    self.words.reported
                };
                year.map_or_else(String::new, |year| fill(template, &[&year]))
            }
        };
        Source {
            figure: figure.id.clone(),
            announce: fill(
                self.words.announce,
                &[self.label(id), &self.write(id), &nature],
            ),
        }
    }

    fn trajectory(
        &self,
        points: &[FigureId],
        pace: Option<FigureId>,
        required: Option<FigureId>,
        projection: Option<FigureId>,
    ) -> Trajectory {
        // A point without a year has no place on the axis; the check has said so.
        let mut placed: Vec<(i32, FigureId)> = points
            .iter()
            .filter_map(|id| Some((self.figure(*id).period.year()?, *id)))
            .collect();
        placed.sort_by_key(|(year, _)| *year);
        let (Some(first), Some(last)) = (placed.first().copied(), placed.last().copied()) else {
            return Trajectory::default();
        };
        let value = |id: FigureId| self.figure(id).quantity.value;
        let level = placed
            .iter()
            .rev()
            .find(|(_, id)| !self.figure(*id).goal)
            .copied()
            .unwrap_or(first);
        let goal = placed
            .iter()
            .find(|(_, id)| self.figure(*id).goal)
            .copied()
            .unwrap_or(last);
        let values: Vec<f64> = placed
            .iter()
            .map(|(_, id)| *id)
            .chain(projection)
            .map(value)
            .collect();
        let unit = self.figure(first.1).quantity.unit.clone();
        let ranked = unit == Unit::Rank;
        let axis = if ranked {
            axis::ranks(&values)
        } else {
            axis::amounts(&values, &unit, self.language)
        };
        let at = |(year, id): (i32, FigureId)| (f64::from(year), value(id));

        let mut lines = Vec::new();
        for pair in placed.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            if self.figure(to.1).goal {
                continue;
            }
            let between = fill(
                self.words.not_reported_between,
                &[&(from.0 + 1).to_string(), &(to.0 - 1).to_string()],
            );
            let label = if to.0 - from.0 > 2 {
                Caption::new(&between, self.words.not_reported_short)
            } else {
                Caption::default()
            };
            lines.push(Line {
                role: LineRole::Derived,
                from: at(from),
                to: at(to),
                compound: !ranked,
                open: false,
                label,
            });
        }
        if let Some(projection) = projection {
            lines.push(Line {
                role: LineRole::Projected,
                from: at(level),
                to: at((goal.0, projection)),
                compound: !ranked,
                open: false,
                label: Caption::default(),
            });
        }
        let label = required.map_or_else(Caption::default, |required| {
            let growth = self.write(required);
            Caption::new(
                &fill(self.words.required, &[&growth]),
                &fill(self.words.required_short, &[&growth]),
            )
        });
        lines.push(Line {
            role: LineRole::Required,
            from: at(level),
            to: at(goal),
            compound: !ranked,
            open: false,
            label,
        });

        let mut marks: Vec<Point> = placed
            .iter()
            .map(|(year, id)| self.point(*year, *id))
            .collect();
        if let Some(projection) = projection {
            let caption = pace.map_or_else(Caption::default, |pace| {
                Caption::new(
                    &fill(self.words.past_pace, &[&self.write(pace)]),
                    self.words.past_pace_short,
                )
            });
            marks.push(Point {
                role: PointRole::Projected,
                caption,
                ..self.point(goal.0, projection)
            });
        }
        if required.is_some() && !ranked {
            marks.extend(self.steps(at(level), at(goal), &unit));
        }
        Trajectory {
            start: f64::from(first.0),
            end: f64::from(last.0),
            bottom: axis.bottom,
            top: axis.top,
            years: axis::years(first.0, last.0, |year| {
                placed.iter().any(|(placed, _)| *placed == year)
            }),
            levels: axis.ticks,
            unit: axis.unit,
            period: Some(Period {
                from: f64::from(level.0),
                to: f64::from(goal.0),
                label: self.words.to_target.to_owned(),
            }),
            goal: None,
            unreported: None,
            lines,
            points: marks,
        }
    }

    fn point(&self, year: i32, id: FigureId) -> Point {
        let figure = self.figure(id);
        let text = year.to_string();
        let (role, caption) = match figure.origin {
            Origin::Derived { .. } => (PointRole::Derived, Caption::same(self.words.derived)),
            _ if figure.goal => (
                PointRole::Target,
                Caption::new(&fill(self.words.goal, &[&text]), self.words.goal_short),
            ),
            _ => (
                PointRole::Reported,
                Caption::new(
                    &fill(self.words.reported, &[&text]),
                    &fill(self.words.reported_short, &[&text]),
                ),
            ),
        };
        Point {
            role,
            year: f64::from(year),
            value: figure.quantity.value,
            bound: figure.quantity.bound,
            amount: self.amount(id),
            caption,
            source: self.source(id),
        }
    }

    /// The years on the required path: the constant growth that leads from level to goal.
    fn steps(&self, level: (f64, f64), goal: (f64, f64), unit: &Unit) -> Vec<Point> {
        let years = goal.0 - level.0;
        let growth = (goal.1 / level.1).powf(1.0 / years);
        let mut steps = Vec::new();
        let mut year = level.0 + 1.0;
        while year < goal.0 {
            let value = level.1 * growth.powf(year - level.0);
            let quantity = Quantity::exact(value, unit.clone()).rounded(4);
            let written = axis::amount(&quantity, self.language);
            steps.push(Point {
                role: PointRole::Required,
                year,
                value,
                bound: Bound::Exact,
                // The axis names the unit; a step on the way needs its number alone.
                amount: Amount::new("", &written.number, ""),
                caption: Caption::default(),
                source: Source::default(),
            });
            year += 1.0;
        }
        steps
    }

    fn nested(&self, rows: &[(FigureId, FigureId)], note: Option<String>) -> Nested {
        const TONES: [Tone; 4] = [Tone::Blue2, Tone::Blue3, Tone::Blue4, Tone::Blue5];
        let tiers = rows
            .iter()
            .enumerate()
            .map(|(index, (figure, threshold))| {
                let threshold = &self.figure(*threshold).quantity;
                let written =
                    figure::write(&threshold.clone().with_bound(Bound::AtLeast), self.language);
                Tier {
                    label: Caption::same(&written.to_string()),
                    count: self.figure(*figure).quantity.value.max(0.0) as u32,
                    amount: self.amount(*figure),
                    tone: TONES[index.min(TONES.len() - 1)],
                    source: self.source(*figure),
                }
            })
            .collect();
        let notes = note.map_or_else(Vec::new, |note| {
            note.split_inclusive(['；', ';'])
                .map(|line| sentence_case(line.trim_matches([' ', '；', ';'])))
                .collect()
        });
        Nested { tiers, notes }
    }

    fn bars(&self, rows: &[BarRow], each: bool, blocks: Option<FigureId>) -> Bars {
        let subject = rows
            .iter()
            .any(|row| matches!(self.figure(row.figure).origin, Origin::Derived { .. }));
        let bars: Vec<Bar> = rows
            .iter()
            .enumerate()
            .map(|(index, row)| self.bar(index, row, rows, each, subject, blocks))
            .collect();
        let axis = if subject && blocks.is_none() {
            let values: Vec<f64> = bars.iter().map(|bar| bar.value).collect();
            let unit = &self.figure(rows[0].figure).quantity.unit;
            let axis = axis::amounts(&values, unit, self.language);
            let longest = values.iter().copied().fold(0.0, f64::max);
            let mut ticks = axis.ticks;
            // Bars end at the longest; a tick beyond it would have no place.
            ticks.retain(|tick| tick.value <= longest);
            ticks
        } else {
            Vec::new()
        };
        Bars {
            labels: if subject {
                RowLabels::Above
            } else {
                RowLabels::Beside
            },
            groups: vec![BarGroup {
                heading: Caption::default(),
                bars,
            }],
            axis,
        }
    }

    fn bar(
        &self,
        index: usize,
        row: &BarRow,
        rows: &[BarRow],
        each: bool,
        subject: bool,
        blocks: Option<FigureId>,
    ) -> Bar {
        let figure = self.figure(row.figure);
        let derived = matches!(figure.origin, Origin::Derived { .. });
        let label = match &row.label {
            Some(label) => self.plain(label),
            None => self.label(row.figure).to_owned(),
        };
        let multiple = blocks.map_or(0.0, |id| self.figure(id).quantity.value);
        let note = rows
            .iter()
            .find_map(|other| self.against(row.figure, other.figure))
            .unwrap_or_default();
        Bar {
            label: Caption::same(&label),
            value: figure.quantity.value,
            bound: figure.quantity.bound,
            derived,
            tone: if subject { Tone::Blue4 } else { Tone::Neutral },
            stature: match (subject, each) {
                (true, _) => Stature::Lead,
                (false, true) => Stature::Minor,
                (false, false) => Stature::Plain,
            },
            amount: self.amount(row.figure),
            note: Caption::same(&note),
            blocks: if index == 0 { multiple as u32 } else { 0 },
            each,
            whole: row.of.map(|whole| Whole {
                value: self.figure(whole).quantity.value,
                text: format!(
                    "/{}",
                    figure::write(&self.figure(whole).shown(), self.language).number
                ),
            }),
            source: self.source(row.figure),
        }
    }

    /// How a figure compares with the year before, if the other was reckoned back from it.
    fn against(&self, id: FigureId, other: FigureId) -> Option<String> {
        match &self.figure(other).origin {
            Origin::Derived { operation, of, .. } if of.first() == Some(&id) => {
                let by = self.write(*of.get(1)?);
                match operation {
                    Operation::BeforeGrowth => Some(fill(self.words.over_last_year, &[&by])),
                    Operation::Quotient => Some(fill(self.words.times_last_year, &[&by])),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn squares(&self, inside: &[FigureId], outside: &[FigureId]) -> Squares {
        const TONES: [Tone; 3] = [Tone::Blue1, Tone::Blue2, Tone::Blue3];
        let square = |id: FigureId, tone: Tone, outside: bool| {
            let figure = self.figure(id);
            let area = figure.quantity.to(&Unit::SquareKilometre)?.value;
            let note = match &figure.origin {
                Origin::Derived {
                    operation: Operation::Convert,
                    of,
                    ..
                } => fill(self.words.that_is, &[&self.write(*of.first()?)]),
                _ => String::new(),
            };
            Some(Square {
                label: Caption::same(self.label(id)),
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
                    .filter_map(|id| square(*id, Tone::Blue4, true)),
            )
            .collect();
        let side = squares.first().map_or(0.0, |square| square.area.sqrt());
        // A third of the greatest side, to a round number.
        let length = axis::round_below(side / 2.5);
        let scale = (length > 0.0).then(|| ScaleBar {
            length,
            label: figure::write(&Quantity::exact(length, Unit::Kilometre), self.language)
                .to_string(),
        });
        Squares { squares, scale }
    }
}

/// A line that begins with a capital, in scripts that have them.
fn sentence_case(line: &str) -> String {
    let mut letters = line.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
