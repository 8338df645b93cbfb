//! Scenarios, formulas, targets of one's own, and going back: what a reader does with the calculator
//! beyond a single question.

use crate::support::Page;

const ROWS: &str = "document.querySelectorAll('.scenario-table tbody tr').length";

fn name_of(row: usize) -> String {
    format!("document.querySelectorAll('.scenario-table tbody input')[{row}].value")
}

/// The buttons of a scenario's row.
const USE: usize = 0;
const REMOVE: usize = 2;

fn act(page: &Page, act: usize, row: usize) {
    page.run(&format!(
        "document.querySelectorAll('.scenario-table tbody tr')[{row}].querySelectorAll('button')[{act}].click()"
    ));
    page.settle();
}

fn press(page: &Page, which: usize) {
    page.run(&format!(
        "document.querySelectorAll('.scenarios .bar button')[{which}].click()"
    ));
    page.settle();
}

#[test]
fn scenarios_are_kept_side_by_side_and_come_back_by_link() {
    let page = Page::alive("");
    assert_eq!(page.text(ROWS), "0");
    press(&page, 0);
    page.set("growth-number", "8");
    press(&page, 0);
    page.set("baseline", "2200");
    assert_eq!(page.text(ROWS), "3");
    let names: Vec<String> = (0..3).map(|row| page.text(&name_of(row))).collect();
    assert_eq!(names, ["甲", "乙", "丙"]);
    page.run(
        "const name = document.querySelectorAll('.scenario-table tbody input')[1];
         name.value = '慢<b>'; name.dispatchEvent(new Event('change', {bubbles: true}));",
    );
    page.settle();
    act(&page, USE, 0);
    assert_eq!(page.text(&name_of(1)), "慢<b>");
    let table = page.text("document.querySelector('.scenario-table tbody').innerText");
    page.wait("new URLSearchParams(location.search).has('s2')");
    let address = page.text("location.href");
    page.open(&address);
    page.wait_until_alive();
    assert_eq!(
        page.text("document.querySelector('.scenario-table tbody').innerText"),
        table
    );
    assert_eq!(page.text(&name_of(1)), "慢<b>");
    act(&page, REMOVE, 1);
    assert_eq!(page.text(ROWS), "2");
    // Undo brings it back.
    press(&page, 1);
    assert_eq!(page.text(&name_of(1)), "慢<b>");
    page.expect_no_problem();
}

#[test]
fn back_and_forward_go_through_targets() {
    let page = Page::alive("?growth=12");
    page.set("target", "high-tech-firms");
    page.set("goal", "600");
    page.set("target", "national-rank");
    page.run("history.back()");
    page.wait(
        "document.querySelector('#calculator [name=target]:checked').value === 'high-tech-firms'",
    );
    assert_eq!(page.control_number("goal"), 600.0);
    page.run("history.back()");
    page.wait(
        "document.querySelector('#calculator [name=target]:checked').value === 'main-revenue-city'",
    );
    assert_eq!(page.control_number("growth"), 12.0);
    page.run("history.forward()");
    page.wait("document.querySelector('#calculator [name=goal]').value === '600'");
    page.expect_no_problem();
}

#[test]
fn a_target_of_ones_own_is_asked_about_as_any_other() {
    let page = Page::alive("");
    page.set("target", "custom");
    page.set("label", "綠地");
    page.set("unit", "公頃");
    page.set("baseline", "120");
    page.set("goal", "兩百");
    page.set("growth-number", "5");
    assert_eq!(page.result("progress"), Some(60.0));
    page.wait("new URLSearchParams(location.search).get('unit') === '公頃'");
    let address = page.text("location.href");
    page.open(&address);
    page.wait_until_alive();
    assert_eq!(page.control("label"), "綠地");
    assert_eq!(page.result("progress"), Some(60.0));
    // Percentages move by points, places in an order towards the front.
    page.set("unit", "%");
    assert_eq!(page.result("required-growth"), None);
    assert_eq!(page.result("required-increment"), Some(80.0 / 3.0));
    page.set("unit", "位");
    page.set("goal", "90");
    assert_eq!(page.result("remaining"), Some(30.0));
    page.expect_no_problem();
}

