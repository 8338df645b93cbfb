//! A point in time as a report gives it: a year, a month of a year, a day, or a month or day whose year
//! is not written; and what may be reckoned with it.

use crate::figure::quantity::unit::Unit;

/// A date, as far as it was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, PartialOrd, Ord)]
pub struct PartialDate {
    /// `None` where only a month was written: 去年9月
    pub year: Option<u16>,
    /// 1…12
    pub month: Option<u8>,
    /// 1…31, only with a month
    pub day: Option<u8>,
}

impl PartialDate {
    /// A year alone.
    pub fn year(year: u16) -> PartialDate {
        PartialDate {
            year: Some(year),
            ..PartialDate::default()
        }
    }

    /// A year and a month, from 1 to 12.
    pub fn year_month(year: u16, month: u8) -> PartialDate {
        PartialDate {
            month: Some(month),
            ..PartialDate::year(year)
        }
    }

    /// Which of year, month and day are written.
    pub fn shape(self) -> (bool, bool, bool) {
        (
            self.year.is_some(),
            self.month.is_some(),
            self.day.is_some(),
        )
    }

    /// Its shape in words, for messages.
    pub fn shape_name(self) -> &'static str {
        match self.shape() {
            (true, false, _) => "a year",
            (true, true, false) => "a month of a year",
            (true, true, true) => "a day",
            (false, _, false) => "a month without a year",
            (false, _, true) => "a day without a year",
        }
    }

    /// ISO 8601, as far as written: `2017`, `1991-03`, `2017-03-05`, and `--09` without a year.
    pub fn iso(self) -> String {
        let mut text = match self.year {
            Some(year) => format!("{year:04}"),
            None => "-".to_owned(),
        };
        for part in [self.month, self.day].into_iter().flatten() {
            text.push('-');
            text.push(char::from(b'0' + part / 10));
            text.push(char::from(b'0' + part % 10));
        }
        text
    }

    /// The time from this date to another of the same shape, below zero to an earlier one: years between
    /// years, months between months, days between days. `None` between different shapes, and without
    /// years.
    pub fn until(self, end: PartialDate) -> Option<(i32, Unit)> {
        if self.shape() != end.shape() {
            return None;
        }
        let (from, to) = (self.number()?, end.number()?);
        let unit = match self.shape() {
            (_, false, _) => Unit::Year,
            (_, _, false) => Unit::Month,
            _ => Unit::Day,
        };
        Some((to - from, unit))
    }

    /// The same in years. The days beyond the last anniversary are a part of the 365 or 366 days to the
    /// next one.
    pub fn years_until(self, end: PartialDate) -> Option<f64> {
        let (time, unit) = self.until(end)?;
        match unit {
            Unit::Year => Some(f64::from(time)),
            Unit::Month => Some(f64::from(time) / 12.0),
            _ if time < 0 => end.years_until(self).map(|years| -years),
            _ => {
                let years = i32::from(end.year?) - i32::from(self.year?);
                // 29 February has its anniversary on the 28th in common years.
                let anniversary = |years: i32| {
                    let in_year = |day| PartialDate { day, ..self }.plus(years, &Unit::Year);
                    in_year(self.day).or_else(|| in_year(self.day.map(|day| day - 1)))
                };
                let passed = |years: i32| anniversary(years)?.until(end);
                let whole = if passed(years)?.0 < 0 {
                    years - 1
                } else {
                    years
                };
                let days = anniversary(whole)?.until(anniversary(whole + 1)?)?.0;
                Some(f64::from(whole) + f64::from(passed(whole)?.0) / f64::from(days))
            }
        }
    }

    /// The date so many years, months or days later, before for a negative number. `None` for a unit finer
    /// than the date, without a year, and for a day that there is not, as 30 February.
    pub fn plus(self, count: i32, unit: &Unit) -> Option<PartialDate> {
        let year = i32::from(self.year?);
        let date = match unit {
            Unit::Year => PartialDate {
                year: u16::try_from(year.checked_add(count)?).ok(),
                ..self
            },
            Unit::Month => {
                let months = (year * 12 + i32::from(self.month?) - 1).checked_add(count)?;
                PartialDate {
                    year: u16::try_from(months.div_euclid(12)).ok(),
                    month: u8::try_from(months.rem_euclid(12) + 1).ok(),
                    ..self
                }
            }
            Unit::Day if self.day.is_some() => from_day_number(self.number()?.checked_add(count)?)?,
            _ => return None,
        };
        let there_is = date.day.is_none_or(|day| {
            let (year, month) = (date.year.unwrap_or(0), date.month.unwrap_or(1));
            day <= days_of_month(year, month)
        });
        (date.year.is_some_and(|year| (1..=9999).contains(&year)) && there_is).then_some(date)
    }

    /// A count that goes on by one from each year, month or day to the next.
    fn number(self) -> Option<i32> {
        let year = i32::from(self.year?);
        Some(match (self.month, self.day) {
            (None, _) => year,
            (Some(month), None) => year * 12 + i32::from(month),
            (Some(month), Some(day)) => day_number(year, month.into(), day.into()),
        })
    }
}

fn days_of_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

/// Days of the Gregorian calendar since 1 March of the year 0, by counting years from March on, so that
/// the leap day ends them (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
fn day_number(year: i32, month: i32, day: i32) -> i32 {
    let year = if month > 2 { year } else { year - 1 };
    let in_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + in_year
}

/// The reverse of [`day_number`].
fn from_day_number(number: i32) -> Option<PartialDate> {
    let era = number.div_euclid(146_097);
    let in_era = number.rem_euclid(146_097);
    let year_of_era = (in_era - in_era / 1460 + in_era / 36_524 - in_era / 146_096) / 365;
    let in_year = in_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * in_year + 2) / 153;
    let month = (from_march + 2) % 12 + 1;
    let year = era * 400 + year_of_era + i32::from(month <= 2);
    Some(PartialDate {
        year: Some(u16::try_from(year).ok()?),
        month: u8::try_from(month).ok(),
        day: u8::try_from(in_year - (153 * from_march + 2) / 5 + 1).ok(),
    })
}
