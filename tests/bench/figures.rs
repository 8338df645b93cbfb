//! How fast the reader reads, and in how much memory: `cargo bench --bench figures -- FILE`.
//!
//! The file is repeated to ten and to a hundred megabytes; without one, the tuning passages are.
//! Beside it stands what a set of regular expressions does on the same text, which finds numbers
//! with their units and knows nothing of their sense.

#[path = "baseline.rs"]
mod baseline;

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use peak_alloc::PeakAlloc;
use zone_report::figure::Extracted;
use zone_report::figure::extract;
use zone_report::observation::Observed;
use zone_report::observation::observe;
use zone_report::text::Document;
use zone_report::text::clean;
use zone_report::text::read;

use baseline::Baseline;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const SIZES: [usize; 2] = [10_000_000, 100_000_000];

fn main() {
    let file = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with("--"));
    let text = match &file {
        Some(file) => fs::read_to_string(file).expect("the file is text"),
        None => passages(),
    };
    let name = file.as_deref().unwrap_or("tuning passages");
    println!("{name}, {} bytes, one core", text.len());
    println!(
        "{:>16} {:>6} {:>8} {:>8} {:>9}",
        "", "MB", "MB/s", "memory", "found"
    );
    let baseline = Baseline::new();
    for size in SIZES {
        let raw = text.repeat(size.div_ceil(text.len()));
        measure("clean", &raw, |raw| clean(raw).text.len());
        let document = read(&raw);
        measure("extract", &document.cleaned.text, |_| found(&document));
        measure("observe", &document.cleaned.text, |_| observed(&document));
        drop(document);
        measure("both", &raw, |raw| found(&read(raw)));
        measure("both, observe", &raw, |raw| observed(&read(raw)));
        measure("regex, clean", &raw, |raw| baseline.clean(raw).len());
        let cleaned = baseline.clean(&raw).into_owned();
        measure("regex, scan", &cleaned, |text| baseline.scan(text));
        drop(cleaned);
        measure("regex, both", &raw, |raw| {
            baseline.scan(&baseline.clean(raw))
        });
    }
}

/// Hands the figures on one by one, as the command line does.
fn found(document: &Document) -> usize {
    let mut figures = 0;
    extract(document, |finding| {
        figures += usize::from(matches!(finding, Extracted::Figure(_)));
    });
    figures
}

/// The same with what each figure is of.
fn observed(document: &Document) -> usize {
    let mut figures = 0;
    observe(document, |finding| {
        figures += usize::from(matches!(finding, Observed::Figure(..)));
    });
    figures
}

/// Prints the best of three runs, with the memory it took beyond the input, as a multiple of it.
fn measure(what: &str, input: &str, work: impl Fn(&str) -> usize) {
    let mut best = f64::INFINITY;
    let mut found = 0;
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    for _ in 0..3 {
        let start = Clock::start();
        found = black_box(work(black_box(input)));
        best = best.min(start.seconds());
    }
    let megabytes = input.len() as f64 / 1e6;
    let memory = (MEMORY.peak_usage() - before) as f64 / input.len() as f64;
    println!(
        "{what:>16} {megabytes:>6.0} {:>8.1} {memory:>7.2}x {found:>9}",
        megabytes / best
    );
}

/// Time on the processor where the system tells it, so that neighbours do not count; else time.
struct Clock {
    start: Instant,
    on_processor: Option<f64>,
}

impl Clock {
    fn start() -> Clock {
        Clock {
            start: Instant::now(),
            on_processor: on_processor(),
        }
    }

    fn seconds(&self) -> f64 {
        match (self.on_processor, on_processor()) {
            (Some(start), Some(end)) => end - start,
            _ => self.start.elapsed().as_secs_f64(),
        }
    }
}

/// What Linux counts for this thread, in seconds.
fn on_processor() -> Option<f64> {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds: f64 = told.split_whitespace().next()?.parse().ok()?;
    Some(nanoseconds / 1e9)
}

fn passages() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/figures/passages/tuning");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the passages are beside the bench")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    files.sort();
    let texts = files
        .iter()
        .map(|path| fs::read_to_string(path).expect("a passage is text"));
    texts.collect()
}
