//! A site's files in a folder: what an earlier publish wrote there is replaced, and all else stays.
//!
//! Where the folder holds nothing else, a finished folder takes its place at once. Else, and where folders cannot
//! change places (a mount, the current folder, one that holds links), all files are first written beside the old
//! ones and then moved into their places, what pages load before the pages.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Component;
use std::path::Path;
use std::path::PathBuf;

use serde::Deserialize;
use serde::Serialize;

use zone_report::site::File;

use crate::command::atomic;

/// The file of a site's folder that lists what the program has written into it.
const MANIFEST: &str = ".zone-report.json";
/// The folder in a site's folder for files on their way to their places, and for those that stood there.
const STAGING: &str = ".zone-report.new";

/// What a publish has written: paths below the folder, divided by slashes.
#[derive(Serialize, Deserialize)]
struct Manifest {
    version: u32,
    files: BTreeSet<String>,
}

/// Writes a site into a folder, which may be a link to one. Gives the paths below it of what else it holds.
///
/// # Errors
/// Something stands where a file of the site would and may not be replaced, or a file cannot be written. Then
/// what stood there is as it was, or the message names what is not.
pub fn write(path: &Path, files: &[File], overwrite: bool) -> Result<Vec<String>, String> {
    let folder = atomic::through_links(path);
    if folder.exists() && !folder.is_dir() {
        return Err(format!("{} is a file: name a folder", path.display()));
    }
    let earlier = read_manifest(&folder);
    let paths: BTreeSet<String> = files.iter().map(|file| file.path.clone()).collect();
    let mut found = Found::default();
    let known: BTreeSet<&str> = earlier.iter().chain(&paths).map(String::as_str).collect();
    found
        .look(&folder, "", &earlier, &known)
        .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let (in_the_way, kept) = found.others.iter().partition::<Vec<&String>, _>(|other| {
        known.contains(other.trim_end_matches('/')) || is_parent(other, &known)
    });
    let replaceable = |other: &&String| paths.contains(*other);
    let replaced = overwrite && in_the_way.iter().all(replaceable);
    if !(in_the_way.is_empty() || replaced) {
        return Err(conflict(path, &in_the_way));
    }
    let existed = folder.exists();
    let placed = if kept.is_empty() && !found.links && may_change_places(&folder) {
        swap(&folder, files, &paths)
    } else {
        false
    };
    if !placed {
        Placing::new(&folder)
            .run(files, &paths, &earlier)
            .map_err(|(error, left)| {
                if !existed {
                    let _ = fs::remove_dir(&folder);
                }
                let state = match left.as_slice() {
                    [] => "what stood there is as it was".to_owned(),
                    left => format!(
                        "run it again, as these files are neither as they were nor whole:\n  {}",
                        left.join("\n  ")
                    ),
                };
                format!("{} cannot be written: {error}; {state}", path.display())
            })?;
    }
    Ok(kept.into_iter().cloned().collect())
}

fn conflict(path: &Path, in_the_way: &[&String]) -> String {
    let names: Vec<&str> = in_the_way.iter().map(|name| name.as_str()).collect();
    format!(
        "in {} no earlier publish wrote what stands where the site's files would:\n  {}\n\
         nothing was changed; name another folder, move these away, or publish with --overwrite, which replaces files",
        path.display(),
        names.join("\n  ")
    )
}

/// The paths that an earlier publish wrote; none where there is no list, or no sound one.
fn read_manifest(folder: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(folder.join(MANIFEST)).unwrap_or_default();
    let manifest = serde_json::from_str::<Manifest>(&text).ok();
    let files = manifest.map_or_else(BTreeSet::new, |manifest| manifest.files);
    // A path that leads out of the folder is none of ours.
    let inside = |path: &String| {
        let mut parts = Path::new(path).components();
        parts.all(|part| matches!(part, Component::Normal(_)))
    };
    files.into_iter().filter(inside).collect()
}

fn manifest(files: BTreeSet<String>) -> File {
    let manifest = Manifest { version: 1, files };
    let text = serde_json::to_string_pretty(&manifest);
    File::text(
        MANIFEST,
        text.expect("lists of texts can be written as JSON") + "\n",
    )
}

/// Whether some of the paths lie below a folder or file.
fn is_parent(path: &str, paths: &BTreeSet<&str>) -> bool {
    let start = format!("{}/", path.trim_end_matches('/'));
    let after = paths.range(start.as_str()..).next();
    after.is_some_and(|path| path.starts_with(&start))
}

/// What stands in a folder.
#[derive(Default)]
struct Found {
    /// Paths that no earlier publish wrote; of folders with a slash at their end.
    others: Vec<String>,
    /// Whether some of what is written lies behind links.
    links: bool,
}

impl Found {
    /// Looks through the part of a folder whose paths begin with `before`. Folders that hold nothing `known` are
    /// not looked into.
    fn look(
        &mut self,
        folder: &Path,
        before: &str,
        earlier: &BTreeSet<String>,
        known: &BTreeSet<&str>,
    ) -> io::Result<()> {
        let entries = match fs::read_dir(folder.join(before)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let path = format!("{before}{}", entry.file_name().to_string_lossy());
            if [MANIFEST, STAGING].contains(&path.as_str()) {
                continue;
            }
            let is_known = known.contains(path.as_str()) || is_parent(&path, known);
            self.links |= is_known && entry.file_type()?.is_symlink();
            if !folder.join(&path).is_dir() {
                self.others
                    .extend((!earlier.contains(&path)).then_some(path));
            } else if is_parent(&path, known) {
                self.look(folder, &format!("{path}/"), earlier, known)?;
            } else {
                self.others.push(path + "/");
            }
        }
        self.others.sort();
        Ok(())
    }
}

