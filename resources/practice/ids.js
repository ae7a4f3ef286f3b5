// Message ids: bare, 20 to 32 characters, whose length tells nothing (fact sheet, section 4).
const SHORTEST = 20;
const LONGEST = 32;

const cut = (hex) => hex.toUpperCase().slice(0, SHORTEST + (parseInt(hex.slice(-2), 16) % (LONGEST - SHORTEST + 1)));
const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The id of a message of our own: any length there is, always the same beginning. */
export const ownId = () => cut(`3EB0${hexOf(crypto.getRandomValues(new Uint8Array(16)))}`);

/** An id for something the page itself draws: the same for the same seed, which cannot be read from it. */
export function seededId(seed) {
  let state = 2166136261;
  const bytes = Array.from({ length: 17 }, (_, round) => {
    for (const letter of `${seed} ${round}`) state = Math.imul(state ^ letter.charCodeAt(0), 16777619) >>> 0;
    return state >>> 24;
  });
  return cut(hexOf(bytes));
}
