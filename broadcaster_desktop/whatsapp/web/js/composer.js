// The editor of the open chat, or that of a caption (`where`), and the send button beside it.
(lib) => {
  const MARK = /^(?:[-*\u2022>]|\d{1,4}[.)])\s*$/;
  const BUTTON = "button, [role=\"button\"]";

  // Sign by sign: a list, a quote or a style that the page made of a text is sent as the signs for it (sheet,
  // section 12).
  const read = (box) => lib.read(box, { marks: true, signs: true });
  const boxOf = (where) => (where === "caption" ? lib.caption() : lib.composer());
  const aroundOf = (where) => (where === "caption" ? lib.preview() : lib.footer());
  lib.draft = (where) => {
    const box = boxOf(where);
    return box ? read(box) : null;
  };

  // What stands in the last of so many lines, which the page may have begun by itself; null when there are fewer.
  lib.lastLine = async ({ where, lines, ms }) => {
    const all = () => (lib.draft(where) || "").split("\n");
    await lib.until(() => all().length >= lines, ms);
    return all().length < lines ? null : all().pop().trimEnd();
  };
  // Whether an editor that was emptied is left with the mark of a list.
  lib.listLeft = ({ where, ms }) => lib.until(() => {
    const draft = lib.draft(where);
    if (draft && !MARK.test(draft)) return null;
    return { left: Boolean(draft) };
  }, ms);

  const buttonsBeside = (where) => {
    const box = boxOf(where);
    const around = aroundOf(where);
    if (!box || !around) return [];
    return lib.outermost([...around.querySelectorAll(BUTTON)].filter((el) => lib.shown(el) && !box.contains(el)));
  };
  const face = (el) => {
    const icons = lib.iconNames(el).map(([name]) => name);
    return [el.getAttribute("aria-label") || "", el.getAttribute("data-tab") || "", ...icons].join("|");
  };
  const facesWhenEmpty = { composer: new Set(), caption: new Set() };
  lib.noteFaces = (where) => {
    facesWhenEmpty[where] = new Set(buttonsBeside(where).map(face));
  };

  // Something of the page lies over the composer, as a picture to be sent does (sheet, section 3). What the
  // composer's own foot draws over it, such as the words to be seen when it is empty, lets presses through.
  const covered = (box) => {
    box.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    const { left, top, width, height } = box.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const foot = lib.footer();
    return !hit || !(foot.contains(hit) || hit.contains(foot));
  };

  // Brings the caret into the composer; tells what stands there, and whether it is still the chat with these messages.
  lib.enterComposer = ({ title, ids }) => {
    const box = lib.composer();
    if (!box || lib.modals().length) return null;
    if (document.visibilityState === "hidden") return { hidden: true };
    if (covered(box)) return { covered: true };
    const draft = read(box);
    // Only with text, or under a picture, is there something to be sent (sheet, section 3).
    if (!draft.trim() && lib.pictures(lib.footer()).length && lib.canSend("composer")) return { covered: true };
    if (!draft.trim()) lib.noteFaces("composer");
    return { draft, same: lib.isChat(title, ids), spot: lib.enterBox(box) };
  };
  // Brings the caret to the end of an editor; where to press when the page wants a press for that.
  lib.enterBox = (box) => {
    box.focus();
    const selection = getSelection();
    if (!box.contains(selection.anchorNode)) {
      selection.selectAllChildren(box.lastElementChild || box);
      selection.collapseToEnd();
    }
    return document.activeElement === box ? null : lib.spot(box);
  };
  lib.selectDraft = (where) => {
    const box = boxOf(where);
    if (!box) return false;
    box.focus();
    getSelection().selectAllChildren(box);
    return true;
  };
  // The draft and the signals of the send button, once the draft is no longer `not`.
  lib.written = async ({ where, not, ms }) => {
    await lib.until(() => lib.draft(where) !== not, ms);
    return { draft: lib.draft(where), signals: (await lib.until(() => sendButton(where), ms))?.signals || [] };
  };

  // Signals that a button is the one that sends: label, icon, tab number, test id, came with the text, stands last.
  const sendVotes = (where) => {
    const all = buttonsBeside(where);
    if (!all.length) return [];
    const around = aroundOf(where);
    const others = new Set([...lib.votes("not_send", around).keys()]);
    const votes = lib.votes("send_button", around);
    const box = boxOf(where);
    const after = all.filter((el) => box.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING);
    return all
      .filter((el) => ![...others].some((other) => el === other || el.contains(other)))
      .map((el) => {
        const named = [];
        for (const [hit, numbers] of votes) {
          if (hit === el || el.contains(hit)) named.push(...numbers.map((number) => `send_button[${number}]`));
        }
        const signals = new Set(named);
        if (!facesWhenEmpty[where].has(face(el))) signals.add("came_with_text");
        if (el === after[after.length - 1]) signals.add("stands_last");
        return { el, signals: [...signals] };
      })
      .filter(({ signals }) => signals.length >= 2)
      .sort((one, other) => other.signals.length - one.signals.length);
  };
  const sendButton = (where) => {
    const [best, next] = sendVotes(where);
    return best && (!next || next.signals.length < best.signals.length) ? best : null;
  };

  lib.canSend = (where) => Boolean(sendButton(where));
  lib.sendLabel = (where) => {
    const found = sendButton(where);
    return found ? found.el.getAttribute("aria-label") || found.el.title : "";
  };

  // Where to press to send, if this chat, this text and these files are still what was agreed on; else what is wrong.
  lib.sendSpot = async ({ where, title, ids, text, files, ms }) => {
    const wrong = () => {
      if (document.visibilityState === "hidden") return "hidden";
      if (lib.modals().length) return "dialog";
      if (!lib.isChat(title, ids)) return "other_chat";
      if (where === "caption" && !lib.mayShowFiles(files)) return "other_files";
      return lib.draft(where) === text ? "" : "other_text";
    };
    const before = wrong();
    if (before) return { wrong: before };
    const ready = () => {
      const found = sendButton(where);
      return found && !found.el.disabled && found.el.getAttribute("aria-disabled") !== "true" ? found : null;
    };
    const found = await lib.until(ready, ms);
    const spot = found && (await lib.stillSpot(() => ready()?.el));
    if (!spot) return { wrong: found ? "send_covered" : "no_send_button" };
    const after = wrong();
    return after ? { wrong: after } : { ...spot, signals: found.signals, shown: lib.shownMessages().map(lib.messageId) };
  };
};
