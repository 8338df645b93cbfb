// When the table of all figures comes: once the page has nothing else to do, or at once where the address asks for it.
const asked = /[?&](find|section|topic|unit|origin|kind|sure|sort)=/;

// `load` promises the module that makes it.
export const list = (load) => {
  const holder = document.querySelector(".all-figures");
  if (!holder) return;
  const make = async () => {
    try {
      const { start } = await load();
      start();
    } catch (error) {
      // What is served without script says the same.
      console.warn(error);
      const source = document.querySelector(".evidence-source");
      if (source && !holder.firstChild) holder.insertAdjacentHTML("beforeend", source.textContent);
    }
  };
  const idle = window.requestIdleCallback || ((action) => setTimeout(action, 500));
  if (location.hash === "#figures" || asked.test(location.search)) make();
  else idle(make, { timeout: 3000 });
};
