//! Programs as their makers release them, from github.com: in seconds what takes minutes to build. A network that
//! does not lead there is noticed within seconds, and then they are built.

use std::fs;
use std::io;
use std::path::Path;

use crate::machine::Machine;

/// A program's release for this machine.
pub struct Release {
    /// The archive's address.
    address: String,
    /// The folder of the archive in which the programs are; empty for its top.
    folder: String,
    programs: &'static [&'static str],
}

impl Release {
    /// Trunk's, if it is released for this machine.
    pub fn trunk(version: &str) -> Option<Release> {
        let target = target("musl")?;
        let ending = if cfg!(windows) { "zip" } else { "tar.gz" };
        Some(Release {
            address: format!(
                "https://github.com/trunk-rs/trunk/releases/download/v{version}/trunk-{target}.{ending}"
            ),
            folder: String::new(),
            programs: &["trunk"],
        })
    }

    /// That of wasm-bindgen's command line, if it is released for this machine.
    pub fn wasm_bindgen(version: &str) -> Option<Release> {
        let target = target(if cfg!(target_arch = "x86_64") {
            "musl"
        } else {
            "gnu"
        })?;
        let folder = format!("wasm-bindgen-{version}-{target}");
        Some(Release {
            address: format!(
                "https://github.com/wasm-bindgen/wasm-bindgen/releases/download/{version}/{folder}.tar.gz"
            ),
            folder,
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        })
    }

    /// Puts the programs into Cargo's `bin`; the reason if they cannot be had.
    pub fn download(&self, machine: &Machine) -> Result<(), String> {
        let folder = machine.tools.join("download");
        let bin = machine.cargo_home.join("bin");
        let fetched = self.fetch(machine, &folder, &bin);
        let _ = fs::remove_dir_all(&folder);
        fetched
    }

    fn fetch(&self, machine: &Machine, folder: &Path, bin: &Path) -> Result<(), String> {
        let told = |error: io::Error| error.to_string();
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).map_err(told)?;
        fs::create_dir_all(bin).map_err(told)?;
        let archive = folder.join("archive");
        let mut curl = machine.command("curl");
        // Slower than 50 KB/s over ten seconds, building is as quick.
        curl.args("-fsSL --proto =https,file --connect-timeout 4".split(' '));
        curl.args("--speed-limit 50000 --speed-time 10 --max-time 120 -o".split(' '));
        machine
            .printed(curl.arg(&archive).arg(&self.address))
            .ok_or_else(|| format!("{} cannot be reached", self.address))?;
        let mut tar = machine.command("tar");
        machine
            .printed(tar.arg("-xf").arg(&archive).arg("-C").arg(folder))
            .ok_or_else(|| format!("{} is no archive", self.address))?;
        for program in self.programs {
            let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
            let new = bin.join(format!("{name}.new"));
            // The folders may be of two file systems, and what is replaced may be running.
            fs::copy(folder.join(&self.folder).join(&name), &new).map_err(told)?;
            fs::rename(&new, bin.join(&name)).map_err(told)?;
        }
        Ok(())
    }
}

/// This machine as names of releases have it, on Linux with this C library.
fn target(library: &str) -> Option<String> {
    let system = match std::env::consts::OS {
        "linux" => format!("unknown-linux-{library}"),
        "macos" => "apple-darwin".to_owned(),
        "windows" if cfg!(target_arch = "x86_64") => "pc-windows-msvc".to_owned(),
        _ => return None,
    };
    match std::env::consts::ARCH {
        processor @ ("x86_64" | "aarch64") => Some(format!("{processor}-{system}")),
        _ => None,
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::process::Command;

    use super::Release;
    use crate::machine::Machine;

    #[test]
    fn programs_come_out_of_an_archive_or_nothing_changes() {
        let place = std::env::temp_dir().join(format!("zone-report-{}", std::process::id()));
        let (bin, packed) = (place.join("bin"), place.join("packed/tool-1"));
        fs::create_dir_all(&packed).expect("a folder for temporary files can be written");
        fs::write(packed.join("tool"), "the tool").expect("so can a file in it");
        let archive = place.join("tool.tar.gz");
        let mut tar = Command::new("tar");
        tar.arg("-czf")
            .arg(&archive)
            .arg("-C")
            .arg(place.join("packed"));
        assert!(tar.arg("tool-1").status().is_ok_and(|it| it.success()));
        let release = |address: String| Release {
            address,
            folder: "tool-1".to_owned(),
            programs: &["tool"],
        };
        let machine = Machine::look().expect("Cargo has a home");
        let here = format!("file://{}", archive.display());
        let nowhere = format!("{here}.missing");
        let fetched = release(nowhere.clone()).fetch(&machine, &place.join("a"), &bin);
        assert_eq!(fetched, Err(format!("{nowhere} cannot be reached")));
        assert!(!bin.join("tool").exists());
        let fetched = release(here).fetch(&machine, &place.join("b"), &bin);
        assert_eq!(fetched, Ok(()));
        let text = fs::read_to_string(bin.join("tool"));
        assert_eq!(text.ok().as_deref(), Some("the tool"));
        let _ = fs::remove_dir_all(place);
    }
}
