//! Tables as sheets of a workbook: numbers as numbers, and every text as a text, whatever it begins with.

use rust_xlsxwriter::DocProperties;
use rust_xlsxwriter::ExcelDateTime;
use rust_xlsxwriter::Format;
use rust_xlsxwriter::Workbook;
use rust_xlsxwriter::Worksheet;
use rust_xlsxwriter::XlsxError;

/// A sheet has no more rows, its head among them.
const MOST_ROWS: u32 = 1_048_576;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell<'a> {
    Empty,
    Text(&'a str),
    Number(f64),
    Flag(bool),
}

impl<'a> From<Option<&'a str>> for Cell<'a> {
    fn from(words: Option<&'a str>) -> Cell<'a> {
        words.map_or(Cell::Empty, Cell::Text)
    }
}

/// A sheet that is filled a row at a time.
pub struct Sheet {
    sheet: Worksheet,
    columns: u16,
    rows: u32,
}

impl Sheet {
    /// A sheet with its head, which stays in view; each column with its width in characters.
    ///
    /// # Errors
    /// The name is none that a sheet may have.
    pub fn new(name: &str, columns: &[(&str, f64)]) -> Result<Sheet, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?;
        let bold = Format::new().set_bold();
        for (column, (head, width)) in (0u16..).zip(columns) {
            sheet.write_with_format(0, column, *head, &bold)?;
            sheet.set_column_width(column, *width)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        Ok(Sheet {
            sheet,
            columns: columns.len() as u16,
            rows: 1,
        })
    }

    /// Whether a further row would be one too many.
    pub fn is_full(&self) -> bool {
        self.rows >= MOST_ROWS
    }

    /// Adds a row.
    ///
    /// # Errors
    /// The sheet is full.
    pub fn push<'a>(&mut self, cells: impl IntoIterator<Item = Cell<'a>>) -> Result<(), XlsxError> {
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                Cell::Empty | Cell::Text("") => continue,
                // Written as a string, never as a formula or a link.
                Cell::Text(words) => {
                    self.sheet
                        .write_string(self.rows, column, shortened(words))?
                }
                Cell::Number(number) => self.sheet.write_number(self.rows, column, number)?,
                Cell::Flag(flag) => self.sheet.write_boolean(self.rows, column, flag)?,
            };
        }
        self.rows += 1;
        Ok(())
    }
}

/// The sheets as the bytes of a workbook: the same for the same sheets, whenever it is written.
///
/// # Errors
/// Two sheets have one name.
pub fn workbook(sheets: impl IntoIterator<Item = Sheet>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let since = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&since));
    for mut sheet in sheets {
        if sheet.rows > 1 && sheet.columns > 0 {
            let last = (sheet.rows - 1, sheet.columns - 1);
            sheet.sheet.autofilter(0, 0, last.0, last.1)?;
        }
        workbook.push_worksheet(sheet.sheet);
    }
    workbook.save_to_buffer()
}

/// A text as long as a cell may be.
fn shortened(words: &str) -> String {
    words.chars().take(32_000).collect()
}
