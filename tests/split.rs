//! A small module split in two, with its relocations as a linker writes them.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

use wasm_encoder::CodeSection;
use wasm_encoder::ConstExpr;
use wasm_encoder::CustomSection;
use wasm_encoder::DataSection;
use wasm_encoder::DataSymbolDefinition;
use wasm_encoder::ElementSection;
use wasm_encoder::Elements;
use wasm_encoder::Encode;
use wasm_encoder::EntityType;
use wasm_encoder::ExportKind;
use wasm_encoder::ExportSection;
use wasm_encoder::Function;
use wasm_encoder::FunctionSection;
use wasm_encoder::ImportSection;
use wasm_encoder::LinkingSection;
use wasm_encoder::MemorySection;
use wasm_encoder::MemoryType;
use wasm_encoder::Module;
use wasm_encoder::RefType;
use wasm_encoder::SymbolTable;
use wasm_encoder::TableSection;
use wasm_encoder::TableType;
use wasm_encoder::TypeSection;
use wasmparser::Operator;
use wasmparser::Parser;
use wasmparser::Payload;
use wasmparser::Validator;

use zone_report::site::is_second;
use zone_report::site::link_second_part;
use zone_report::wasm::is_later;
use zone_report::wasm::is_unused;
use zone_report::wasm::split;

/// Functions by their indices: the first is imported, the others have bodies.
const LOG: u32 = 0;
const ENTRY: u32 = 1;
const SHARED: u32 = 2;
const LATER: u32 = 3;
const BY_PLACE: u32 = 4;
const ONLY_LATER: u32 = 5;
const BY_DATA: u32 = 6;

/// How kinds of relocations are written.
const FUNCTION_INDEX: u8 = 0;
const TABLE_INDEX: u8 = 1;
const TABLE_INDEX_IN_DATA: u8 = 2;
const ADDRESS: u8 = 4;

/// What each body names: a kind and a symbol, whose number is the function's, or behind them the data's.
const DATA: u32 = 7;
const NAMED: [(u32, &[(u8, u32)]); 6] = [
    (
        ENTRY,
        &[
            (FUNCTION_INDEX, SHARED),
            (TABLE_INDEX, BY_PLACE),
            (ADDRESS, DATA),
        ],
    ),
    (SHARED, &[(FUNCTION_INDEX, LOG)]),
    (
        LATER,
        &[(FUNCTION_INDEX, SHARED), (TABLE_INDEX, ONLY_LATER)],
    ),
    (BY_PLACE, &[]),
    (ONLY_LATER, &[(FUNCTION_INDEX, LOG)]),
    (BY_DATA, &[]),
];

/// Where the three functions stand in the table that are called by their places.
const PLACES: [(u32, u32); 3] = [(1, BY_PLACE), (2, ONLY_LATER), (3, BY_DATA)];

fn module() -> Module {
    let mut module = Module::new();
    let mut types = TypeSection::new();
    types.ty().function([], []);
    module.section(&types);
    let mut imports = ImportSection::new();
    imports.import("env", "log", EntityType::Function(0));
    module.section(&imports);
    let mut functions = FunctionSection::new();
    for _ in NAMED {
        functions.function(0);
    }
    module.section(&functions);
    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        table64: false,
        minimum: 4,
        maximum: None,
        shared: false,
    });
    module.section(&tables);
    let mut memories = MemorySection::new();
    memories.memory(MemoryType {
        minimum: 1,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    module.section(&memories);
    let mut exports = ExportSection::new();
    exports.export("entry", ExportKind::Func, ENTRY);
    exports.export("later", ExportKind::Func, LATER);
    exports.export("memory", ExportKind::Memory, 0);
    module.section(&exports);
    let mut elements = ElementSection::new();
    let placed: Vec<u32> = PLACES.iter().map(|(_, function)| *function).collect();
    elements.active(
        None,
        &ConstExpr::i32_const(1),
        Elements::Functions(placed.into()),
    );
    module.section(&elements);
    let mut code = CodeSection::new();
    for (_, named) in NAMED {
        let mut body = Function::new([]);
        for (kind, symbol) in named {
            match *kind {
                FUNCTION_INDEX => body.instructions().call(*symbol),
                _ => body.instructions().i32_const(1).drop(),
            };
        }
        body.instructions().end();
        code.function(&body);
    }
    module.section(&code);
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(64), [3, 0, 0, 0]);
    module.section(&data);
    module
}

