//! Reads every figure of a source, and what it is of.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::ops::Range;

use crate::figure::Figure;
use crate::figure::Gap;
use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::Compared;
use crate::observation::Doubt;
use crate::observation::Indicator;
use crate::observation::Nature;
use crate::observation::Observation;
use crate::observation::Role;
use crate::observation::doubts;
use crate::observation::indicator;
use crate::observation::observations;
use crate::report::draft::change::Way;
use crate::report::draft::change::is_yearly;
use crate::report::draft::change::over_years;
use crate::report::draft::change::since_last_year;
use crate::report::draft::change::way;
use crate::report::draft::label;
use crate::report::draft::label::Unique;
use crate::report::draft::label::date_id;
use crate::report::draft::stated::context::is_added;
use crate::report::draft::stated::context::is_cumulative;
use crate::report::draft::stated::context::is_own;
use crate::report::draft::stated::context::own_time;
use crate::report::draft::stated::goal::adopt;
use crate::report::draft::stated::goal::kind;
use crate::report::draft::stated::goal::lists_of_goals;
use crate::report::draft::stated::goal::named_year;
use crate::report::draft::stated::item::Stated;
use crate::report::draft::stated::time::iso;
use crate::report::draft::stated::time::period;
use crate::report::draft::stated::time::year;
use crate::report::draft::token::Token;
use crate::report::draft::token::token;
use crate::report::draft::tongue::Tongue;
use crate::report::draft::zone::Zone;
use crate::text::Document;

/// Where a number stands in a sentence, and the figure that it is.
pub struct Place {
    pub section: usize,
    pub sentence: usize,
    /// Bytes of the sentence
    pub range: Range<usize>,
    /// Its place among the figures
    pub figure: usize,
    pub is_cell: bool,
}

/// What was found in a source.
pub struct Found {
    pub figures: Vec<Stated>,
    pub places: Vec<Place>,
    /// Words of which no citation says what they say, with section and sentence
    pub left_out: Vec<(String, usize, usize)>,
    /// Each with the place of its section
    pub gaps: Vec<(Gap, usize)>,
    pub doubts: Vec<Doubt>,
}

/// Reads every figure of a source. A date that is written in the same way again is the same figure.
pub fn found(document: &Document, zone: &Zone, tongue: &Tongue) -> Found {
    let (observed, gaps) = observations(document);
    let section = |number: usize| {
        let mut sections = document.sections.iter();
        sections.position(|it| it.number == number).unwrap_or(0)
    };
    let mut found = Found {
        figures: Vec::new(),
        places: Vec::new(),
        left_out: Vec::new(),
        gaps: gaps
            .into_iter()
            .map(|gap| (section(gap.section), gap))
            .map(|(section, gap)| (gap, section))
            .collect(),
        doubts: doubts(document, &observed),
    };
    let mut codes: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (_, observation) in &observed {
        if let (Some(words), Some(code)) = (&observation.indicator, observation.code) {
            codes.entry(words.clone()).or_default().insert(code);
        }
    }
    let shared = |words: &str| codes.get(words).is_some_and(|codes| codes.len() > 1);
    let lists = lists_of_goals(&document.cleaned.text);
    let aimed = |section: usize, sentence: usize| {
        let range = document
            .sections
            .get(section)
            .and_then(|it| it.sentences.get(sentence - 1));
        range.is_some_and(|range| lists.iter().any(|list| list.contains(&range.start)))
    };
    let mut unique = Unique::default();
    let mut dates: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (figure, observation) in observed {
        let Some(sentence) = document.sentence(figure.section, figure.sentence) else {
            continue;
        };
        let reading = figure.reading.clone();
        let at = section(figure.section);
        let is_cell = figure.row.is_some() || observation.row.is_some();
        let dated = iso(&reading).map(|iso| (iso, figure.raw.to_owned()));
        let known = dated.as_ref().and_then(|it| dates.get(it)).copied();
        let place = match known {
            Some(place) => place,
            None => {
                let Some(token) = token(sentence, &reading) else {
                    let words = figure.raw.to_owned();
                    found.left_out.push((words, at, figure.sentence));
                    continue;
                };
                let place = found.figures.len();
                let is_shared = observation.indicator.as_deref().is_some_and(shared);
                dates.extend(dated.map(|it| (it, place)));
                found.figures.push(Stated {
                    section: at,
                    is_cell,
                    ..stated(
                        &figure,
                        (observation, sentence, is_shared),
                        aimed(at, figure.sentence),
                        token,
                        zone,
                        tongue,
                        &mut unique,
                    )
                });
                place
            }
        };
        found.places.push(Place {
            section: at,
            sentence: figure.sentence,
            range: reading.range,
            figure: place,
            is_cell,
        });
    }
    adopt(&mut found.figures);
    found
}

