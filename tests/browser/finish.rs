//! How it is finished: sizes for fingers, the reader's own colours, tables, menus, words that stay together.

use serde_json::json;

use crate::support::PAGES;
use crate::support::Page;

#[test]
fn no_figure_is_parted_from_its_unit() {
    let page = Page::alive("");
    let mut faults = Vec::new();
    for (language, path) in PAGES {
        page.go(path);
        page.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        for width in [320, 390, 768, 1280] {
            page.resize(width, 900);
            let parted = page.text(PARTED);
            if !parted.is_empty() {
                faults.push(format!("{language} at {width}: {parted}"));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Amounts in running text that begin on one line and end on another.
const PARTED: &str = r"(() => {
  const amount = /(?:[≥≤≈約约] ?)?(?:CNY )?\d[\d.,]*(?: ?(?:billion|million|bn|km²|m²|ha)\b|[億亿萬万]?(?:元|畝|亩|平方公里|平方米|個|个|家|位|年)|%)?/g;
  const found = [];
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  for (let text; (text = walker.nextNode()); ) {
    if (!text.parentElement.checkVisibility() || text.parentElement.closest('svg, .visually-hidden, textarea, .evidence-source')) continue;
    for (const { 0: words, index } of text.data.matchAll(amount)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + words.trimEnd().length);
      const tops = [...range.getClientRects()].filter(rect => rect.width > 0.5).map(rect => Math.round(rect.top));
      if (new Set(tops).size > 1 && Math.max(...tops) - Math.min(...tops) > 8) found.push(words);
    }
  }
  return [...new Set(found)].join('; ');
})()";

#[test]
fn what_is_pressed_is_large_enough_or_has_room() {
    let page = Page::alive("");
    let mut faults = Vec::new();
    for (language, path) in PAGES {
        page.go(path);
        page.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        page.resize(390, 844);
        page.run("document.querySelectorAll('.plot').forEach(plot => plot.scrollIntoView())");
        page.settle();
        let small = page.text(SMALL);
        if !small.is_empty() {
            faults.push(format!("{language}: {small}"));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Targets of less than 44 pixels that are no part of a sentence, and round which a circle of 24 is not free of others
/// (WCAG 2.2, 2.5.8); with those that only a finger needs larger than that.
const SMALL: &str = r"(() => {
  const area = element => {
    const box = (element.closest('label') ?? element).getBoundingClientRect();
    const more = getComputedStyle(element.closest('label') ?? element, '::after');
    const reach = more.position === 'absolute' && more.content !== 'none' ? parseFloat(more.top) || 0 : 0;
    const grow = reach < 0 ? -reach : 0;
    return { element, x: box.x - grow, y: box.y - grow, width: box.width + 2 * grow, height: box.height + 2 * grow };
  };
  const all = [...document.querySelectorAll('a[href], button, input, summary, textarea, [tabindex]')]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], .visually-hidden, .skip, .scroll[tabindex]:not(a)'))
    .filter(element => !element.matches('.skip, .scroll, #calculator .sentence *'))
    // Links in a sentence or a cell take the line's height.
    .filter(element => !(element.matches('.chip, .headline, .chart-mark') && element.matches('.chip')))
    .filter(element => !element.closest('.chapter-lead, .section-text > p, .aside, .caveat, .meta, .page-footer p, td') || !element.matches('a'))
    .map(area).filter(({ width, height }) => width > 0 && height > 0);
  const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
  const near = (one, other) => {
    const [x, y] = middle(one);
    const right = Math.max(other.x - x, x - other.x - other.width, 0);
    const down = Math.max(other.y - y, y - other.y - other.height, 0);
    return Math.hypot(right, down) < 12;
  };
  const nested = (one, other) => one.element.contains(other.element) || other.element.contains(one.element);
  const small = all.filter(({ width, height }) => width < 43.5 || height < 43.5)
    .filter(one => (one.width < 23.5 || one.height < 23.5) && all.some(other => other !== one && !nested(one, other) && near(one, other)));
  return [...new Set(small.map(({ element, width, height }) =>
    `${element.localName}.${element.className.baseVal ?? element.className}${element.name ? '[' + element.name + ']' : ''} ${width.toFixed(0)}×${height.toFixed(0)} ${element.textContent.trim().slice(0, 20)}`))].join('\n');
})()";

#[test]
fn tables_keep_their_first_column_sort_and_follow_the_unit() {
    let page = Page::alive("en/");
    page.resize(390, 844);
    let table = "document.querySelector('#chart-land .data-table')";
    page.run(&format!("{table}.open = true"));
    page.wait(&format!(
        "{table}.querySelectorAll('thead button').length === 5"
    ));
    let column = |number: usize| {
        page.text(&format!(
            "[...{table}.querySelectorAll('tbody:nth-of-type(2) tr')].map(row => \
             row.cells[{number}]?.textContent.trim()).filter(Boolean).join(' | ')"
        ))
    };
    let press = |number: usize| {
        page.run(&format!(
            "{table}.querySelectorAll('thead button')[{number}].click()"
        ));
    };
    let served = column(1);
    assert_eq!(
        served,
        "266.7 ha (4,000 mu) | 223 ha (3,345 mu) | ≥220 ha (3,300 mu) | 80 ha (1,200 mu)"
    );
    let sorted = |order: &str| {
        assert_eq!(
            page.text(&format!("{table}.querySelectorAll('thead th')[1].ariaSort")),
            order
        );
        column(1)
    };
    press(1);
    assert_eq!(sorted("descending"), served);
    press(1);
    let reversed: Vec<&str> = served.split(" | ").collect();
    let reversed: Vec<&str> = reversed.into_iter().rev().collect();
    assert_eq!(sorted("ascending"), reversed.join(" | "));
    press(1);
    assert_eq!(sorted("none"), served);
    // The row that names the group stays above it.
    assert!(page.is(&format!(
        "{table}.querySelector('tbody:nth-of-type(2) tr th.group')"
    )));
    // The table tells what the chart tells, which is drawn where it is seen.
    page.run("document.querySelector('#chart-land').scrollIntoView({ behavior: 'instant' })");
    page.wait("document.querySelectorAll('#chart-land .chart-mark').length > 5");
    page.run("document.querySelector('#chart-land [data-value=km2]').click()");
    page.wait(&format!(
        "{table}.querySelector('tbody:nth-of-type(2) td').textContent === '2.667 km²'"
    ));
    page.run("document.querySelector('#chart-land [data-value=mu]').click()");
    page.wait(&format!(
        "{table}.querySelector('tbody:nth-of-type(2) td').textContent === '4,000 mu'"
    ));
    // What a row is of stays in view.
    let left = page.number(&format!(
        "(() => {{ const scroll = {table}.querySelector('.scroll'); scroll.scrollLeft = 9999; \
           const first = {table}.querySelector('tbody th[scope=row]').getBoundingClientRect(); \
           return scroll.scrollLeft > 50 ? first.left - scroll.getBoundingClientRect().left : -1; }})()"
    ));
    assert!((0.0..1.0).contains(&left), "{left}");
    page.expect_no_problem();
}

#[test]
fn the_files_can_be_taken_from_a_menu_and_the_embed_is_shown_before_it_is_copied() {
    let page = Page::alive("en/");
    page.click(".tools [data-download]");
    page.wait("document.querySelector('dialog.menu[open]')");
    let rows = page.text(
        "[...document.querySelectorAll('dialog.menu li a')].map(row => row.download).join(' ')",
    );
    assert_eq!(
        rows,
        "figures.csv figures.xlsx report.json report.schema.json"
    );
    assert!(!page.is("location.hash"));
    // Paper is in the menu where the bar has no room for it, and only there.
    let paper = "document.querySelector('dialog.menu .paper')?.checkVisibility()";
    assert!(!page.is(paper));
    page.resize(340, 700);
    assert!(page.is(paper));
    assert!(!page.is("document.querySelector('.tools [data-print]').checkVisibility()"));
    page.run("document.querySelector('dialog.menu').close()");
    page.resize(1280, 900);
    page.run("document.querySelector('#chart-land [data-embed]').click()");
    page.wait(
        "document.querySelector('dialog.share[open] iframe')?.contentDocument?.querySelector('h1')",
    );
    page.run("document.querySelectorAll('dialog.share [name=form]')[1].click()");
    page.wait("document.querySelector('dialog.share .preview img')?.naturalWidth > 400");
    page.expect_no_problem();
}

#[test]
fn the_readers_own_colours_tell_marks_apart() {
    let page = Page::alive("");
    page.devtools(
        "Emulation.setEmulatedMedia",
        json!({ "features": [{ "name": "forced-colors", "value": "active" }] }),
    );
    page.wait("matchMedia('(forced-colors: active)').matches");
    let plot = "document.querySelector('#chart-projects .plot')";
    page.run(&format!("{plot}.scrollIntoView({{ block: 'center' }})"));
    page.wait(&format!("{plot}.matches('.live')"));
    page.settle();
    page.settle();
    // The lightest cells, at the right end of the first row, have an edge; the darkest are full.
    let dark = |from: f64, to: f64| {
        page.number(&format!(
            "(() => {{ const canvas = {plot}.querySelector('canvas'); const at = share => Math.round(canvas.width * share); \
               const mark = {plot}.querySelector('a.chart-mark'); const density = canvas.width / canvas.getBoundingClientRect().width; \
               const top = Math.round((mark.offsetTop + 12) * density), height = Math.round((mark.offsetHeight - 24) * density); \
               const left = (mark.offsetLeft + mark.offsetWidth * {from}) * density, width = mark.offsetWidth * ({to} - {from}) * density; \
               const {{ data }} = canvas.getContext('2d').getImageData(left, top, width, height); \
               let dark = 0; for (let i = 0; i < data.length; i += 4) dark += data[i + 3] > 128 && data[i] < 80 && data[i + 1] < 80 && data[i + 2] < 80; \
               return dark / (data.length / 4); }})()"
        ))
    };
    let (darkest, lightest) = (dark(0.0, 0.03), dark(0.6, 0.95));
    assert!(lightest > 0.05, "the lightest cells have {lightest}");
    assert!(darkest > lightest + 0.15, "{darkest} against {lightest}");
    // No gridline is seen, and none is red.
    let strong = page.number(
        "(() => { const canvas = document.querySelector('#chart-revenue canvas'); \
           if (!canvas.width) return 0; \
           const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height); let red = 0; \
           for (let i = 0; i < data.length; i += 4) red += data[i + 3] > 128 && Math.abs(data[i] - data[i + 1]) > 40; return red; })()",
    );
    assert!(strong < 1.0, "{strong} pixels of another colour");
    // A target's chip has two lines, a reported one one.
    let line = |chip: &str| {
        page.text(&format!(
            "getComputedStyle(document.querySelector('{chip}')).borderBottomStyle"
        ))
    };
    let styles = [
        line(".chip:not(.target, .derived)"),
        line(".chip.derived"),
        line(".chip.target"),
    ];
    assert_eq!(styles, ["solid", "dotted", "double"]);
}

#[test]
fn letters_of_twice_the_size_stay_on_the_page() {
    let page = Page::alive("");
    let mut faults = Vec::new();
    for (language, path) in PAGES {
        page.go(path);
        page.run(
            "document.documentElement.style.fontSize = '32px'; \
             document.querySelectorAll('details').forEach(details => details.open = true)",
        );
        for width in [640, 1280] {
            page.resize(width, 900);
            let widest = page.number("document.documentElement.scrollWidth");
            if widest > f64::from(width) {
                faults.push(format!("{language} at {width} px is {widest} px wide"));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
