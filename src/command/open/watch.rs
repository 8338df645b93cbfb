//! Waits for files to change, or for the program to be told to stop.
//!
//! The system tells of changes at once; as some file systems do not, the files are looked at twice a second, too.

use std::path::Path;
use std::path::PathBuf;
use std::sync::mpsc::Receiver;
use std::sync::mpsc::channel;
use std::time::Duration;
use std::time::SystemTime;

use notify::RecommendedWatcher;
use notify::RecursiveMode;
use notify::Watcher;

/// How often files are looked at where the system tells nothing.
const LOOK: Duration = Duration::from_millis(500);
/// A file that has not changed for so long is written.
const QUIET: Duration = Duration::from_millis(40);
/// How often a file is looked at that changes on and on, before it is read as it is.
const LOOKS: usize = 50;

enum Event {
    Changed,
    Stop,
}

/// Files that are followed.
pub struct Watch {
    files: Vec<PathBuf>,
    stamps: Vec<Stamp>,
    events: Receiver<Event>,
    // Ends with this.
    _watcher: Option<RecommendedWatcher>,
}

/// What tells that a file is another: none where it is not there.
pub type Stamp = Option<(SystemTime, u64)>;

/// The stamp of a file.
pub fn stamp(path: &Path) -> Stamp {
    let data = std::fs::metadata(path).ok()?;
    Some((data.modified().ok()?, data.len()))
}

impl Watch {
    /// Follows files from now on, and hears Ctrl-C.
    ///
    /// # Errors
    /// Ctrl-C cannot be heard.
    pub fn start(files: &[PathBuf]) -> Result<Watch, String> {
        let (sender, events) = channel();
        let changed = sender.clone();
        let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            // Reading a file is no change of it.
            if event.is_ok_and(|event| !event.kind.is_access()) {
                let _ = changed.send(Event::Changed);
            }
        });
        let mut watcher = watcher.ok();
        if let Some(watcher) = &mut watcher {
            // Editors put another file in the place of the one that they save: folders stay.
            for folder in files.iter().filter_map(|file| file.parent()) {
                let folder = match folder.as_os_str().is_empty() {
                    true => Path::new("."),
                    false => folder,
                };
                let _ = watcher.watch(folder, RecursiveMode::NonRecursive);
            }
        }
        ctrlc::set_handler(move || drop(sender.send(Event::Stop)))
            .map_err(|error| format!("Ctrl-C cannot be heard: {error}"))?;
        Ok(Watch {
            stamps: files.iter().map(|file| stamp(file)).collect(),
            files: files.to_vec(),
            events,
            _watcher: watcher,
        })
    }

    /// Waits until a file has changed and is at rest; `false` when the program is to stop.
    pub fn wait(&mut self) -> bool {
        loop {
            match self.events.recv_timeout(LOOK) {
                Ok(Event::Stop) => return false,
                Ok(Event::Changed) | Err(_) => {}
            }
            if self.stamps() == self.stamps {
                continue;
            }
            for _ in 0..LOOKS {
                self.stamps = self.stamps();
                std::thread::sleep(QUIET);
                if self.stamps() == self.stamps {
                    break;
                }
            }
            return true;
        }
    }

    fn stamps(&self) -> Vec<Stamp> {
        self.files.iter().map(|file| stamp(file)).collect()
    }
}