/// The same as the linker leaves it.
fn linked() -> Vec<u8> {
    let mut linked = module();
    let bytes = linked.as_slice().to_vec();
    let (mut code, mut bodies, mut data) = (0, Vec::new(), 0);
    for payload in Parser::new(0).parse_all(&bytes) {
        match payload.expect("a module of our own") {
            Payload::CodeSectionStart {
                unchecked_range, ..
            } => code = unchecked_range.start,
            Payload::CodeSectionEntry(body) => bodies.push(body.range()),
            Payload::DataSection(section) => data = bytes.len() as u64 - section.range().start,
            _ => {}
        }
    }
    let mut symbols = SymbolTable::new();
    for function in LOG..=BY_DATA {
        // Imported functions bear their import's name.
        let name = format!("f{function}");
        let flags = if function == LOG {
            SymbolTable::WASM_SYM_UNDEFINED
        } else {
            0
        };
        symbols.function(flags, function, (function != LOG).then_some(&name));
    }
    symbols.data(
        0,
        "table",
        Some(DataSymbolDefinition {
            index: 0,
            offset: 0,
            size: 4,
        }),
    );
    linked.section(LinkingSection::new().symbol_table(&symbols));
    let mut in_code = Vec::new();
    for ((_, named), body) in NAMED.iter().zip(&bodies) {
        for (kind, symbol) in *named {
            in_code.push((*kind, (body.end - 1 - code) as u32, *symbol));
        }
    }
    let in_data = vec![(TABLE_INDEX_IN_DATA, data as u32 - 4, BY_DATA)];
    for (name, relocations) in [("reloc.CODE", in_code), ("reloc.DATA", in_data)] {
        let mut bytes = vec![0];
        relocations.len().encode(&mut bytes);
        for (kind, offset, symbol) in relocations {
            bytes.push(kind);
            offset.encode(&mut bytes);
            symbol.encode(&mut bytes);
            // Addresses have an addend.
            if kind == ADDRESS {
                bytes.push(0);
            }
        }
        linked.section(&CustomSection {
            name: name.into(),
            data: bytes.into(),
        });
    }
    linked.finish()
}

/// What a part imports and exports, how many bodies it has, and at which places of the table it puts something.
#[derive(Debug, PartialEq, Default)]
struct Part {
    imports: Vec<String>,
    exports: Vec<String>,
    bodies: usize,
    places: Vec<(u32, u32)>,
}

fn part(bytes: &[u8]) -> Part {
    let mut part = Part::default();
    for payload in Parser::new(0).parse_all(bytes) {
        match payload.expect("a part is a module") {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import.expect("an import");
                    part.imports
                        .push(format!("{}.{}", import.module, import.name));
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    part.exports
                        .push(export.expect("an export").name.to_owned());
                }
            }
            Payload::CodeSectionEntry(_) => part.bodies += 1,
            Payload::ElementSection(section) => {
                for element in section {
                    let element = element.expect("an element");
                    let (
                        wasmparser::ElementKind::Active { offset_expr, .. },
                        wasmparser::ElementItems::Functions(functions),
                    ) = (element.kind, element.items)
                    else {
                        panic!("functions at places of the table");
                    };
                    let mut offset = offset_expr.get_operators_reader();
                    let Operator::I32Const { value } = offset.read().expect("a number") else {
                        panic!("a place of the table is a constant");
                    };
                    let start = value as u32;
                    let functions = functions.into_iter().map(|function| function.expect("one"));
                    part.places.extend((start..).zip(functions));
                }
            }
            _ => {}
        }
    }
    part
}

