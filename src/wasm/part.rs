//! Both parts, written out of the finished module.

use std::collections::BTreeSet;
use std::collections::HashMap;
use std::collections::HashSet;
use std::convert::Infallible;

use wasm_encoder::CodeSection;
use wasm_encoder::ConstExpr;
use wasm_encoder::ElementSection;
use wasm_encoder::Elements;
use wasm_encoder::EntityType;
use wasm_encoder::ExportKind;
use wasm_encoder::ExportSection;
use wasm_encoder::Function;
use wasm_encoder::FunctionSection;
use wasm_encoder::ImportSection;
use wasm_encoder::Instruction;
use wasm_encoder::Module;
use wasm_encoder::RawSection;
use wasm_encoder::SectionId;
use wasm_encoder::StartSection;
use wasm_encoder::reencode;
use wasm_encoder::reencode::Reencode;
use wasm_encoder::reencode::RoundtripReencoder;
use wasmparser::ExternalKind;
use wasmparser::Import;
use wasmparser::TypeRef;

use super::whole::FinishedModule;

/// Functions under their new numbers.
struct Renumbered(HashMap<u32, u32>);

impl Renumbered {
    fn of(functions: impl IntoIterator<Item = u32>) -> Renumbered {
        Renumbered(functions.into_iter().zip(0..).collect())
    }

    /// The new number; every function that a part names has one.
    fn get(&self, function: u32) -> u32 {
        self.0[&function]
    }
}

impl Reencode for Renumbered {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error<Infallible>> {
        Ok(self.get(function))
    }
}

/// Writes both parts, the functions of the first being known, and those of both.
pub fn write(
    whole: &FinishedModule,
    first: &HashSet<u32>,
    used: &HashSet<u32>,
) -> Result<Split, String> {
    let functions_alone = |import: &Import| matches!(import.ty, TypeRef::Func(_));
    if !whole.imports.iter().all(functions_alone) || whole.memories.len() != 1 || whole.others {
        return Err(
            "only a module with one memory and one table of functions, its own, can be split"
                .to_owned(),
        );
    }
    let own = |function: &u32| *function >= whole.imported();
    let second: Vec<u32> = (whole.imported()..whole.functions())
        .filter(|function| used.contains(function) && !first.contains(function))
        .collect();
    let called: BTreeSet<u32> = second
        .iter()
        .flat_map(|function| whole.calls(*function))
        .copied()
        .collect();
    // What the second part calls of the first.
    let shared: Vec<u32> = called
        .iter()
        .copied()
        .filter(|function| own(function) && first.contains(function))
        .collect();
    let imported: Vec<u32> = called
        .iter()
        .copied()
        .filter(|function| !own(function))
        .collect();
    let fail = |error: reencode::Error| format!("the module cannot be split: {error}");
    Ok(Split {
        first: write_first(whole, first, &shared).map_err(fail)?,
        second: write_second(whole, &second, &imported, &shared).map_err(fail)?,
    })
}

/// How the first part exports what no one else asks for: shared functions by their numbers.
fn names(shared: &[u32]) -> impl Iterator<Item = (String, u32)> {
    shared
        .iter()
        .enumerate()
        .map(|(number, function)| (number.to_string(), *function))
}

fn table_name(index: usize) -> String {
    format!("t{index}")
}

fn global_name(index: usize) -> String {
    format!("g{index}")
}

const MEMORY: &str = "m";

fn write_first(
    whole: &FinishedModule,
    first: &HashSet<u32>,
    shared: &[u32],
) -> Result<Vec<u8>, reencode::Error> {
    let mut kept: Vec<u32> = first.iter().copied().collect();
    kept.sort_unstable();
    let own = kept.partition_point(|function| *function < whole.imported());
    let mut numbers = Renumbered::of(kept.iter().copied());
    // What stands at the places of the second part until it comes.
    let absent = kept.len() as u32;

    let mut module = Module::new();
    raw(&mut module, whole, SectionId::Type);
    module.section(&imports(whole, &kept[..own])?);
    let mut functions = types(whole, &kept[own..]);
    functions.function(0);
    module.section(&functions);
    for section in [SectionId::Table, SectionId::Memory, SectionId::Global] {
        raw(&mut module, whole, section);
    }
    let mut exports = exports(whole, &numbers, first);
    for export in &whole.exports {
        if export.kind != ExternalKind::Func {
            let kind = RoundtripReencoder.export_kind(export.kind)?;
            exports.export(export.name, kind, export.index);
        }
    }
    for (name, function) in names(shared) {
        exports.export(&name, ExportKind::Func, numbers.get(function));
    }
    for index in 0..whole.tables.len() {
        exports.export(&table_name(index), ExportKind::Table, index as u32);
    }
    for index in 0..whole.globals.len() {
        exports.export(&global_name(index), ExportKind::Global, index as u32);
    }
    exports.export(MEMORY, ExportKind::Memory, 0);
    module.section(&exports);
    if let Some(start) = whole.start {
        let function_index = numbers.get(start);
        module.section(&StartSection { function_index });
    }
    let slots = whole.slots.iter().map(|(slot, function)| {
        let number = match first.contains(function) {
            true => numbers.get(*function),
            false => absent,
        };
        (*slot, number)
    });
    module.section(&elements(slots));
    raw(&mut module, whole, SectionId::DataCount);
    let mut code = bodies(whole, &mut numbers, &kept[own..])?;
    let mut trap = Function::new([]);
    trap.instruction(&Instruction::Unreachable);
    trap.instruction(&Instruction::End);
    code.function(&trap);
    module.section(&code);
    raw(&mut module, whole, SectionId::Data);
    Ok(module.finish())
}