#[test]
fn a_label_and_a_tick_are_taken_back_one_after_the_other() {
    let page = Page::alive("?target=custom");
    page.set("label", "綠地");
    page.run("document.querySelector('#calculator [name=falls]').click()");
    page.settle();
    press(&page, 1);
    let falls = "document.querySelector('#calculator [name=falls]').checked";
    assert!(!page.is(falls));
    assert_eq!(page.control("label"), "綠地");
    press(&page, 1);
    assert_eq!(page.control("label"), "");
    page.expect_no_problem();
}

#[test]
fn the_focus_stays_at_its_place_when_a_scenario_goes() {
    let page = Page::alive("");
    press(&page, 0);
    press(&page, 0);
    let button = |row: usize| {
        format!(
            "document.querySelectorAll('.scenario-table tbody tr')[{row}].querySelectorAll('button')[{REMOVE}]"
        )
    };
    page.run(&format!("{}.focus()", button(1)));
    act(&page, REMOVE, 1);
    assert_eq!(page.text(ROWS), "2");
    assert!(page.is(&format!("document.activeElement === {}", button(1))));
}

#[test]
fn a_formula_opens_with_its_numbers_and_follows_them() {
    let page = Page::alive("");
    let formula = "document.querySelectorAll('.calculator-results .how p')[0].textContent";
    page.run("document.querySelectorAll('.calculator-results .how summary')[0].click()");
    page.wait(&format!(
        "{formula}.includes('2147億元 ÷ 3000億元 = 71.6%')"
    ));
    page.set("goal", "3500");
    page.wait(&format!(
        "{formula}.includes('2147億元 ÷ 3500億元 = 61.3%')"
    ));
}

#[test]
fn a_broken_link_says_what_of_it_could_not_be_read() {
    let page = Page::alive("?growth=abc&goal=3500");
    let said = "[...document.querySelectorAll('#calculator .caveat')]\
                .filter(note => !note.hidden).map(note => note.textContent).join()";
    assert!(page.text(said).contains("growth=abc"));
    assert_eq!(page.control_number("goal"), 3500.0);
    page.set("growth", "12");
    assert_eq!(page.text(said), "");
    page.expect_no_problem();
}

#[test]
fn a_drag_is_announced_once() {
    let page = Page::alive("");
    page.run(
        "window.said = 0;
         new MutationObserver(() => window.said++)
           .observe(document.getElementById('calculator-says'), {childList: true, characterData: true, subtree: true});",
    );
    for pace in 1..40 {
        page.run(&format!(
            "const range = document.querySelector('#calculator [name=growth]');
             range.value = '{pace}'; range.dispatchEvent(new Event('input', {{bubbles: true}}));"
        ));
    }
    page.wait("window.said > 0");
    page.run("window.later = false; setTimeout(() => window.later = true, 800)");
    page.wait("window.later");
    assert_eq!(page.text("window.said"), "1");
}

