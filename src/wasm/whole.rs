//! The finished module, read so that it can be parted.

use std::collections::HashMap;
use std::collections::HashSet;

use wasmparser::ElementItems;
use wasmparser::ElementKind;
use wasmparser::Export;
use wasmparser::ExternalKind;
use wasmparser::FunctionBody;
use wasmparser::GlobalType;
use wasmparser::Import;
use wasmparser::MemoryType;
use wasmparser::Operator;
use wasmparser::Parser;
use wasmparser::Payload;
use wasmparser::TableType;
use wasmparser::TypeRef;

/// A finished module, taken apart.
#[derive(Default)]
pub struct FinishedModule<'a> {
    /// Sections that the first part keeps as they are.
    pub raw: HashMap<u8, &'a [u8]>,
    pub imports: Vec<Import<'a>>,
    /// The type of each function that is not imported.
    types: Vec<u32>,
    pub tables: Vec<TableType>,
    pub memories: Vec<MemoryType>,
    pub globals: Vec<GlobalType>,
    pub exports: Vec<Export<'a>>,
    pub start: Option<u32>,
    /// Whether it has elements that are not simply functions at places of the first table.
    pub others: bool,
    /// The function at each place of the table.
    pub slots: Vec<(u32, u32)>,
    bodies: Vec<FunctionBody<'a>>,
    /// What each body calls.
    calls: Vec<Vec<u32>>,
}

/// The number of a constant expression of one.
pub fn constant(expression: &wasmparser::ConstExpr) -> Result<u32, wasmparser::Error> {
    match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value.cast_unsigned()),
        // Only modules that are linked anew when they are loaded have others.
        _ => Ok(0),
    }
}

impl<'a> FinishedModule<'a> {
    pub fn read(module: &'a [u8]) -> Result<FinishedModule<'a>, wasmparser::Error> {
        let mut whole = FinishedModule::default();
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload?;
            if let Some((id, range)) = payload.as_section() {
                let bytes = &module[range.start as usize..range.end as usize];
                whole.raw.insert(id, bytes);
            }
            match payload {
                Payload::ImportSection(section) => {
                    whole.imports = section.into_imports().collect::<Result<_, _>>()?;
                }
                Payload::FunctionSection(section) => {
                    whole.types = section.into_iter().collect::<Result<_, _>>()?;
                }
                Payload::TableSection(section) => {
                    for table in section {
                        whole.tables.push(table?.ty);
                    }
                }
                Payload::MemorySection(section) => {
                    whole.memories = section.into_iter().collect::<Result<_, _>>()?;
                }
                Payload::GlobalSection(section) => {
                    for global in section {
                        whole.globals.push(global?.ty);
                    }
                }
                Payload::ExportSection(section) => {
                    whole.exports = section.into_iter().collect::<Result<_, _>>()?;
                }
                Payload::StartSection { func, .. } => whole.start = Some(func),
                Payload::ElementSection(section) => {
                    for element in section {
                        let element = element?;
                        match (&element.kind, element.items) {
                            (
                                ElementKind::Active {
                                    offset_expr,
                                    table_index: None | Some(0),
                                },
                                ElementItems::Functions(functions),
                            ) => {
                                for (slot, function) in (constant(offset_expr)?..).zip(functions) {
                                    whole.slots.push((slot, function?));
                                }
                            }
                            _ => whole.others = true,
                        }
                    }
                }
                Payload::CodeSectionEntry(body) => {
                    let mut calls = Vec::new();
                    for operator in body.get_operators_reader()? {
                        if let Operator::Call { function_index }
                        | Operator::ReturnCall { function_index }
                        | Operator::RefFunc { function_index } = operator?
                        {
                            calls.push(function_index);
                        }
                    }
                    whole.calls.push(calls);
                    whole.bodies.push(body);
                }
                _ => {}
            }
        }
        Ok(whole)
    }

    /// How many functions are imported; all other imports are refused by [`write`].
    pub fn imported(&self) -> u32 {
        self.imports.len() as u32
    }

    pub fn functions(&self) -> u32 {
        self.imported() + self.types.len() as u32
    }

    /// The type of a function.
    pub fn kind(&self, function: u32) -> u32 {
        match self.imports.get(function as usize).map(|import| import.ty) {
            Some(TypeRef::Func(kind)) => kind,
            _ => self.types[(function - self.imported()) as usize],
        }
    }

    pub fn body(&self, function: u32) -> &FunctionBody<'a> {
        &self.bodies[(function - self.imported()) as usize]
    }

    pub fn calls(&self, function: u32) -> &[u32] {
        match function.checked_sub(self.imported()) {
            Some(own) => &self.calls[own as usize],
            None => &[],
        }
    }

    /// The functions, imported ones among them, that places of the table and entries lead to, of which `but`
    /// excepts some.
    pub fn reached(&self, reached: &HashSet<u32>, but: impl Fn(&str) -> bool) -> HashSet<u32> {
        let held: HashMap<u32, bool> = self
            .slots
            .iter()
            .map(|(slot, function)| (*function, reached.contains(slot)))
            .collect();
        let in_first = self.slots.iter().filter(|(slot, _)| reached.contains(slot));
        let mut ahead: Vec<u32> = in_first.map(|(_, function)| *function).collect();
        ahead.extend(self.start);
        for export in &self.exports {
            // wasm-bindgen exports closures, too, which the linked module has at places of its table.
            let first = held.get(&export.index).copied().unwrap_or(true);
            if export.kind == ExternalKind::Func && first && !but(export.name) {
                ahead.push(export.index);
            }
        }
        let mut first = HashSet::new();
        while let Some(function) = ahead.pop() {
            if first.insert(function) {
                ahead.extend(self.calls(function));
            }
        }
        first
    }
}
