//! Charts and their panels.

use super::Resolver;
use crate::report::document;
use crate::report::document::Texts;
use crate::report::model::Chart;
use crate::report::panel::BarRow;
use crate::report::panel::NestedRow;
use crate::report::panel::Panel;
use crate::report::panel::PanelKind;
use crate::report::panel::RankRow;

impl Resolver<'_> {
    pub(super) fn chart(&mut self, chart: &document::Chart) -> Option<Chart> {
        Some(Chart {
            id: chart.id.get_ref().clone(),
            title: self.words(&chart.title),
            finding: chart.finding.as_ref().map(|finding| self.prose(finding)),
            subtitle: self.prose(&chart.subtitle),
            source: chart.source.as_ref().map(|source| self.prose(source)),
            panels: self.each(&chart.panels, Self::panel),
        })
    }

    pub(super) fn panel(&mut self, panel: &document::Panel) -> Option<Panel> {
        let kind = match panel.kind {
            document::PanelKind::Trajectory => PanelKind::Trajectory {
                points: self.all(&panel.points),
                pace: self.optional(&panel.pace),
                required: self.optional(&panel.required),
                projection: self.optional(&panel.projection),
            },
            document::PanelKind::Nested => PanelKind::Nested {
                rows: self.each(&panel.rows, Self::threshold),
            },
            document::PanelKind::Bars => PanelKind::Bars {
                rows: self.each(&panel.rows, Self::bar),
                ticks: panel.ticks,
                blocks: self.optional(&panel.blocks),
            },
            document::PanelKind::Squares => PanelKind::Squares {
                inside: self.all(&panel.inside),
                outside: self.all(&panel.outside),
            },
            document::PanelKind::Parts => PanelKind::Parts {
                // The check has said so if it is missing.
                whole: self.figure(panel.whole.as_ref()?)?,
                rows: self.each(&panel.rows, Self::bar),
            },
            document::PanelKind::Ledger => PanelKind::Ledger {
                rows: self.each(&panel.rows, Self::bar),
            },
            document::PanelKind::Changes => PanelKind::Changes {
                rows: self.each(&panel.rows, Self::bar),
                whole: self.optional(&panel.whole),
            },
            document::PanelKind::Progress => PanelKind::Progress {
                rows: self.each(&panel.rows, Self::toward),
            },
            document::PanelKind::Rank => PanelKind::Rank {
                rows: self.each(&panel.rows, Self::rank),
            },
        };
        let mut maybe = |texts: &Option<Texts>| texts.as_ref().map(|texts| self.prose(texts));
        Some(Panel {
            title: maybe(&panel.title),
            subtitle: maybe(&panel.subtitle),
            note: maybe(&panel.note),
            kind,
        })
    }

    pub(super) fn bar(&mut self, row: &document::Row) -> Option<BarRow> {
        Some(BarRow {
            figure: self.figure(&row.figure)?,
            label: row.label.as_ref().map(|label| self.prose(label)),
            of: self.optional(&row.of),
            falls: row.falls,
        })
    }

    pub(super) fn toward(&mut self, row: &document::Row) -> Option<BarRow> {
        Some(BarRow {
            of: self.optional(&row.from),
            ..self.bar(row)?
        })
    }

    pub(super) fn rank(&mut self, row: &document::Row) -> Option<RankRow> {
        let Some(field) = &row.of else {
            let message = format!("the row “{}” names no field", row.figure.get_ref());
            self.error(
                row.figure.span(),
                message,
                "write of = \"…\", the figure of how many are ranked",
            );
            return None;
        };
        Some(RankRow {
            figure: self.figure(&row.figure)?,
            label: row.label.as_ref().map(|label| self.prose(label)),
            field: self.figure(field)?,
            from: self.optional(&row.from),
        })
    }

    pub(super) fn threshold(&mut self, row: &document::Row) -> Option<NestedRow> {
        let Some(threshold) = &row.threshold else {
            let message = format!("the row “{}” names no threshold", row.figure.get_ref());
            self.error(
                row.figure.span(),
                message,
                "write threshold = \"…\", the figure that it counts above",
            );
            return None;
        };
        Some(NestedRow {
            figure: self.figure(&row.figure)?,
            threshold: self.figure(threshold)?,
            label: row.label.as_ref().map(|label| self.prose(label)),
        })
    }
}
