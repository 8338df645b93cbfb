//! Files put in their place at once or not at all: what stood there before is whole until then.

use std::fs;
use std::fs::File;
use std::io;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;

use zone_report::site;

/// How many files are written at a time: each waits for the disk.
const WRITERS: usize = 16;

/// The most links that one leads to, as Linux has it.
const LINKS: usize = 40;

/// Writes a file beside its place, then moves it there. A link stays, and the file that it leads to is written;
/// what is no file, such as a pipe, is written to.
pub fn file(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let place = through_links(path);
    let written = if is_special(&place) {
        File::create(&place).and_then(|mut file| file.write_all(bytes))
    } else {
        let draft = sibling(&place);
        let moved = write(&draft, bytes).and_then(|()| fs::rename(&draft, &place));
        moved.inspect_err(|_| drop(fs::remove_file(&draft)))
    };
    written.map_err(|error| {
        format!(
            "{} cannot be written: {error}; nothing was changed",
            path.display()
        )
    })
}

/// Puts other bytes in the place of those that a file held when they were read; says whether it still did. Where it
/// did not, somebody has written it since, and it stays as it is.
pub fn replace(path: &Path, read: &[u8], bytes: &[u8]) -> Result<bool, String> {
    let place = through_links(path);
    let draft = sibling(&place);
    let replaced = write(&draft, bytes).and_then(|()| {
        fs::set_permissions(&draft, fs::metadata(&place)?.permissions())?;
        if fs::read(&place)? != read {
            return Ok(false);
        }
        if !change_places(&draft, &place) {
            return fs::rename(&draft, &place).map(|()| true);
        }
        // What was written between the look and the change stands in the draft's place now.
        let was_read = fs::read(&draft)? == read;
        if !was_read {
            change_places(&draft, &place);
        }
        Ok(was_read)
    });
    let _ = fs::remove_file(&draft);
    replaced.map_err(|error| {
        format!(
            "{} cannot be written: {error}; nothing was changed",
            path.display()
        )
    })
}

/// Moves a file to a place, or to where a link leads that stands there. Where it cannot be moved, its bytes are
/// written there.
pub fn put(file: &Path, place: &Path) -> io::Result<()> {
    let place = through_links(place);
    if is_special(&place) || fs::rename(file, &place).is_err() {
        File::create(&place)?.write_all(&fs::read(file)?)?;
    }
    Ok(())
}

/// Whether something stands at a path that is neither file nor folder: a device, a pipe.
pub fn is_special(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|data| !data.is_file() && !data.is_dir())
}

/// Where a path leads, links followed, also to what is not there yet.
pub fn through_links(path: &Path) -> PathBuf {
    let mut place = path.to_owned();
    for _ in 0..LINKS {
        let Ok(next) = fs::read_link(&place) else {
            break;
        };
        place = place.parent().unwrap_or(Path::new("")).join(next);
    }
    fs::canonicalize(&place).unwrap_or(place)
}

/// Writes files into a folder, which is made if it is not there.
pub fn fill(folder: &Path, files: &[&site::File]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for file in files {
        if let Some(parent) = folder.join(&file.path).parent() {
            fs::create_dir_all(parent)?;
        }
    }
    let share = files.len().div_ceil(WRITERS).max(1);
    std::thread::scope(|scope| {
        let writers: Vec<_> = files
            .chunks(share)
            .map(|files| {
                scope.spawn(move || {
                    files
                        .iter()
                        .try_for_each(|file| write(&folder.join(&file.path), &file.bytes))
                })
            })
            .collect();
        writers.into_iter().try_for_each(|writer| {
            let outcome = writer.join();
            outcome.unwrap_or_else(|_| Err(io::Error::other("a writer broke off")))
        })
    })
}

/// Writes a file and waits until it is on the disk, so that a full disk is an error here and not later.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A name in the same folder, so that moving is no copying.
pub fn sibling(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.zone-report"))
}

/// Lets a finished folder take the place of another, which is then under the first one's name.
pub fn exchange(draft: &Path, path: &Path) -> io::Result<()> {
    if !path.exists() {
        return fs::rename(draft, path);
    }
    if change_places(draft, path) {
        return Ok(());
    }
    // Where the two cannot change places at once, the earlier is out of its place for a moment.
    let aside = draft.with_extension("before");
    let _ = fs::remove_dir_all(&aside);
    fs::rename(path, &aside)?;
    if let Err(error) = fs::rename(draft, path) {
        fs::rename(&aside, path)?;
        return Err(error);
    }
    fs::remove_dir_all(&aside)
}

/// Lets two files or folders change places at once; says whether the system could.
#[cfg(target_os = "linux")]
fn change_places(one: &Path, other: &Path) -> bool {
    use rustix::fs::CWD;
    use rustix::fs::RenameFlags;
    rustix::fs::renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

/// Elsewhere no system is asked to.
#[cfg(not(target_os = "linux"))]
fn change_places(_: &Path, _: &Path) -> bool {
    false
}
