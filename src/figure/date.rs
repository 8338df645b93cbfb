//! A point in time as a report gives it: a year, a month of a year, a day, or a month alone.

/// A date, as far as it was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub struct Date {
    /// `None` where only a month was written: 去年9月
    pub year: Option<u16>,
    /// 1…12
    pub month: Option<u8>,
    /// 1…31, only with a month
    pub day: Option<u8>,
}

impl Date {
    pub fn year(year: u16) -> Date {
        Date {
            year: Some(year),
            month: None,
            day: None,
        }
    }

    /// How a [`Quantity`](crate::figure::Quantity) of unit `date` holds it: the digits `YYYY`,
    /// `YYYYMM` or `YYYYMMDD` read as a number; `-MM` or `-MMDD` where the year is not written.
    pub fn value(self) -> f64 {
        let mut digits = self.year.map_or(0.0, f64::from);
        if let Some(month) = self.month {
            digits = digits * 100.0 + f64::from(month);
            if let Some(day) = self.day {
                digits = digits * 100.0 + f64::from(day);
            }
        }
        if self.year.is_none() { -digits } else { digits }
    }

    /// The reverse of [`Date::value`]; `None` for a number that no date gives.
    pub fn from_value(value: f64) -> Option<Date> {
        let part = |number: f64| (number.fract() == 0.0).then_some(number.abs() as u32);
        let digits = part(value)?;
        let (year, month, day) = match (value < 0.0, digits) {
            (true, 1..=99) => (None, Some(digits), None),
            (true, 100..=9999) => (None, Some(digits / 100), Some(digits % 100)),
            (false, 1..=9999) => (Some(digits), None, None),
            (false, 10_000..=999_999) => (Some(digits / 100), Some(digits % 100), None),
            (false, 1_000_000..=99_999_999) => (
                Some(digits / 10_000),
                Some(digits / 100 % 100),
                Some(digits % 100),
            ),
            _ => return None,
        };
        let within = |part: Option<u32>, last| part.is_none_or(|part| (1..=last).contains(&part));
        (within(month, 12) && within(day, 31)).then_some(Date {
            year: year.map(|year| year as u16),
            month: month.map(|month| month as u8),
            day: day.map(|day| day as u8),
        })
    }

    /// Which of year, month and day are written.
    pub fn shape(self) -> (bool, bool, bool) {
        (
            self.year.is_some(),
            self.month.is_some(),
            self.day.is_some(),
        )
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
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn values_lead_back_and_are_written_as_iso() {
        for (value, iso) in [
            (2017.0, Some("2017")),
            (199_103.0, Some("1991-03")),
            (20_171_231.0, Some("2017-12-31")),
            (-9.0, Some("--09")),
            (-1231.0, Some("--12-31")),
            (201_712.0, Some("2017-12")),
            (201_713.0, None),
            (201_700.0, None),
            (0.0, None),
            (2017.5, None),
            (f64::NAN, None),
            (f64::INFINITY, None),
        ] {
            let date = Date::from_value(value);
            assert_eq!(date.map(Date::iso).as_deref(), iso, "{value}");
            if let Some(date) = date {
                assert_eq!(date.value(), value);
            }
        }
    }
}