/// Whether another folder may take a folder's place: a process that stands in it would stay in the old one.
fn may_change_places(folder: &Path) -> bool {
    let current = std::env::current_dir().and_then(fs::canonicalize);
    folder.file_name().is_some() && !current.is_ok_and(|current| current.starts_with(folder))
}

/// Writes a folder beside its place, then lets the two change places; says whether it could.
fn swap(folder: &Path, files: &[File], paths: &BTreeSet<String>) -> bool {
    let draft = atomic::sibling(folder);
    // Of an earlier run that was ended.
    let _ = fs::remove_dir_all(&draft);
    let manifest = manifest(paths.clone());
    let all: Vec<&File> = files.iter().chain([&manifest]).collect();
    let placed = atomic::fill(&draft, &all).and_then(|()| {
        if let Ok(data) = fs::metadata(folder) {
            fs::set_permissions(&draft, data.permissions())?;
        }
        atomic::exchange(&draft, folder)
    });
    let _ = fs::remove_dir_all(&draft);
    placed.is_ok()
}

/// Files on their way into a folder, one by one.
struct Placing<'a> {
    folder: &'a Path,
    staging: PathBuf,
    /// What has been placed, and where what stood there is; in order.
    placed: Vec<(String, Option<PathBuf>)>,
}

impl<'a> Placing<'a> {
    fn new(folder: &'a Path) -> Placing<'a> {
        Placing {
            folder,
            staging: folder.join(STAGING),
            placed: Vec::new(),
        }
    }

    /// Places all files and takes away what an earlier publish wrote and this one does not. On an error all is
    /// put back; gives the error with the paths for which that failed.
    fn run(
        mut self,
        files: &[File],
        paths: &BTreeSet<String>,
        earlier: &BTreeSet<String>,
    ) -> Result<(), (io::Error, Vec<String>)> {
        // Of an earlier run that was ended.
        let _ = fs::remove_dir_all(&self.staging);
        // While files are placed, those of before and those to come are all known as the program's.
        let both = manifest(earlier.union(paths).cloned().collect());
        let mut all: Vec<&File> = files.iter().collect();
        all.sort_by_key(|file| (rank(&file.path), &file.path));
        all.insert(0, &both);
        let outcome = atomic::fill(&self.staging.join("files"), &all)
            .and_then(|()| all.iter().try_for_each(|file| self.place(file)));
        let result = outcome.map_err(|error| (error, self.put_back()));
        let _ = fs::remove_dir_all(&self.staging);
        result?;
        for path in earlier.difference(paths) {
            self.remove(path);
        }
        let last = manifest(paths.clone());
        atomic::file(&self.folder.join(MANIFEST), &last.bytes)
            .map_err(|message| (io::Error::other(message), vec![MANIFEST.to_owned()]))
    }

    /// Moves a file to its place, through a link that stands there.
    fn place(&mut self, file: &File) -> io::Result<()> {
        let place = self.folder.join(&file.path);
        if let Some(parent) = place.parent() {
            fs::create_dir_all(parent)?;
        }
        if atomic::is_special(&place) {
            return atomic::put(&self.staged(file), &place);
        }
        let before = self.staging.join("before");
        fs::create_dir_all(&before)?;
        let before = before.join(self.placed.len().to_string());
        let stood = place.is_file();
        if stood && fs::hard_link(fs::canonicalize(&place)?, &before).is_err() {
            fs::copy(&place, &before)?;
        }
        self.placed
            .push((file.path.clone(), stood.then_some(before)));
        atomic::put(&self.staged(file), &place)
    }

    fn staged(&self, file: &File) -> PathBuf {
        self.staging.join("files").join(&file.path)
    }

    /// Puts back what stood where files have been placed; gives the paths for which that failed.
    fn put_back(&self) -> Vec<String> {
        let mut left = Vec::new();
        for (path, before) in self.placed.iter().rev() {
            let place = self.folder.join(path);
            let back = match before {
                Some(before) => atomic::put(before, &place),
                None => match fs::remove_file(&place) {
                    Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
                    removed => removed,
                },
            };
            left.extend(back.is_err().then(|| path.clone()));
        }
        left
    }

    /// Takes away a file, and the folders that are then empty.
    fn remove(&self, path: &str) {
        let place = self.folder.join(path);
        let _ = fs::remove_file(&place);
        for parent in place
            .ancestors()
            .skip(1)
            .take_while(|it| *it != self.folder)
        {
            if fs::remove_dir(parent).is_err() {
                break;
            }
        }
    }
}

/// What is placed first: what pages load, then the pages, then what hosts say of them.
fn rank(path: &str) -> u8 {
    match path {
        "_headers" => 2,
        _ if path.contains(".html") => 1,
        _ => 0,
    }
}
