// The module's second part, which the glue sends for by its name.
const type = "application/wasm";

export const asModule = (body) => new Response(body, { headers: { "content-type": type } });

let bring = (name) => fetch(new URL(name, import.meta.url));

// From elsewhere than beside the glue.
export const bringBy = (other) => {
  bring = other;
};

// A browser takes a module as it arrives only by its type, which not every host knows.
export const second = async (name) => {
  const response = await bring(name);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.headers.get("content-type") === type ? response : asModule(response.body);
};
