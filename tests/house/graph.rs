//! Circles in a directed graph: its strongly connected components (Tarjan 1972) of more than one node.

use std::collections::BTreeMap;

struct Search<'a> {
    edges: BTreeMap<&'a str, &'a [String]>,
    /// The order in which a node was met, and the earliest that it leads back to.
    met: BTreeMap<&'a str, (usize, usize)>,
    open: Vec<&'a str>,
    circles: Vec<Vec<String>>,
}

/// The circles of a graph, which is given as nodes with the nodes that each leads to.
pub fn circles(graph: &[(String, Vec<String>)]) -> Vec<Vec<String>> {
    let mut search = Search {
        edges: graph
            .iter()
            .map(|(node, edges)| (node.as_str(), edges.as_slice()))
            .collect(),
        met: BTreeMap::new(),
        open: Vec::new(),
        circles: Vec::new(),
    };
    for (node, _) in graph {
        if !search.met.contains_key(node.as_str()) {
            search.visit(node);
        }
    }
    search.circles
}

impl<'a> Search<'a> {
    fn visit(&mut self, node: &'a str) -> usize {
        let order = self.met.len();
        let mut earliest = order;
        self.met.insert(node, (order, order));
        self.open.push(node);
        for next in self.edges.get(node).copied().unwrap_or_default() {
            let reached = match self.met.get(next.as_str()) {
                None => self.visit(next),
                Some((order, _)) if self.open.contains(&next.as_str()) => *order,
                Some(_) => continue,
            };
            earliest = earliest.min(reached);
        }
        if earliest == order {
            let at = self.open.iter().position(|open| *open == node);
            let circle = self.open.split_off(at.unwrap_or(self.open.len()));
            if circle.len() > 1 {
                self.circles
                    .push(circle.into_iter().map(str::to_owned).collect());
            }
        }
        earliest
    }
}

#[test]
fn circles_are_found() {
    let graph = |edges: &[(&str, &str)]| -> Vec<(String, Vec<String>)> {
        ["a", "b", "c", "d"]
            .iter()
            .map(|node| {
                let out = edges.iter().filter(|(from, _)| from == node);
                (
                    (*node).to_owned(),
                    out.map(|(_, to)| (*to).to_owned()).collect(),
                )
            })
            .collect()
    };
    let none: [Vec<String>; 0] = [];
    assert_eq!(circles(&graph(&[("a", "b"), ("b", "c"), ("a", "c")])), none);
    let two = circles(&graph(&[
        ("a", "b"),
        ("b", "a"),
        ("c", "d"),
        ("d", "c"),
        ("b", "c"),
    ]));
    assert_eq!(two, [["c", "d"], ["a", "b"]]);
    let three = circles(&graph(&[("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")]));
    assert_eq!(three, [["a", "b", "c"]]);
}
