//! The files in a ZIP archive, as .docx and .xlsx are, with a bound on what they unpack to.

use std::io::Cursor;
use std::io::Read;

use zip::ZipArchive;
use zip::result::ZipError;

use crate::document::error::OpenError;

/// What the text of a document may unpack to, in bytes. Pictures are not unpacked.
pub const MOST: u64 = 256 * 1024 * 1024;

/// An archive that is open.
pub struct Archive {
    zip: ZipArchive<Cursor<Vec<u8>>>,
    format: &'static str,
    /// How many bytes may still be unpacked
    left: u64,
}

impl Archive {
    /// Opens an archive.
    ///
    /// # Errors
    /// It is broken.
    pub fn open(bytes: Vec<u8>) -> Result<Archive, OpenError> {
        let format = "a ZIP archive (as .docx and .xlsx are)";
        let zip = ZipArchive::new(Cursor::new(bytes))
            .map_err(|error| OpenError::Broken(format, error.to_string()))?;
        Ok(Archive {
            zip,
            format,
            left: MOST,
        })
    }

    /// Whether it holds a file of this name.
    pub fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// The file of a name, `None` where there is none.
    ///
    /// # Errors
    /// The file is locked, broken, or unpacks to more than all files together may.
    pub fn file(&mut self, name: &str) -> Result<Option<Vec<u8>>, OpenError> {
        match self.zip.index_for_name(name) {
            Some(index) => self.unpack(index).map(Some),
            None => Ok(None),
        }
    }

    /// Unpacks all that is XML once, so that who reads the archive by other means unpacks no more than may be.
    ///
    /// # Errors
    /// As those of [`file`](Archive::file).
    pub fn check(&mut self) -> Result<(), OpenError> {
        let xml: Vec<usize> = (0..self.zip.len())
            .filter(|index| {
                let name = self.zip.name_for_index(*index);
                name.and_then(Result::ok).is_none_or(|name| {
                    [".xml", ".rels", ".bin"]
                        .iter()
                        .any(|ending| name.to_lowercase().ends_with(ending))
                })
            })
            .collect();
        for index in xml {
            self.unpack(index)?;
        }
        Ok(())
    }

    /// The bytes of the archive itself.
    pub fn into_bytes(self) -> Vec<u8> {
        self.zip.into_inner().into_inner()
    }

    fn unpack(&mut self, index: usize) -> Result<Vec<u8>, OpenError> {
        let format = self.format;
        let broken = |reason: String| OpenError::Broken(format, reason);
        let file = match self.zip.by_index(index) {
            Ok(file) => file,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Err(OpenError::Locked(format));
            }
            Err(error) => return Err(broken(error.to_string())),
        };
        let mut bytes = Vec::new();
        file.take(self.left + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| broken(error.to_string()))?;
        self.left = self
            .left
            .checked_sub(bytes.len() as u64)
            .ok_or(OpenError::Unpacks(MOST))?;
        Ok(bytes)
    }
}