fn write_second(
    whole: &FinishedModule,
    second: &[u32],
    imported: &[u32],
    shared: &[u32],
) -> Result<Vec<u8>, reencode::Error> {
    let all = imported.iter().chain(shared).chain(second).copied();
    let mut numbers = Renumbered::of(all);

    let mut module = Module::new();
    raw(&mut module, whole, SectionId::Type);
    let mut imports = imports(whole, imported)?;
    for (name, function) in names(shared) {
        imports.import(FIRST, &name, EntityType::Function(whole.kind(function)));
    }
    for (index, table) in whole.tables.iter().enumerate() {
        let kind = RoundtripReencoder.table_type(*table)?;
        imports.import(FIRST, &table_name(index), kind);
    }
    for (index, global) in whole.globals.iter().enumerate() {
        let kind = RoundtripReencoder.global_type(*global)?;
        imports.import(FIRST, &global_name(index), kind);
    }
    for memory in &whole.memories {
        let kind = RoundtripReencoder.memory_type(*memory)?;
        imports.import(FIRST, MEMORY, kind);
    }
    module.section(&imports);
    module.section(&types(whole, second));
    let own: HashSet<u32> = second.iter().copied().collect();
    module.section(&exports(whole, &numbers, &own));
    let slots = whole
        .slots
        .iter()
        .filter(|(_, function)| own.contains(function));
    module.section(&elements(
        slots.map(|(slot, function)| (*slot, numbers.get(*function))),
    ));
    module.section(&bodies(whole, &mut numbers, second)?);
    Ok(module.finish())
}

/// A section as it stands in the whole.
fn raw(module: &mut Module, whole: &FinishedModule, section: SectionId) {
    let id = section as u8;
    if let Some(data) = whole.raw.get(&id) {
        module.section(&RawSection { id, data });
    }
}

/// What a part imports as the whole does.
fn imports(whole: &FinishedModule, functions: &[u32]) -> Result<ImportSection, reencode::Error> {
    let mut imports = ImportSection::new();
    for function in functions {
        let import = &whole.imports[*function as usize];
        let kind = RoundtripReencoder.entity_type(import.ty)?;
        imports.import(import.module, import.name, kind);
    }
    Ok(imports)
}

/// The types of a part's own functions.
fn types(whole: &FinishedModule, functions: &[u32]) -> FunctionSection {
    let mut section = FunctionSection::new();
    for function in functions {
        section.function(whole.kind(*function));
    }
    section
}

/// The bodies of a part's own functions.
fn bodies(
    whole: &FinishedModule,
    numbers: &mut Renumbered,
    functions: &[u32],
) -> Result<CodeSection, reencode::Error> {
    let mut code = CodeSection::new();
    for function in functions {
        numbers.parse_function_body(&mut code, whole.body(*function).clone())?;
    }
    Ok(code)
}

/// The exported functions of a part.
fn exports(whole: &FinishedModule, numbers: &Renumbered, held: &HashSet<u32>) -> ExportSection {
    let mut exports = ExportSection::new();
    for export in &whole.exports {
        if export.kind == ExternalKind::Func && held.contains(&export.index) {
            exports.export(export.name, ExportKind::Func, numbers.get(export.index));
        }
    }
    exports
}

/// Functions at places of the table, in as few runs as they make.
fn elements(slots: impl Iterator<Item = (u32, u32)>) -> ElementSection {
    let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
    for (slot, function) in slots {
        match runs.last_mut() {
            Some((start, run)) if *start + run.len() as u32 == slot => run.push(function),
            _ => runs.push((slot, vec![function])),
        }
    }
    let mut elements = ElementSection::new();
    for (start, run) in runs {
        let offset = ConstExpr::i32_const(start.cast_signed());
        elements.active(None, &offset, Elements::Functions(run.into()));
    }
    elements
}

/// A module's two parts.
#[derive(Debug)]
pub struct Split {
    pub first: Vec<u8>,
    pub second: Vec<u8>,
}

/// Under which name the second part imports the first.
pub const FIRST: &str = "first";
