//! Titles of charts, what they cover, and their members, by template.

use crate::observation::Compared;
use crate::report::draft::charts::find::Chart;
use crate::report::draft::charts::grammar::Form;
use crate::report::draft::charts::links::Links;
use crate::report::draft::stated::Stated;
use crate::report::draft::tongue::Tongue;

/// A chart with what its words are written from.
pub struct Wording<'a> {
    pub chart: &'a Chart,
    pub figures: &'a [Stated],
    pub links: &'a Links,
    pub tongue: &'a Tongue<'a>,
}

impl<'a> Wording<'a> {
    pub fn at(&self, place: usize) -> &'a Stated {
        &self.figures[place]
    }

    pub fn name(&self, place: usize) -> &'a str {
        self.at(place).name.as_deref().unwrap_or("")
    }

    /// How many rows the chart has.
    pub fn count(&self) -> usize {
        self.chart.rows.len()
    }

    /// What a rank is of.
    pub fn ranked(&self, place: usize) -> String {
        let name = self.name(place);
        match name.is_empty() || name == "綜合" {
            true => self.tongue.say("綜合排名", "Overall").to_owned(),
            false => name.to_owned(),
        }
    }

    /// What a chart is called: the names of what it shows.
    pub fn title(&self) -> String {
        let Wording { chart, tongue, .. } = self;
        let english = tongue.is_english;
        let count = self.count();
        let whole = chart.whole.map(|whole| self.name(whole));
        match (chart.form, chart.rows.as_slice()) {
            (Form::Trajectory, [first, ..]) => self.name(*first).to_owned(),
            (Form::Changes, _) if english => format!("Growth of {count} indicators"),
            (Form::Changes, _) => format!("{count}項指標的增速"),
            (Form::Nested, _) => tongue
                .say("按金額門檻的個數", "Counted by the amounts that they reach")
                .to_owned(),
            (Form::Rank, [one]) if english => format!("Rank: {}", self.ranked(*one)),
            (Form::Rank, [one]) => format!("{}的位次", self.ranked(*one)),
            (Form::Rank, _) => tongue
                .say("在同類中的位次", "Ranks in their fields")
                .to_owned(),
            (Form::Progress, _) => tongue.say("各項目標", "Targets").to_owned(),
            (Form::Parts, _) => match (whole, english) {
                (whole, true) => format!("{} and its parts", whole.unwrap_or("")),
                (whole, false) => format!("{}的構成", whole.unwrap_or("")),
            },
            (_, [one, other]) => match english {
                true => format!("{} and {}", self.name(*one), self.name(*other)),
                false => format!("{}與{}", self.name(*one), self.name(*other)),
            },
            (_, [one, other, ..]) => match english {
                true => format!("{}, {} and others", self.name(*one), self.name(*other)),
                false => format!("{}、{}等", self.name(*one), self.name(*other)),
            },
            _ => String::new(),
        }
    }

    /// What a chart covers.
    pub fn subtitle(&self) -> String {
        let Wording { chart, tongue, .. } = self;
        let first = chart.rows.first().map(|place| self.at(*place));
        let several = chart.rows.iter().any(|it| self.at(*it).is_cumulative);
        let time = first
            .filter(|_| !several)
            .and_then(|it| it.spoken_time(tongue));
        let yearly = chart
            .rows
            .iter()
            .any(|it| self.at(*it).compared == Some(Compared::PreviousYear));
        let said = match chart.form {
            Form::Trajectory => {
                return tongue
                    .say("報告給出的各年", "The years that the report gives")
                    .to_owned();
            }
            Form::Progress => {
                return tongue
                    .say(
                        "紅菱是目標，每行有自己的尺度",
                        "Diamonds are the targets; each row has a scale of its own",
                    )
                    .to_owned();
            }
            Form::Parts => tongue.say("各部分相加等於總數", "the parts add up to the whole"),
            Form::Bars => tongue.say("各項不相加", "not to be added up"),
            Form::Changes if yearly => tongue.say(
                "與上年相比，由高到低，各項不相加",
                "on the year before, from high to low; not to be added up",
            ),
            Form::Changes => tongue.say(
                "由高到低，各項不相加",
                "from high to low; not to be added up",
            ),
            Form::Nested => tongue.say(
                "一格是一個；下一行是上一行的一部分，不相加",
                "a cell each; a row is a part of the one above and not to be added up",
            ),
            Form::Rank => tongue.say("第一位在左", "the first place is at the left"),
        };
        let bold = match (chart.form, chart.whole) {
            (Form::Changes, Some(_)) => tongue.say("；粗體是總量", "; the whole is bold"),
            _ => "",
        };
        match (time, tongue.is_english) {
            (Some(time), true) => format!("{time}; {said}{bold}"),
            (Some(time), false) => format!("{time}，{said}{bold}"),
            (None, _) => format!("{said}{bold}"),
        }
    }

    /// The members of a chart, each with its value.
    pub fn list(&self) -> String {
        let Wording {
            chart,
            tongue,
            links,
            ..
        } = self;
        if chart.form == Form::Changes {
            return self.summary();
        }
        let rows = chart.whole.iter().chain(&chart.rows);
        let items: Vec<String> = rows
            .map(|place| {
                let figure = self.at(*place);
                let name = match (chart.form, figure.year()) {
                    (Form::Trajectory, Some(year)) if tongue.is_english => year.to_string(),
                    (Form::Trajectory, Some(year)) => format!("{year}年"),
                    (Form::Rank, _) => self.ranked(*place),
                    (Form::Nested, _) => match links.thresholds.get(place) {
                        Some(threshold) => format!("{{{}}}", self.at(*threshold).id),
                        None => String::new(),
                    },
                    (Form::Progress, _) => figure.label.clone(),
                    _ => figure.name.clone().unwrap_or_default(),
                };
                format!("{name}{}{{{}}}", tongue.say("", ": "), figure.id)
            })
            .collect();
        items.join(tongue.say("，", "; ")) + tongue.say("。", ".")
    }
}
