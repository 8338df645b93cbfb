//! Problems as the page is told of them.

use std::path::Path;

use serde_json::Value;
use serde_json::json;

use zone_report::report::Level;
use zone_report::report::Problem;
use zone_report::report::line_and_column;

use crate::command::open::place::selectors;

/// The most that a page shows.
const MOST: usize = 100;

/// What is wrong, and what is to be known.
#[derive(Default, Clone, PartialEq)]
pub struct Problems {
    list: Vec<Value>,
    pub errors: usize,
    pub warnings: usize,
}

impl Problems {
    /// Adds problems of a `report.toml`.
    pub fn of(&mut self, path: &Path, text: &str, problems: &[Problem]) {
        for problem in problems {
            let level = match problem.level {
                Level::Error => "error",
                Level::Warning => "warning",
            };
            let (line, column) = line_and_column(text, problem.span.start);
            let shown = text.lines().nth(line - 1).unwrap_or_default().trim();
            self.add(json!({
                "level": level,
                "message": problem.message,
                "help": problem.help,
                "file": path.display().to_string(),
                "line": line,
                "column": column,
                "text": shown.chars().take(200).collect::<String>(),
                "at": selectors(text, problem.span.start),
            }));
        }
    }

    /// Adds what concerns no line.
    pub fn tell(&mut self, level: &str, message: &str, file: &Path) {
        self.add(json!({
            "level": level,
            "message": message,
            "file": file.display().to_string(),
        }));
    }

    fn add(&mut self, problem: Value) {
        match problem["level"].as_str() {
            Some("error") => self.errors += 1,
            Some("warning") => self.warnings += 1,
            _ => {}
        }
        self.list.push(problem);
    }

    /// As pages are told, the gravest first.
    pub fn json(&self) -> Value {
        let rank = |problem: &&Value| match problem["level"].as_str() {
            Some("error") => 0,
            Some("warning") => 1,
            _ => 2,
        };
        let mut list: Vec<&Value> = self.list.iter().collect();
        list.sort_by_key(rank);
        list.truncate(MOST);
        json!({
            "problems": list,
            "more": self.list.len() - list.len(),
            "errors": self.errors,
            "warnings": self.warnings,
        })
    }

    /// What is said of them where there is no page.
    pub fn lines(&self) -> Vec<String> {
        let line = |problem: &Value| {
            let text = |name: &str| problem[name].as_str().unwrap_or_default().to_owned();
            let place = match problem["line"].as_u64() {
                Some(line) => format!("{}:{line}", text("file")),
                None => text("file"),
            };
            format!("{place}: {} {}", text("message"), text("help"))
        };
        self.list.iter().take(MOST).map(line).collect()
    }
}