fn stated(
    figure: &Figure,
    (mut observation, sentence, is_shared): (Observation, &str, bool),
    is_aimed: bool,
    token: Token,
    zone: &Zone,
    tongue: &Tongue,
    unique: &mut Unique,
) -> Stated {
    let reading = &figure.reading;
    let unit = &reading.quantity.unit;
    let behind = &sentence[reading.range.end..];
    // 56 more than a year earlier.
    if behind.starts_with(" more than") || behind.starts_with(" fewer than") {
        observation.role = Role::Change;
    }
    let column = figure.column.as_ref().or(observation.column.as_ref());
    let way = match observation.role {
        Role::Change => way(
            &sentence[..reading.range.start],
            behind,
            column.map(String::as_str),
            &reading.quantity,
        ),
        _ => Way::Unknown,
    };
    let cumulative = is_cumulative(sentence, &reading.range);
    let headed = column.and_then(|column| year(column));
    let time = headed.or(observation.period.take()).filter(|_| !cumulative);
    let time = own_time(time, sentence, zone);
    let kind = kind(
        figure,
        column.map(String::as_str),
        sentence,
        time.as_deref(),
        zone,
    );
    let told = matches!(observation.role, Role::From) || *unit == Unit::Date;
    let kind = match kind {
        Kind::Measure if is_aimed && !told => Kind::Target,
        kind => kind,
    };
    let code = observation.code.filter(|_| observation.sure);
    let mut indicator = code.and_then(indicator);
    let mut name = label::name(&observation, indicator, is_shared, tongue);
    let stock = indicator.is_some_and(|it| it.nature == Nature::Stock);
    let level = matches!(observation.role, Role::Level | Role::Reached);
    if stock && level && is_added(sentence, &reading.range) {
        // What was added is not what there is.
        indicator = None;
        name = name.map(|name| match name.starts_with(['新', '淨', '净']) {
            true => name,
            false => format!("{}{name}", tongue.say("新增", "New: ")),
        });
    }
    let area = observation.area.filter(|area| !is_own(area, &zone.name));
    let id = match iso(reading) {
        Some(iso) => date_id(&iso),
        None => label::id(indicator, observation.role, kind, unit),
    };
    let period = match iso(reading) {
        Some(iso) => period(&iso, false),
        None => time
            .as_deref()
            .map_or_else(String::new, |it| period(it, stock)),
    };
    Stated {
        id: unique.of(id),
        token,
        section: 0,
        sentence: figure.sentence,
        start: figure.characters.start,
        label: label::label(name.as_deref(), (observation.role, way), kind, unit, tongue),
        measure: measure(name.as_deref(), indicator, &area, observation.role, unit),
        name,
        indicator,
        area,
        role: observation.role,
        kind,
        named_year: named_year(&sentence[..reading.range.start], zone.year),
        is_of_report: time.is_none() && zone.is_dated && !zone.is_partial && !cumulative,
        way,
        compared: observation.compared.filter(|it| {
            *it != Compared::PreviousYear || since_last_year(sentence, &reading.range)
        }),
        is_cumulative: cumulative,
        is_yearly: is_yearly(sentence, &reading.range),
        of: observation
            .of
            .filter(|_| !over_years(sentence, &reading.range)),
        time,
        period,
        quantity: reading.quantity.clone(),
        is_range: reading.upper.is_some(),
        is_cell: false,
    }
}

/// What may share an axis: figures of one indicator and area, goals with facts.
fn measure(
    name: Option<&str>,
    indicator: Option<&Indicator>,
    area: &Option<String>,
    role: Role,
    unit: &Unit,
) -> String {
    let (Some(name), false) = (name, *unit == Unit::Date) else {
        return String::new();
    };
    let mut measure = match indicator {
        Some(indicator) if indicator.is_class() => format!("{}: {name}", indicator.id),
        Some(indicator) => indicator.id.clone(),
        None => name.to_owned(),
    };
    if let Some(area) = area {
        measure = format!("{measure}, {area}");
    }
    match role {
        Role::Level | Role::Reached | Role::From => {}
        Role::Change => measure += " (change)",
        Role::Share => measure += " (share)",
        Role::Rank => measure += " (rank)",
        Role::Completion => measure += " (completion)",
    }
    measure
}
