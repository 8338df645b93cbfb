use zone_report::figure::figures;
fn main() {
    for path in std::env::args().skip(1) {
        let raw = std::fs::read_to_string(&path).expect("a file");
        let document = zone_report::text::read(&raw);
        let (found, _) = figures(&document);
        let text = &document.cleaned.text;
        let mut at = 0;
        println!("== {path}");
        let mut n = 0;
        for f in found {
            print!("{}", &text[at..f.range.start]);
            if f.reading.kind.code() == "date" {
                print!("{}", f.raw);
            } else {
                n += 1;
                print!("«{n}:{}»", f.raw);
            }
            at = f.range.end;
        }
        println!("{}", &text[at..]);
    }
}
