//! What a linked module's entries lead to, by its relocations: each place in code or data that holds a
//! function's index, a place in the table or an address says which symbol it means.
//!
//! Sections and relocations: <https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md>.

use std::collections::HashMap;
use std::collections::HashSet;
use std::ops::Range;

use wasmparser::DataKind;
use wasmparser::ElementItems;
use wasmparser::ElementKind;
use wasmparser::ExternalKind;
use wasmparser::KnownCustom;
use wasmparser::Linking;
use wasmparser::Parser;
use wasmparser::Payload;
use wasmparser::RelocationEntry;
use wasmparser::SymbolInfo;
use wasmparser::TypeRef;

use super::whole::constant;

/// A function by its index, or data by its symbol.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Node {
    Function(u32),
    Data(u32),
}

/// A linked module, as far as it says what leads where.
#[derive(Default)]
struct LinkedModule<'a> {
    imported: u32,
    /// Where bodies stand in the file, in order.
    bodies: Vec<Range<u64>>,
    code: u64,
    data: u64,
    /// Where the bytes of each segment begin in the file.
    segments: Vec<u64>,
    exports: Vec<(&'a str, u32)>,
    /// Places in the table of each function that has some.
    slots: HashMap<u32, Vec<u32>>,
    symbols: Vec<SymbolInfo<'a>>,
    code_relocations: Vec<RelocationEntry>,
    data_relocations: Vec<RelocationEntry>,
}

/// Places of a module's table.
pub struct ReachableSlots {
    /// Those that the entries of the first part lead to.
    pub slots: HashSet<u32>,
    /// How many there are.
    pub of: usize,
}

/// Follows the entries but those that `but` excepts.
pub fn reach(linked: &[u8], but: impl Fn(&str) -> bool) -> Result<ReachableSlots, String> {
    let linked = LinkedModule::read(linked)
        .map_err(|error| format!("the linked module cannot be read: {error}"))?;
    if linked.code_relocations.is_empty() || linked.symbols.is_empty() {
        return Err(
            "the linked module has no relocations: `.cargo/config.toml` asks the linker for them, \
             which RUSTFLAGS in the environment overrides"
                .to_owned(),
        );
    }
    let edges = linked.edges();
    // What describes exports to wasm-bindgen is gone from the finished module.
    let entries = linked
        .exports
        .iter()
        .filter(|(name, _)| !name.starts_with("__wbindgen_describe") && !but(name));
    let mut ahead: Vec<Node> = entries
        .map(|(_, function)| Node::Function(*function))
        .collect();
    let mut seen = HashSet::new();
    while let Some(node) = ahead.pop() {
        if seen.insert(node) {
            ahead.extend(edges.get(&node).into_iter().flatten());
        }
    }
    let slots = seen.iter().filter_map(|node| match node {
        Node::Function(index) => linked.slots.get(index),
        Node::Data(_) => None,
    });
    Ok(ReachableSlots {
        slots: slots.flatten().copied().collect(),
        of: linked.slots.values().map(Vec::len).sum(),
    })
}

impl<'a> LinkedModule<'a> {
    fn read(bytes: &'a [u8]) -> Result<LinkedModule<'a>, wasmparser::Error> {
        let mut linked = LinkedModule::default();
        for payload in Parser::new(0).parse_all(bytes) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        linked.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            linked.exports.push((export.name, export.index));
                        }
                    }
                }
                Payload::ElementSection(section) => {
                    for element in section {
                        let element = element?;
                        if let ElementKind::Active { offset_expr, .. } = &element.kind
                            && let ElementItems::Functions(functions) = element.items
                        {
                            let start = constant(offset_expr)?;
                            for (slot, function) in (start..).zip(functions) {
                                linked.slots.entry(function?).or_default().push(slot);
                            }
                        }
                    }
                }
                Payload::CodeSectionStart {
                    unchecked_range, ..
                } => linked.code = unchecked_range.start,
                Payload::CodeSectionEntry(body) => linked.bodies.push(body.range()),
                Payload::DataSection(section) => {
                    linked.data = section.range().start;
                    for segment in section {
                        let segment = segment?;
                        let length = segment.data.len() as u64;
                        if let DataKind::Active { .. } = segment.kind {
                            linked.segments.push(segment.range.end - length);
                        }
                    }
                }
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            if let Linking::SymbolTable(symbols) = part? {
                                linked.symbols = symbols.into_iter().collect::<Result<_, _>>()?;
                            }
                        }
                    }
                    KnownCustom::Reloc(relocations) => {
                        let of = match section.name() {
                            "reloc.CODE" => &mut linked.code_relocations,
                            "reloc.DATA" => &mut linked.data_relocations,
                            _ => continue,
                        };
                        *of = relocations
                            .entries()
                            .into_iter()
                            .collect::<Result<_, _>>()?;
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        Ok(linked)
    }

    /// What each function and each piece of data names.
    fn edges(&self) -> HashMap<Node, Vec<Node>> {
        let mut edges: HashMap<Node, Vec<Node>> = HashMap::new();
        for relocation in &self.code_relocations {
            let at = self.code + u64::from(relocation.offset);
            let body = self.bodies.partition_point(|body| body.end <= at);
            if let Some(to) = self.node(relocation) {
                let from = Node::Function(self.imported + body as u32);
                edges.entry(from).or_default().push(to);
            }
        }
        let data = self.places_of_data();
        for relocation in &self.data_relocations {
            let at = self.data + u64::from(relocation.offset);
            let Some(to) = self.node(relocation) else {
                continue;
            };
            // Symbols may share their bytes.
            for (_, symbol) in data.iter().filter(|(range, _)| range.contains(&at)) {
                edges.entry(Node::Data(*symbol)).or_default().push(to);
            }
        }
        edges
    }

    /// What a relocation means, if it is a function or data of this module.
    fn node(&self, relocation: &RelocationEntry) -> Option<Node> {
        use wasmparser::RelocationType::*;
        // Other kinds count types, globals and tables.
        let names_a_symbol = matches!(
            relocation.ty,
            FunctionIndexLeb
                | FunctionIndexI32
                | TableIndexSleb
                | TableIndexI32
                | TableIndexRelSleb
                | MemoryAddrLeb
                | MemoryAddrSleb
                | MemoryAddrI32
                | MemoryAddrRelSleb
        );
        if !names_a_symbol {
            return None;
        }
        match self.symbols.get(relocation.index as usize)? {
            SymbolInfo::Func { index, .. } => Some(Node::Function(*index)),
            SymbolInfo::Data {
                symbol: Some(_), ..
            } => Some(Node::Data(relocation.index)),
            _ => None,
        }
    }

    /// Where the bytes of data symbols stand in the file.
    fn places_of_data(&self) -> Vec<(Range<u64>, u32)> {
        let place = |(index, symbol): (usize, &SymbolInfo)| {
            let SymbolInfo::Data {
                symbol: Some(data), ..
            } = symbol
            else {
                return None;
            };
            let start = self.segments.get(data.index as usize)? + u64::from(data.offset);
            Some((start..start + u64::from(data.size), index as u32))
        };
        self.symbols.iter().enumerate().filter_map(place).collect()
    }
}
