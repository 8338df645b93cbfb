//! Asks the linker to keep its relocations in the page's module: by them the package `split` tells what of it may
//! come later. They are not served.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|it| it == "wasm32") {
        println!("cargo::rustc-link-arg-bin=web=--emit-relocs");
    }
}
