//! The places of a text at which a figure or the announcement of a plan could start: all others
//! are passed over, byte by byte, without being read.

use crate::figure::lexicon::char_set::letter;
use crate::figure::lexicon::plans;

/// Goes through a text from one candidate to the next.
pub struct CandidatePositions<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> CandidatePositions<'a> {
    pub fn new(text: &'a str) -> CandidatePositions<'a> {
        CandidatePositions {
            bytes: text.as_bytes(),
            at: 0,
        }
    }

    /// The byte at which the next candidate starts.
    pub fn next(&mut self) -> Option<usize> {
        let bytes = self.bytes;
        let mut at = self.at;
        while let Some(&byte) = bytes.get(at) {
            // Most of a report is Han, three bytes each.
            if (0xe0..0xf0).contains(&byte) {
                let code = code(bytes, at);
                if LETTERS[code >> 6] >> (code & 63) & 1 == 1 {
                    self.at = at + 3;
                    return Some(at);
                }
                at += 3;
            } else if byte < 0x80 {
                let start = ASCII[byte as usize]
                    && (!byte.is_ascii_alphabetic()
                        || at == 0
                        || !bytes[at - 1].is_ascii_alphanumeric());
                at += 1;
                if start {
                    self.at = at;
                    return Some(at - 1);
                }
            } else if byte == 0xc2 && matches!(bytes.get(at + 1), Some(0xbc..=0xbe)) {
                self.at = at + 2;
                return Some(at);
            } else {
                at += if byte >= 0xf0 { 4 } else { 2 };
            }
        }
        self.at = bytes.len();
        None
    }

    /// Whether a figure may start at a candidate.
    pub fn numeral(&self, at: usize) -> bool {
        match self.bytes[at] {
            byte if byte < 0x80 => {
                byte.is_ascii_digit() || byte.is_ascii_alphabetic() && WORDS[byte as usize & 31]
            }
            0xc2 => true,
            _ => {
                let code = code(self.bytes, at);
                NUMERALS[code >> 6] >> (code & 63) & 1 == 1
            }
        }
    }

    /// Goes on at a byte.
    pub fn go_on(&mut self, at: usize) {
        self.at = at;
    }
}

/// The character of three bytes at a place; what is cut short reads as if filled with nothing.
fn code(bytes: &[u8], at: usize) -> usize {
    let part = |offset| {
        bytes
            .get(at + offset)
            .map_or(0, |byte| (byte & 0x3f) as usize)
    };
    (bytes[at] as usize & 0x0f) << 12 | part(1) << 6 | part(2)
}

/// What a figure may start with, in both scripts.
const STARTS: &[&str] = &[
    "〇零○一二三四五六七八九十百千萬万億亿兆兩两壹貳贰叁肆伍陸陆柒捌玖拾佰仟廿卅",
    "０１２３４５６７８９",
    "翻半首榜",
];

static NUMERALS: [u64; 1024] = set(STARTS, [0; 1024]);
static LETTERS: [u64; 1024] = set(plans::STARTS, set(STARTS, [0; 1024]));

const fn set(words: &[&str], mut letters: [u64; 1024]) -> [u64; 1024] {
    let mut index = 0;
    while index < words.len() {
        let bytes = words[index].as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if bytes[at] & 0xc0 != 0x80 {
                let code = letter(bytes, at) as usize;
                if code < 0x10000 {
                    letters[code >> 6] |= 1 << (code & 63);
                }
            }
            at += 1;
        }
        index += 1;
    }
    letters
}

/// The first letters of English number words.
static WORDS: [bool; 32] = {
    let mut words = [false; 32];
    let letters = b"adefhnoqstz";
    let mut index = 0;
    while index < letters.len() {
        words[(letters[index] & 31) as usize] = true;
        index += 1;
    }
    words
};

/// Digits, the first letters of number words and of plans, and what ends a line or sentence.
static ASCII: [bool; 128] = {
    let mut ascii = [false; 128];
    let letters = b"0123456789.\nadefhnoqstzADEFHNOQSTZwpgiWPGIbB";
    let mut index = 0;
    while index < letters.len() {
        ascii[letters[index] as usize] = true;
        index += 1;
    }
    ascii
};
