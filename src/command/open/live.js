// A page while it is previewed: it asks for news, is loaded anew where it stands, and shows what is wrong with its
// report beside what it concerns. The server puts it into pages; it is part of no site.
(() => {
  const { page } = document.currentScript.dataset;
  const root = document.documentElement;
  const KEPT = "zone-report-preview";
  const PATIENCE = 3000;
  let words;
  let version;
  let bar;

  const made = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children.filter((child) => child !== ""));
    return element;
  };
  const fill = (text, values) => text.replace(/{(\w+)}/g, (_, name) => values[name]);

  // Where the reader is: what is open, and what stands at the top of the window.
  const folds = () => [...document.querySelectorAll("details")];
  const named = () => [...document.querySelectorAll("main [id]")].filter((it) => it.getClientRects().length);
  const keep = () => {
    const tops = named().map((it) => [it.id, it.getBoundingClientRect().top]);
    const [id, top] = tops.filter(([, top]) => top < innerHeight / 3).pop() ?? [];
    const open = folds().flatMap((fold, index) => (fold.open && !fold.closest(".preview") ? [fold.id || index] : []));
    const kept = { path: location.pathname, id, top, y: scrollY, open, list: bar?.open ?? false };
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
    location.reload();
  };

  const kept = (() => {
    const text = sessionStorage.getItem(KEPT);
    sessionStorage.removeItem(KEPT);
    const kept = text && JSON.parse(text);
    return kept?.path === location.pathname ? kept : null;
  })();

  const restore = () => {
    history.scrollRestoration = "manual";
    const opened = folds();
    for (const fold of kept.open) {
      const found = typeof fold === "number" ? opened[fold] : document.getElementById(fold);
      if (found) found.open = true;
    }
    let by = "script";
    const stand = () => {
      if (by === "reader") return;
      const at = kept.id && document.getElementById(kept.id);
      const move = at ? at.getBoundingClientRect().top - kept.top : kept.y - scrollY;
      if (Math.abs(move) > 1) scrollBy({ top: move, behavior: "instant" });
    };
    // What comes alive may change heights, until the reader goes on.
    const grown = new ResizeObserver(stand);
    grown.observe(document.body);
    const leave = () => {
      by = "reader";
      grown.disconnect();
      history.scrollRestoration = "auto";
    };
    for (const kind of ["wheel", "touchstart", "pointerdown", "keydown"]) {
      addEventListener(kind, leave, { once: true, passive: true });
    }
    setTimeout(leave, PATIENCE);
    stand();
  };

  // What a problem says, with its line in the file.
  const told = ({ level, message, help, file, line, column, text }) => {
    const place = line ? `${file}:${line}:${column}` : file;
    return [
      made("strong", { textContent: `${words[level]} ` }),
      made("span", { lang: "en", textContent: message }),
      place ? made("code", { className: "place", textContent: place }) : "",
      text ? made("code", { className: "line", textContent: text }) : "",
      help ? made("span", { lang: "en", className: "help", textContent: help }) : "",
    ];
  };

  const find = ({ at = [] }) => {
    for (const selector of at) {
      const found = document.querySelector(selector);
      if (found) return found.closest("details, figure, li, p, table, dl, h1, .headline, .masthead") ?? found;
    }
  };

  const show = ({ problems, more, errors, warnings, stale }) => {
    for (const old of document.querySelectorAll(".preview-problem")) old.remove();
    const beside = new Map();
    const rows = problems.map((problem, index) => {
      const holder = find(problem);
      const row = made("li", { className: problem.level }, ...told(problem));
      if (!holder) return row;
      const id = `preview-problem-${index}`;
      const note = made("div", { className: `preview-problem ${problem.level}`, id, tabIndex: -1 }, ...told(problem));
      note.setAttribute("role", "note");
      const last = beside.get(holder);
      if (last) last.after(note);
      else if (holder.matches("li")) holder.append(note);
      else holder.after(note);
      beside.set(holder, note);
      row.append(made("a", { href: `#${id}`, textContent: words.show }));
      return row;
    });
    if (more) rows.push(made("li", { textContent: fill(words.more, { more }) }));
    const count = errors || warnings ? fill(words.count, { errors, warnings }) : words.sound;
    const line = stale ? `${count} ${words.stale}` : count;
    const open = bar?.open ?? (kept?.list || stale);
    const summary = made("summary", {}, made("b", { textContent: words.title }), " ", line);
    const list = made("details", { className: "preview", open }, summary, made("ol", {}, ...rows));
    list.dataset.level = errors || stale ? "error" : warnings ? "warning" : "sound";
    list.setAttribute("aria-live", "polite");
    list.setAttribute("aria-label", words.title);
    if (bar) bar.replaceWith(list);
    else document.body.append(list);
    bar = list;
  };

  const end = (text) => {
    if (!bar || !words) return;
    bar.dataset.level = "ended";
    bar.querySelector("summary").lastChild.textContent = text;
  };

  // Islands expect the page as it was served.
  const living = new Promise((resolve) => {
    const settled = () => root.dataset.state !== "static" && document.readyState !== "loading" && resolve();
    new MutationObserver(settled).observe(root, { attributes: true, attributeFilter: ["data-state"] });
    addEventListener("DOMContentLoaded", settled);
    addEventListener("load", () => setTimeout(resolve, PATIENCE));
  });

  const seen = () =>
    new Promise((resolve) => {
      if (!document.hidden) return resolve();
      addEventListener("visibilitychange", resolve, { once: true });
    });

  // A page out of sight asks for nothing, as a browser has few connections to one host.
  const news = async () => {
    const stop = new AbortController();
    const hide = () => document.hidden && stop.abort();
    addEventListener("visibilitychange", hide);
    try {
      const query = version === undefined ? "" : `?version=${version}`;
      return await (await fetch(`/-/state.json${query}`, { signal: stop.signal })).json();
    } finally {
      removeEventListener("visibilitychange", hide);
    }
  };

  const follow = async () => {
    for (;;) {
      await seen();
      try {
        const state = await news();
        if (state.ended) {
          end(words.ended);
          version = undefined;
          await new Promise((resolve) => setTimeout(resolve, PATIENCE));
          continue;
        }
        if (String(state.page) !== page) return keep();
        version = state.version;
        words = state.words[root.lang] ?? state.words.en;
        await living;
        show(state);
      } catch (error) {
        if (error.name === "AbortError") continue;
        if (words) end(words.ended);
        version = undefined;
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    }
  };

  if (kept) {
    history.scrollRestoration = "manual";
    addEventListener("DOMContentLoaded", restore);
  }
  follow();
})();
