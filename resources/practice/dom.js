// Building elements. Class names of the page's own style are hashed anew at each load (fact sheet, section 0);
// the few readable ones (section 12) are given as `keep`. Generation B drops every data-testid.
import { switches } from './boot.js';
import { renamed } from './renames.js';

const seed = crypto.getRandomValues(new Uint32Array(1))[0];

function hashed(name) {
  let value = seed;
  for (const letter of name) value = Math.imul(value ^ letter.charCodeAt(0), 16777619) >>> 0;
  return `x${value.toString(36).padStart(7, '0')}`;
}

const TAGS = new Set(['header', 'footer']);
const VALUES = { id: 'id', role: 'role', 'aria-label': 'label', 'data-tab': 'value' };

/** The style sheet's `.w-name` and `#id` selectors get the names of this load. */
export async function loadStyles() {
  const answer = await fetch(new URL('style.css', import.meta.url));
  const sheet = new CSSStyleSheet();
  const rules = (await answer.text()).replace(/\.w-([a-z-]+)/g, (_, name) => `.${hashed(name)}`);
  sheet.replaceSync(rules.replace(/^#([a-z-]+)(?= *[{,])/gm, (_, id) => `#${renamed('id', id)}`));
  document.adoptedStyleSheets = [sheet];
}

function classes(own, keep) {
  const names = own ? own.split(' ').map(hashed) : [];
  return names.concat(keep ? keep.split(' ').map((name) => renamed('class', name)) : []).join(' ');
}

/**
 * An element. Props: `c` own class names, `keep` readable class names, `testid`, `on` listeners, `props` DOM
 * properties; anything else is an attribute (false, null and undefined leave it out, true makes it empty).
 */
export function h(tag, { c, keep, testid, on = {}, props = {}, ...attributes } = {}, ...children) {
  const node = document.createElement(TAGS.has(tag) ? renamed('tag', tag) : tag);
  if (c || keep) node.className = classes(c, keep);
  setTestid(node, testid);
  for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, value);
  for (const [name, listener] of Object.entries(on)) node.addEventListener(name, listener);
  Object.assign(node, props);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function setTestid(node, testid) {
  if (testid && switches.test_ids) node.setAttribute(renamed('attribute', 'data-testid'), renamed('testid', testid));
}

export function setAttribute(node, name, value) {
  const called = name.startsWith('data-') ? renamed('attribute', name) : name;
  if (value === false || value === null || value === undefined) node.removeAttribute(called);
  else node.setAttribute(called, value === true ? '' : VALUES[name] ? renamed(VALUES[name], String(value)) : String(value));
}

/** Bring children into this order, touching only what moved. */
export function settle(box, nodes) {
  const wanted = new Set(nodes);
  for (const old of [...box.children]) if (!wanted.has(old)) old.remove();
  nodes.forEach((node, index) => { if (box.children[index] !== node) box.insertBefore(node, box.children[index] ?? null); });
}

export function toggle(node, name, on) {
  node.classList.toggle(hashed(name), on);
}

/**
 * Press on a list row as the real page takes it (section 12): real clicks anywhere on it, scripted ones only as
 * pointerdown and click on something inside, never on the row or its cell itself.
 */
export function onPress(row, action) {
  let armed = null;
  row.addEventListener('pointerdown', (event) => { armed = event.target; });
  row.addEventListener('click', (event) => {
    const inside = !['row', 'gridcell', 'listitem'].includes(event.target.getAttribute('role'));
    if (event.isTrusted || (armed === event.target && inside)) action(event);
    armed = null;
  });
}

/**
 * Text of an input as the real page sees it: assigning `.value` is not noticed, typing, pasting, `fill` and the
 * prototype's setter followed by an input event are (sections 2 and 12).
 */
export function onText(input, action) {
  const plain = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  let seen = plain.get.call(input);
  Object.defineProperty(input, 'value', {
    configurable: true,
    get: () => plain.get.call(input),
    set: (value) => { seen = String(value); plain.set.call(input, value); },
  });
  input.addEventListener('input', () => {
    const now = plain.get.call(input);
    if (now === seen) return;
    seen = now;
    action(now);
  });
}
