// What the server put into the page, and the one clock everything here runs on.
const data = JSON.parse(document.getElementById('practice-boot').textContent);

export const { token, scale, language, switches, texts } = data;

// What the page looks like is settled when it loads; every other switch may change under it.
const SETTLED = new Set([
  'language', 'test_ids', 'icons', 'icon_marks', 'list_ticks', 'notice_ids', 'renamed', 'renamed_seed',
]);

export function takeSwitches(values) {
  for (const [name, value] of Object.entries(values)) if (!SETTLED.has(name)) switches[name] = value;
}

/** Milliseconds of the page's scaled clock. */
export const ms = (seconds) => seconds * 1000 * scale;

export const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, ms(seconds)));

/** The page's own address for a path: the token must ride along on every load. */
export function address(path, query = {}) {
  return `${path}?${new URLSearchParams({ ...query, token })}`;
}
