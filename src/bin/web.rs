//! The browser's entry: makes the islands of the prerendered page ready to start.

fn main() {
    zone_report::view::start();
}
