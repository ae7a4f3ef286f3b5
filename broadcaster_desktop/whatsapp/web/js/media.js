// Files on their way: the attach button, its menu, the preview with its caption, and what is said of a refused one.
(lib) => {
  const BUTTON = "button, [role=\"button\"]";
  const EDITOR = "[contenteditable=\"true\"], [contenteditable=\"plaintext-only\"]";
  const LEAST = 32;
  const NOTICE = 300;
  const LOOK = 50;
  const UNSAID = 3000;

  // Pictures of some size: photos, stills, pages of documents; the small ones are emoji and icons.
  lib.pictures = (root) => {
    const drawn = [...root.querySelectorAll("img, video, canvas")];
    const painted = [...root.querySelectorAll("[style*=\"background-image\"]")];
    return [...drawn, ...painted].filter((el) => {
      const box = el.getBoundingClientRect();
      return !lib.isEmoji(el) && lib.shown(el) && box.width >= LEAST && box.height >= LEAST;
    });
  };

  const editors = () => [...document.querySelectorAll(EDITOR)].filter(lib.shown);
  let before = null;
  let root = null;
  let caption = null;
  const forget = () => {
    [root, caption] = [null, null];
  };
  lib.aside = () => (root && root.isConnected ? [root] : []);
  lib.preview = () => (root && lib.shown(root) ? root : null);
  lib.caption = () => (caption && lib.preview() && lib.shown(caption) ? caption : null);

  // What stands on the page before a file is given: the caption is the editor that is new after it (sheet, section 12).
  const note = () => {
    forget();
    before = {
      editors: new Set(editors()),
      parts: [lib.composer(), lib.header(), lib.side()].filter(Boolean),
      notices: new Map(notices().map((el) => [el, el.innerText])),
    };
  };

  const usable = (el) => lib.shown(el) && !el.disabled && el.getAttribute("aria-disabled") !== "true";
  const items = () => lib.outermost(lib.findAll("attach_item", document, [lib.side(), lib.header()])).filter(usable);
  lib.attachSpot = (ms) => lib.stillSpot(() => {
    const footer = lib.footer();
    const found = footer && lib.find("attach_button", footer);
    return found && usable(found) ? found : null;
  }, ms);
  lib.menuOpen = () => items().length > 0;
  lib.menuGone = (ms) => lib.until(() => !items().length, ms);

  const WAYS = { media: "attach_media", document: "attach_document", other: "attach_other" };
  const wayOf = (item) => Object.keys(WAYS).find((way) => {
    const hits = [...lib.votes(WAYS[way], item.parentElement).keys()];
    return hits.some((hit) => hit === item || item.contains(hit));
  }) || "";
  const wordsOf = (item) => lib.plain(item.getAttribute("aria-label") || item.innerText);
  // What takes files without being seen, as older builds have it in the menu or beside its button (sheet, section 5).
  // One elsewhere may be left of an earlier request, and still mean the chat of that time.
  const inputs = () => {
    const places = [lib.footer(), ...items().map((item) => item.closest("[role=\"menu\"], ul") || item.parentElement)];
    const near = (el) => places.some((place) => place && place.contains(el));
    return [...document.querySelectorAll("input[type=\"file\"]")].filter((el) => !el.disabled && near(el));
  };
  const takesMore = (el) => /video|^\*/.test(el.getAttribute("accept") || "");
  // The entries of the menu, once there are any and all are there; way "" for one whose words are not known.
  lib.attachItems = async (ms) => {
    await lib.until(() => items().length || inputs().some(takesMore), ms);
    for (let count = -1; count !== items().length;) {
      count = items().length;
      await lib.pause(2 * LOOK);
    }
    return items().map((item) => ({ way: wayOf(item), words: wordsOf(item) }));
  };
  lib.itemSpot = ({ number, words }) => lib.stillSpot(() => {
    const item = items()[number];
    return item && wordsOf(item) === words ? item : null;
  });

  let offered = [];
  lib.fileInputs = () => {
    offered = inputs();
    return offered.map((el) => ({ accept: el.getAttribute("accept") || "", multiple: el.multiple }));
  };
  lib.fileInput = (number) => offered[number];

  // The chat these files are meant for is still the open one; what is there is noted.
  lib.readyForFiles = ({ title, ids }) => {
    note();
    return lib.isChat(title, ids) && !lib.modals().length;
  };

  // The largest part around an editor that can be seen and holds nothing of the chat itself nor of the list.
  const around = (el) => {
    const parts = before.parts.filter((part) => part.isConnected && !part.contains(el));
    const alone = (node) => node && node !== document.body && !parts.some((part) => node.contains(part));
    let largest = el;
    for (let node = el; alone(node); node = node.parentElement) {
      if (lib.shown(node)) largest = node;
    }
    return largest;
  };
  // A composer that is drawn anew is a new editor as well; no button stands beside it that could send.
  const isComposer = (el) => lib.composer() === el && !lib.canSend("composer") &&
    !before.parts.some((part) => part.isConnected && part.matches(EDITOR));
  // Finds the preview, that of these files if there are several editors to choose from.
  const find = (names = null) => {
    if (!before || (lib.caption() && (!names || lib.showsFiles(names)))) return;
    forget();
    const isNew = (el) => !before.editors.has(el) && !lib.side()?.contains(el) && lib.spot(el) && !isComposer(el);
    for (const el of editors().filter(isNew)) {
      [root, caption] = [around(el), el];
      if (!names || lib.showsFiles(names)) return;
    }
  };

  const counted = (list, key) => {
    const counts = new Map();
    for (const one of list) counts.set(key(one), (counts.get(key(one)) || 0) + 1);
    return [...counts.values()];
  };
  const size = (el) => {
    const box = el.getBoundingClientRect();
    return `${el.tagName}/${Math.round(box.width)}/${Math.round(box.height)}`;
  };
  // How many files the button says it sends, in whatever words ("Send 2 selected"; sheet, section 5).
  const selected = () => {
    const named = [...root.querySelectorAll(BUTTON)].filter(lib.shown)
      .map((el) => el.getAttribute("aria-label") || el.title).filter((text) => lib.isLabel("send", text));
    const [number] = [...named, lib.sendLabel("caption")].map(lib.digits).filter((digits) => /^\d{1,2}$/.test(digits));
    return number ? Number(number) : null;
  };
  // Whether the preview is of so many files: by the number on its button, else by what is to be seen of them, a
  // picture each beside one that is shown large, or their names.
  lib.showsFiles = (names) => {
    if (!lib.caption()) return false;
    const number = selected();
    if (number !== null) return number === names.length;
    const counts = counted(lib.pictures(root).filter((el) => !caption.contains(el)), size);
    if (counts.some((count) => count > names.length)) return false;
    const said = lib.leaves(root).filter((el) => !caption.contains(el)).map((el) => lib.plain(el.textContent));
    const named = [...new Set(names)].every((name) => said.some((text) => text.includes(lib.plain(name))));
    return counts.includes(names.length) || named;
  };

  // A preview that never says how many files it has is taken to be of those the input was given, unless there are
  // pictures that could be fewer. What was sent is counted once more beside its text.
  const tellsNothing = (names) => Boolean(lib.caption()) && selected() === null && !lib.modals().length &&
    (names.length === 1 || !lib.pictures(root).some((el) => !caption.contains(el)));
  lib.mayShowFiles = (names) => lib.showsFiles(names) || tellsNothing(names);

  // The part of the chat in which its messages are.
  const panel = () => {
    const ends = [lib.header(), lib.footer()].filter(Boolean);
    let el = lib.shownMessages()[0] || null;
    while (el && el.parentElement && !ends.some((end) => el.parentElement.contains(end))) el = el.parentElement;
    return el;
  };
  // What stands apart from list, header, composer and messages.
  const notices = () => {
    const stops = [lib.side(), lib.header(), lib.footer(), lib.find("new_chat_panel"), panel(), root].filter(Boolean);
    const parts = (el) => {
      if (stops.includes(el) || !lib.shown(el)) return [];
      return stops.some((stop) => el.contains(stop)) ? [...el.children].flatMap(parts) : [el];
    };
    return parts(document.body);
  };
  const isFresh = (el) => {
    const text = el.innerText.trim();
    return text !== "" && text.length < NOTICE && before.notices.get(el) !== el.innerText;
  };
  const isNotice = (el) => !el.querySelector(EDITOR) && !lib.said(el.innerText).length &&
    (!before.notices.has(el) || lib.findAll("notice").some((one) => one.contains(el) || el.contains(one)));
  const refuses = (el) => lib.said(el.innerText).includes("file_refused");

  // Waits for the preview of these files. `refused`: the page says that it does not take one; `said`: it said
  // something else, and no preview came.
  lib.previewComes = async ({ names, ms }) => {
    const end = performance.now() + ms;
    let said = "";
    let since = performance.now();
    while (performance.now() < end) {
      find(names);
      if (!tellsNothing(names)) since = performance.now();
      if (lib.showsFiles(names) || performance.now() - since >= UNSAID) return { come: true };
      const fresh = notices().filter(isFresh);
      if (fresh.some(refuses)) return { refused: true };
      said = fresh.filter(isNotice).map((el) => el.innerText.trim()).pop() || said;
      await lib.pause(LOOK);
    }
    return { come: false, opened: Boolean(lib.caption()), said, dialog: lib.modals().length > 0 };
  };

  // The caption with the caret in it, in the chat it is meant for; what stands there already.
  lib.enterCaption = ({ title, ids }) => {
    find();
    const box = lib.caption();
    if (!box || lib.modals().length) return null;
    lib.noteFaces("caption");
    return { draft: lib.draft("caption"), same: lib.isChat(title, ids), spot: lib.enterBox(box) };
  };

  lib.previewOpen = () => {
    find();
    return Boolean(lib.preview());
  };
  lib.previewGone = (ms) => lib.until(() => !lib.previewOpen(), ms);
  lib.previewCloseSpot = () => lib.stillSpot(() => lib.preview() && lib.find("media_close", root));
  lib.closingAsked = (ms) => lib.until(() => (lib.modals().length ? "asked" : !lib.previewOpen() && "gone"), ms);
  // The button that says yes to closing: by its label, else the one that is not the other.
  lib.discardSpot = () => lib.stillSpot(() => {
    const modal = lib.modals()[0];
    const buttons = modal ? lib.outermost([...modal.querySelectorAll(BUTTON)].filter(lib.shown)) : [];
    const named = buttons.find((el) => ["discard", "ok"].some((key) => lib.isLabel(key, el.innerText)));
    const no = modal && lib.find("dialog_cancel", modal);
    const others = buttons.filter((el) => !no || !(el === no || el.contains(no) || no.contains(el)));
    return named || (modal && lib.find("dialog_ok", modal)) || others[others.length - 1] || null;
  });
  // The notice that a file is refused wants a press, or passes by itself.
  lib.refusalSpot = () => lib.stillSpot(() => {
    const modal = lib.modals().find(refuses);
    return modal && (lib.find("dialog_ok", modal) || modal.querySelector(BUTTON));
  }, 150);
  lib.refusalGone = (ms) => lib.until(() => !notices().some(refuses), ms);
};
