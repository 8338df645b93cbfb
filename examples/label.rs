//! Shows what each figure of texts is read to be of: `cargo run --example label -- FILE…`.

#![allow(
    clippy::unwrap_used,
    reason = "a file that cannot be read has nothing to show"
)]

use zone_report::observation::observations;
use zone_report::text::read;

fn main() {
    for path in std::env::args().skip(1) {
        let raw = std::fs::read_to_string(&path).unwrap();
        let document = read(&raw);
        println!("== {path}");
        for (figure, of) in observations(&document).0 {
            let none = "–".to_owned();
            println!(
                "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}",
                figure.characters.start,
                figure.raw.replace('\n', " "),
                figure.reading.kind.code(),
                of.indicator.unwrap_or(none.clone()),
                of.code.unwrap_or("–"),
                if of.sure { "sure" } else { "?" },
                of.area.unwrap_or(none.clone()),
                of.period.unwrap_or(none.clone()),
                of.of.map_or(none.clone(), |it| it.to_string()),
                of.compared.map_or("–", |it| it.code()),
            );
        }
    }
}