/// A thousand inputs of every kind in any order, drawn in the page by a generator with a seed.
const DRIVE: &str = r#"
window.drive = async (seed, count) => {
  let state = seed >>> 0;
  const next = () => { state = (state + 0x6D2B79F5) >>> 0; let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1); t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
  const pick = list => list[Math.floor(next() * list.length)];
  const form = document.getElementById('calculator');
  const texts = ['', ' ', '0', '-1', '1', '12.5', '2147', '2,147', '2147億', '２１４７', '兩千億', '2.1e3', '1e18',
    '1e308', '-1e308', '1e-9', 'NaN', 'Infinity', 'abc', '2020年底', '1949', '2149', '1948', '2018', '2100', '≥250', '<90',
    '約300', '%', '12%', '500家', '3畝', '\u{0}', '😀', '<b>', '*', '-', '=200', '-99.9', '-100', '1000', '1e-300'];
  const broken = /\bNaN\b|\b-?inf\b|\bInfinity\b|∞|undefined/;
  const problems = [];
  for (let at = 0; at < count; at++) {
    const kind = next();
    let what;
    if (kind < 0.12) {
      const radio = pick([...form.querySelectorAll('[name=target], [name=solve]')]); what = radio.value; radio.click();
    } else if (kind < 0.2) {
      const buttons = [...form.querySelectorAll('.scenarios button:not(:disabled)')];
      if (buttons.length) { const button = pick(buttons); what = button.textContent; button.click(); }
    } else if (kind < 0.25) {
      const summary = pick([...form.querySelectorAll('summary')]); what = 'summary'; summary.click();
    } else if (kind < 0.28) {
      const names = [...form.querySelectorAll('.scenario-table input')];
      if (names.length) { const name = pick(names); name.value = pick(texts); what = 'name';
        name.dispatchEvent(new Event('change', {bubbles: true})); }
    } else if (kind < 0.45) {
      const range = form.querySelector('[type=range]'); range.value = String(next() * 80 - 20); what = 'range';
      range.dispatchEvent(new Event('input', {bubbles: true}));
    } else {
      const field = pick([...form.querySelectorAll('.sentence input, .pace-slider .pair input, .custom-target input:not([type=checkbox])')]);
      field.value = next() < 0.4 ? String(Math.round(next() * 4000)) : pick(texts);
      // A unit of one's own may have any name, but this one would be taken for a broken number below.
      if (field.closest('.custom-target') && broken.test(field.value)) field.value = '家';
      what = `${field.name}=${field.value}`;
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
    if (at % 5 == 0) await new Promise(done => requestAnimationFrame(done));
    const outputs = [...form.querySelectorAll('output')];
    for (const output of outputs) {
      const value = output.dataset.value;
      if (output.name !== 'verdict' && value !== '' && !Number.isFinite(Number(value))) problems.push(`${what}: ${output.name}=${value}`);
    }
    // Names and labels hold what the reader types.
    const shown = [...form.querySelectorAll('output, .sentence, .verdict, .how p, .scenario-table td')].map(part => part.textContent).join(' ');
    if (broken.test(shown)) problems.push(`${what}: ${shown.match(broken)[0]}`);
    if (problems.length > 5) break;
  }
  return problems.join('\n');
};
// Puts right what is wrong, in this scenario and the others, so that the link can tell all of it.
window.mend = async () => {
  const shown = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const form = document.getElementById('calculator');
  const right = {'baseline-year': '2016', 'goal-year': '2031', baseline: '120', goal: '2.5e2', '': '7.25'};
  for (let at = 0; at < Math.max(1, form.querySelectorAll('.scenario-table tbody tr').length); at++) {
    form.querySelectorAll('.scenario-table tbody tr')[at]?.querySelector('button').click();
    await shown();
    for (const name in right) {
      const field = name ? form.querySelector(`[name="${name}"]`) : form.querySelector('.pace-slider .pair input');
      if (field.getAttribute('aria-invalid') || name.endsWith('year')) {
        field.value = right[name];
        field.dispatchEvent(new Event('input', {bubbles: true}));
      }
    }
  }
};
// What a link must bring back: values, verdict, and the table of scenarios.
window.told = () => JSON.stringify([
  [...document.querySelectorAll('#calculator output')].map(output => output.dataset.value + output.dataset.bound),
  [...document.querySelectorAll('#calculator [name=target]:checked, #calculator [name=solve]:checked')].map(it => it.value),
  document.querySelector('.scenario-table tbody')?.innerText]);
window.sound = () => !document.querySelector('#calculator [aria-invalid=true]') &&
  !/NaN|更正/.test(document.querySelector('.scenario-table')?.textContent ?? '');
"#;

#[test]
fn a_thousand_random_inputs_break_nothing_and_the_link_tells_the_state() {
    let page = Page::alive("");
    let mut compared = 0;
    for round in 0..50 {
        page.run(DRIVE);
        page.run(&format!(
            "window.found = null; window.drive({}, 20).then(found => window.found = found, error => window.found = String(error))",
            2017 + round
        ));
        page.wait("window.found !== null");
        assert_eq!(page.text("window.found"), "", "round {round}");
        page.run("window.later = false; mend().then(mend).then(() => setTimeout(() => window.later = true, 700))");
        page.wait("window.later");
        // A wrong field is not in the link, which then tells the rest.
        if page.is("window.sound()") {
            let told = page.text("window.told()");
            let address = page.text("location.href");
            page.open(&address);
            page.wait_until_alive();
            page.run(DRIVE);
            assert_eq!(page.text("window.told()"), told, "round {round}: {address}");
            compared += 1;
        }
        page.expect_no_problem();
    }
    assert!(compared >= 25, "{compared} states were sound");
}
