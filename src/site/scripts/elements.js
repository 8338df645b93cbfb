// Elements as scripts make them, and texts with their words filled in.
export const made = (name, properties, ...inside) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...inside);
  return element;
};

// `{name}` stands for a value of that name.
export const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
