// Pop-ups that come by themselves (fact sheet, section 12, "Modal kinds"): which there are is known, their words are ours.
import { switches } from './boot.js';
import { popup } from './dialogs.js';
import { h } from './dom.js';
import { on } from './link.js';
import { refresh } from './screens.js';
import { t } from './words.js';

const put = () => {};
const KINDS = {
  restricted: { heading: 'popup_restricted', text: 'restricted_details', ok: put },
  new_chat_cap: { heading: 'popup_cap', text: 'popup_cap_text', ok: put },
  refresh: { heading: 'update_title', text: 'update', ok: refresh, okLabel: 'refresh' },
  history_sync: { heading: 'popup_sync', text: 'downloading', ok: put },
  unknown: { heading: 'popup_unknown', text: 'popup_unknown_text', ok: put, okLabel: 'popup_unknown_ok', cancel: put },
};

/** Show the pop-up the switches want, once each time they come to want it. */
export function watchPopups() {
  let shown = 'none';
  let close = () => {};
  const draw = () => {
    if (switches.popup === shown) return;
    close();
    shown = switches.popup;
    close = shown === 'none' ? () => {} : show(KINDS[shown]);
  };
  on('switches', draw);
  draw();
}

function show({ heading, text, ok, okLabel = 'ok', cancel }) {
  return popup({ heading: t(heading), content: h('span', {}, t(text)), ok, okLabel: t(okLabel), cancel });
}