#[test]
fn each_part_holds_what_its_entries_lead_to() {
    let module = module().finish();
    let split = split(&linked(), &module, |name| name == "later", |_| false).expect("two parts");
    for part in [&split.first, &split.second] {
        if let Err(error) = Validator::new().validate_all(part) {
            panic!("a part is no module: {error}");
        }
    }
    // Own functions are numbered behind imported ones: entry 1, shared 2, by place 3, by data 4; then the
    // trap for what is not there yet.
    assert_eq!(
        part(&split.first),
        Part {
            imports: vec!["env.log".to_owned()],
            exports: ["entry", "memory", "0", "t0", "m"]
                .map(str::to_owned)
                .to_vec(),
            bodies: 5,
            places: vec![(1, 3), (2, 5), (3, 4)],
        }
    );
    // Imported are log 0 and shared 1; its own are later 2 and what only that leads to 3.
    assert_eq!(
        part(&split.second),
        Part {
            imports: ["env.log", "first.0", "first.t0", "first.m"]
                .map(str::to_owned)
                .to_vec(),
            exports: vec!["later".to_owned()],
            bodies: 2,
            places: vec![(2, 3)],
        }
    );
}

#[test]
fn neither_part_holds_what_nobody_calls() {
    let module = module().finish();
    let split = split(&linked(), &module, |_| false, |name| name == "later").expect("two parts");
    for part in [&split.first, &split.second] {
        if let Err(error) = Validator::new().validate_all(part) {
            panic!("a part is no module: {error}");
        }
    }
    assert_eq!(part(&split.first).bodies, 5);
    let second = part(&split.second);
    assert_eq!((second.bodies, second.places), (0, Vec::new()));
    assert!(second.exports.is_empty(), "{:?}", second.exports);
    assert!(is_unused("intounderlyingsource_pull"));
    assert!(is_unused("__wbg_intounderlyingsink_free"));
    assert!(!is_unused("__wbindgen_malloc"));
}

#[test]
fn what_cannot_be_split_is_told() {
    let whole = module().finish();
    let error = split(&whole, &whole, |_| false, |_| false).expect_err("it has no relocations");
    assert!(error.contains("no relocations"), "{error}");
    let empty = Module::new().finish();
    let error = split(&linked(), &empty, |_| false, |_| false).expect_err("another module");
    assert!(error.contains("not of the same build"), "{error}");
    let error = split(&linked()[..60], &whole, |_| false, |_| false).expect_err("it is cut off");
    assert!(error.contains("cannot be read"), "{error}");
}

#[test]
fn the_glue_finds_the_second_part_beside_itself() {
    let (file, script) = link_second_part(b"\0asm".to_vec());
    assert!(is_second(&file.path), "{}", file.path);
    assert!(!is_second("web-0123456789abcdef.wasm"));
    assert!(script.contains(&format!("new URL(\"{}\", import.meta.url)", file.path)));
}

#[test]
fn all_islands_but_those_that_answer_come_later() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/view/islands");
    let mut islands = Vec::new();
    let mut ahead = vec![std::path::PathBuf::from(folder)];
    while let Some(path) = ahead.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(path).expect("a folder of ours");
            ahead.extend(entries.map(|entry| entry.expect("a file of ours").path()));
            continue;
        }
        let text = std::fs::read_to_string(path).expect("a source of ours");
        let declared = text.split("#[island]\npub fn ").skip(1);
        islands.extend(declared.filter_map(|rest| Some(rest.split_once('(')?.0.to_owned())));
    }
    islands.sort();
    assert_eq!(
        islands,
        [
            "CalculatorChart", "CalculatorInputs", "CalculatorResults", "CalculatorScenarios",
            "CalculatorStatus", "CalculatorTargets", "CalculatorTools", "CalculatorVerdict",
            "EvidenceDrawer", "LiveCharts", "SectionState", "ThemeSwitch"
        ]
    );
    let answering =
        ["Targets", "Inputs", "Verdict", "Results"].map(|part| format!("Calculator{part}"));
    let script = include_str!("../src/site/scripts/islands.js");
    assert!(script.contains("/^Calculator(Targets|Inputs|Verdict|Results)_/"));
    for island in islands {
        let export = format!("{island}_17059740712847541416");
        assert_eq!(is_later(&export), !answering.contains(&island), "{island}");
    }
}
