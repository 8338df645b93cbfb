//! What is shown of a report: its site as files, and what is wrong with it.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use zone_report::language::simplifier;
use zone_report::report;
use zone_report::report::Report;
use zone_report::report::Wording;
use zone_report::site;
use zone_report::site::Settings;

use crate::command::diagnostics::tell;
use crate::command::draft;
use crate::command::draft::again;
use crate::command::draft::record::Record;
use crate::command::input;
use crate::command::open::live;
use crate::command::open::problems::Problems;
use crate::command::open::reading::at_rest;
use crate::command::open::server::Shown;
use crate::command::open::subject::Subject;
use crate::command::open::watch::Stamp;
use crate::command::open::watch::stamp;
use crate::command::source;
use crate::command::viewer::Viewer;

/// A report that is followed.
pub struct Preview {
    subject: Subject,
    viewer: Viewer,
    /// The source's text as last read
    source: Option<String>,
    /// What it was when it was last read
    stamp: Stamp,
    /// Why it cannot be read now
    unread: Option<String>,
    /// `report.toml` as last shown
    report: String,
    /// What the last update changed
    changes: Vec<String>,
    /// What went wrong when the files were last looked at
    faults: Vec<(&'static str, String)>,
    /// The site of the last sound report
    files: Arc<BTreeMap<String, Vec<u8>>>,
    problems: Problems,
    /// Whether the draft stands nowhere but here
    is_unwritten: bool,
    /// Whether the report is no longer what the site was made of
    is_stale: bool,
    version: u64,
    page: u64,
}

impl Preview {
    /// Reads a report, which is drafted if it is not there.
    ///
    /// # Errors
    /// The source or the report cannot be read, or there is no viewer.
    pub fn start(subject: Subject) -> Result<Preview, String> {
        let mut preview = Preview {
            viewer: Viewer::find()?,
            subject,
            source: None,
            stamp: None,
            unread: None,
            report: String::new(),
            changes: Vec::new(),
            faults: Vec::new(),
            files: Arc::default(),
            problems: Problems::default(),
            is_unwritten: false,
            is_stale: false,
            version: 0,
            page: 0,
        };
        preview.read_source();
        if let Some(message) = preview
            .unread
            .take_if(|_| !preview.subject.report.is_file())
        {
            return Err(message);
        }
        preview.report = preview.read_report()?;
        preview.build();
        Ok(preview)
    }

    /// Looks at the files again; says whether there is something new to show.
    pub fn follow(&mut self) -> bool {
        let state = |it: &Preview| {
            (
                it.source.clone(),
                it.unread.clone(),
                it.report.clone(),
                it.faults.clone(),
            )
        };
        let before = state(self);
        self.read_source();
        match self.read_report() {
            Ok(report) => self.report = report,
            Err(message) => self.faults.push(("error", message)),
        }
        let is_new = before != state(self);
        if is_new {
            self.build();
        }
        is_new
    }

    /// How the report is called on a terminal.
    pub fn name(&self) -> String {
        self.subject.report.display().to_string()
    }

    fn read_source(&mut self) {
        let Some(path) = &self.subject.source else {
            return;
        };
        // Reading some documents takes a while.
        let stamp = stamp(path);
        if stamp.is_some() && stamp == self.stamp {
            return;
        }
        self.stamp = stamp;
        match at_rest(path, |path| Ok(source::read(path)?.text)) {
            Ok(text) => {
                self.source = Some(text);
                self.unread = None;
            }
            Err(message) => self.unread = Some(message),
        }
    }

    /// The text of `report.toml`, drafted or drafted again where that is due.
    fn read_report(&mut self) -> Result<String, String> {
        self.faults.clear();
        let path = self.subject.report.clone();
        let (Some(source), Some(text)) = (self.subject.source.clone(), self.source.clone()) else {
            return at_rest(&path, input::read);
        };
        if !path.exists() && (self.version == 0 || self.is_unwritten) {
            return Ok(self.create(&source, &text, &path));
        }
        match Record::read(&path) {
            Some(record) if !record.is_of(&text) && self.unread.is_none() => {
                match again::update(&source, &text, &path) {
                    Ok(again) => {
                        self.changes = again.changes.iter().map(ToString::to_string).collect();
                    }
                    Err(message) => self.faults.push(("warning", message)),
                }
            }
            Some(_) => {}
            None => self.faults.push((
                "note",
                "it was not drafted here, so it does not follow its source; its figures are held against it".to_owned(),
            )),
        }
        at_rest(&path, input::read)
    }

    fn create(&mut self, source: &Path, text: &str, path: &Path) -> String {
        match draft::create(source, text, path, Wording::Source) {
            Ok(draft) => draft,
            // Somebody has just put one there.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                input::read(path).unwrap_or_default()
            }
            Err(error) => {
                let message = format!("it cannot be written, so it cannot be edited: {error}");
                self.faults.push(("warning", message));
                self.is_unwritten = true;
                draft::written(source, text, Wording::Source)
            }
        }
    }

    /// Makes the site anew, or keeps it where the report is broken.
    fn build(&mut self) {
        let path = self.subject.report.clone();
        let loaded = report::read(&self.report, &simplifier());
        let mut problems = Problems::default();
        problems.of(&path, &self.report, &loaded.problems);
        if let Some(source) = &self.source {
            problems.of(
                &path,
                &self.report,
                &report::cite(&self.report, source).problems,
            );
        }
        if let (Some(message), Some(source)) = (&self.unread, &self.subject.source) {
            problems.tell("warning", message, source);
        }
        for (level, message) in &self.faults {
            problems.tell(level, message, &path);
        }
        for change in &self.changes {
            problems.tell("note", change, &path);
        }
        self.is_stale = loaded.report.is_none();
        match &loaded.report {
            Some(report) => {
                let files = self.site(report);
                self.page += u64::from(files != *self.files);
                self.files = Arc::new(files);
            }
            None if self.page == 0 => {
                let page = live::no_page(&problems.lines());
                let files = BTreeMap::from([("index.html".to_owned(), page.into_bytes())]);
                self.files = Arc::new(files);
            }
            None => {}
        }
        self.version += 1;
        if (problems.errors, problems.warnings) != (self.problems.errors, self.problems.warnings) {
            let Problems {
                errors, warnings, ..
            } = problems;
            tell(&format!(
                "{}: errors: {errors}, warnings: {warnings}\n",
                path.display()
            ));
        }
        self.problems = problems;
    }

    /// The files of a site as it is published, without what only hosts and other sites need.
    fn site(&self, report: &Report) -> BTreeMap<String, Vec<u8>> {
        let settings = Settings {
            policy_in_page: true,
            ..Settings::default()
        };
        let files = site::files(report, &self.viewer.shell, &settings);
        let viewer = self.viewer.files.iter().cloned();
        files
            .into_iter()
            .chain(viewer)
            .filter(|file| {
                ![".br", ".gz"]
                    .iter()
                    .any(|ending| file.path.ends_with(ending))
            })
            .map(|file| (file.path, file.bytes))
            .collect()
    }

    /// What is served.
    pub fn shown(&self) -> Arc<Shown> {
        let mut state = self.problems.json();
        state["version"] = self.version.into();
        state["page"] = self.page.into();
        state["stale"] = Value::from(self.is_stale);
        state["words"] = live::words();
        Arc::new(Shown {
            files: Arc::clone(&self.files),
            state,
        })
    }
}
