// The emoji panel of the composer, the one place with the role "application" (fact sheet, section 12).
import { h } from './dom.js';
import { icon } from './icons.js';
import { withEmoji } from './rich.js';
import { t } from './words.js';

const OFFERED = ['😀', '😂', '🥰', '🙏', '👍', '👏', '🎉', '🌸', '☕', '🛍️', '🚚', '❤️'];

/** The button that shows and hides the panel above the composer; `insert(emoji)` for a pressed one. */
export function emojiButton(insert) {
  const button = h('button', { c: 'tool', type: 'button', 'aria-label': t('stickers'), 'aria-expanded': 'false', on: { click: () => show(!panel.isConnected) } },
    icon('sticker', { size: 24 }));
  const each = (emoji) => h('button', { c: 'tool', type: 'button', 'aria-label': emoji, on: { click: () => insert(emoji) } }, withEmoji(emoji));
  const panel = h('div', { c: 'emoji-panel', role: 'application', 'aria-label': t('stickers'), on: { keydown: leave } }, OFFERED.map(each));

  function show(open) {
    if (open) button.parentNode.before(panel); else panel.remove();
    button.setAttribute('aria-expanded', String(open));
  }

  function leave(event) {
    if (event.key !== 'Escape') return;
    show(false);
    button.focus();
  }
  return button;
}
