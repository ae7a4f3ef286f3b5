// The open chat: its header, the proof whose it is, its composer and its send button.
(lib) => {
  const OPTIONAL = 150;
  const BUTTON = "button, [role=\"button\"]";
  const STANDS_STILL = 40;
  const SAME_NAME = 1500;

  // The open chat: by its own mark, else what holds a composer's foot together with a head.
  lib.chat = () => {
    const known = lib.find("chat");
    const footer = known ? null : lib.find("footer");
    if (!footer || !lib.find("composer", footer)) return known;
    for (let el = footer.parentElement; el && el !== document.body; el = el.parentElement) {
      if (lib.find("chat_header", el)) return el.contains(lib.find("side")) ? null : el;
    }
    return null;
  };
  lib.header = () => {
    const chat = lib.chat();
    return chat && lib.find("chat_header", chat);
  };
  // The header's main words, the largest: a number, or the name of a saved person or a business. What stands below
  // them in smaller letters ("online", a group's members) is never taken for them; a picture's initials are short.
  const titleElement = () => {
    const header = lib.header();
    if (!header) return null;
    const known = lib.find("chat_title", header);
    if (known) return known;
    const size = (el) => parseFloat(getComputedStyle(el).fontSize);
    const words = lib.leaves(header);
    const long = words.filter((el) => el.querySelector("img") || el.textContent.trim().length > 2);
    return (long.length ? long : words).reduce((best, el) => (best && size(best) >= size(el) ? best : el), null);
  };
  lib.title = () => {
    const el = titleElement();
    return el ? lib.bare(lib.read(el) || el.getAttribute("title")) : "";
  };
  lib.footer = () => {
    const chat = lib.chat();
    return chat && lib.find("footer", chat);
  };
  lib.composer = () => {
    const footer = lib.footer();
    return footer && lib.find("composer", footer);
  };
  // What stands at the foot of a chat in which nothing can be written.
  lib.barText = (chat) => {
    if (lib.composer()) return "";
    const last = [...chat.children].filter((el) => lib.shown(el) && !el.querySelector("header")).pop();
    const foot = last && last.tagName !== "HEADER" && !lib.messageNodes(last).length ? last : null;
    const bar = lib.find("restricted_bar", chat) || lib.find("block_bar", chat) || lib.footer() || foot;
    return bar ? bar.innerText : "";
  };

  const nodes = () => {
    const chat = lib.chat();
    return chat ? lib.messageNodes(chat) : [];
  };

  // The messages shown tell two chats of one name apart (sheet, section 12).
  lib.chatIds = () => nodes().map(lib.messageId);
  const shares = (known) => lib.chatIds().some((id) => known.includes(id));
  const isChat = (title, known) => lib.title() === title && (!known.length || shares(known));
  let idsBefore = [];
  // The header of the chat that is open now; its messages are kept for `chatOpened`.
  lib.noteChat = () => {
    idsBefore = lib.chatIds();
    return lib.title();
  };

  // What of a chat is there to see and yet cannot be found by the pack.
  const unreadable = (chat) => {
    if (!lib.composer() && [...chat.querySelectorAll("[contenteditable=\"true\"]")].some(lib.shown)) return "composer";
    if (lib.composer() && !lib.title()) return "chat_header";
    return !nodes().length && lib.find("message_text", chat, [lib.footer(), lib.header()]) ? "message" : "";
  };

  lib.chatFacts = () => {
    const chat = lib.chat();
    const title = lib.title();
    return {
      title,
      number: lib.number(title),
      composer: Boolean(lib.composer()),
      restricted: Boolean(chat && lib.find("restricted_bar", chat)),
      bar: chat ? lib.barText(chat).slice(0, 500) : "",
      spoken: lib.anySpoken(nodes()),
      unreadable: chat ? unreadable(chat) : "",
      modals: lib.modals().length,
    };
  };

  const knownBar = () => {
    const chat = lib.chat();
    return chat && (lib.find("restricted_bar", chat) || lib.find("block_bar", chat));
  };
  // Waits for a chat whose header is `digits` or `title`, or at least not the one of `before`; then for its composer
  // or what stands in its place, then until its history stands still. Null when no such chat came; at once when a
  // dialog is in the way. Whose chat it is, is for others to prove. A name that stood there before is perhaps still
  // the chat of another person of that name: the messages of that one have to go, or a while to pass.
  lib.chatOpened = async ({ digits, title, before, quiet, composer, ms }) => {
    const right = () => {
      const now = lib.title();
      return now !== "" && (lib.number(now) === digits || now === title || now !== before);
    };
    await lib.until(() => lib.modals().length > 0 || right(), ms);
    if (!right()) return lib.composer() && !lib.modals().length && !lib.title() ? lib.chatFacts() : null;
    if (lib.title() === before && !lib.number(before)) {
      await lib.until(() => lib.modals().length > 0 || !shares(idsBefore), SAME_NAME);
    }
    await lib.until(() => lib.composer() || knownBar(), composer);
    await lib.settled(quiet, ms);
    return lib.chatFacts();
  };

  // Waits until the messages shown stay the same; an empty chat has to stay empty for `quiet` ms.
  lib.settled = async (quiet, ms) => {
    const look = () => {
      const all = nodes();
      return `${all.length}/${all.length ? all[all.length - 1].getAttribute("data-id") : ""}`;
    };
    const end = performance.now() + ms;
    let last = look();
    let since = performance.now();
    while (performance.now() < end) {
      await lib.pause(16);
      const now = look();
      if (now !== last) since = performance.now();
      last = now;
      const needed = now.startsWith("0/") ? quiet : STANDS_STILL;
      if (performance.now() - since >= needed) return;
    }
  };

  lib.headerSpot = () => lib.stillSpot(() => {
    const header = lib.header();
    return titleElement() || header;
  });

  // A tip within the chat can be a dialog as well (sheet, section 12).
  const notDrawer = () => [lib.chat(), lib.side(), lib.find("new_chat_panel")].filter(Boolean);
  // The contact drawer lies outside the chat and the list and repeats the header's words.
  lib.drawer = () => {
    const title = lib.plain(lib.title());
    const known = lib.find("drawer", document, notDrawer());
    if (known) return known;
    const others = [...notDrawer(), ...lib.modals()];
    const apart = (el) => !others.some((other) => other.contains(el) || el.contains(other));
    const named = lib.leaves(document.body).filter((el) => apart(el) && lib.words(el) === title);
    let root = named[0] || null;
    while (root && root.parentElement && apart(root.parentElement)) root = root.parentElement;
    return root;
  };
  const ROW = "[role=\"listitem\"], [role=\"row\"], [role=\"gridcell\"], [role=\"option\"], li, [data-testid=\"cell-frame-container\"]";
  // A group says how many members it has, and counts "You" among them, however their rows are drawn.
  const isGroup = (leaves) => leaves.some((el) =>
    lib.isLabel("own_member", el.textContent) || (lib.says("group_members", el.textContent) && lib.digits(el.textContent)));
  // All different numbers the drawer shows on its own account; those of a group's members do not count.
  lib.drawerNumbers = () => {
    const drawer = lib.drawer();
    const leaves = drawer ? lib.leaves(drawer) : [];
    if (!leaves.some((el) => lib.words(el) === lib.plain(lib.title()))) return null;
    if (isGroup(leaves)) return [];
    const own = leaves.filter((el) => !el.closest(ROW));
    return [...new Set(own.map((el) => lib.number(el.textContent)).filter(Boolean))];
  };
  lib.drawerRead = (ms) => lib.until(() => {
    const numbers = lib.drawerNumbers();
    return numbers && numbers.length ? numbers : null;
  }, ms);
  lib.drawerCloseSpot = () => lib.stillSpot(() => {
    const drawer = lib.drawer();
    return drawer && (lib.find("drawer_close", drawer) || drawer.querySelector(BUTTON));
  }, OPTIONAL);
  lib.drawerOpen = () => Boolean(lib.find("drawer", document, notDrawer()));
  lib.drawerGone = (ms) => lib.until(() => !lib.drawer(), ms);

  lib.draft = () => {
    const box = lib.composer();
    return box ? lib.read(box) : null;
  };

  const buttonsBesideComposer = () => {
    const box = lib.composer();
    const footer = lib.footer();
    if (!box || !footer) return [];
    return lib.outermost([...footer.querySelectorAll(BUTTON)].filter((el) => lib.shown(el) && !box.contains(el)));
  };
  const face = (el) => {
    const icons = lib.iconNames(el).map(([name]) => name);
    return [el.getAttribute("aria-label") || "", el.getAttribute("data-tab") || "", ...icons].join("|");
  };
  let facesWhenEmpty = new Set();

  // Brings the caret into the composer; tells what stands there, and whether it is still the chat with these messages.
  lib.enterComposer = ({ title, ids }) => {
    const box = lib.composer();
    if (!box || lib.modals().length) return null;
    const draft = lib.read(box);
    if (!draft.trim()) facesWhenEmpty = new Set(buttonsBesideComposer().map(face));
    box.focus();
    const selection = getSelection();
    if (!box.contains(selection.anchorNode)) {
      selection.selectAllChildren(box.lastElementChild || box);
      selection.collapseToEnd();
    }
    return { draft, same: isChat(title, ids), spot: document.activeElement === box ? null : lib.spot(box) };
  };
  lib.selectDraft = () => {
    const box = lib.composer();
    if (!box) return false;
    box.focus();
    getSelection().selectAllChildren(box);
    return true;
  };
  // The draft and the signals of the send button, once the draft is no longer `not`.
  lib.written = async ({ not, ms }) => {
    await lib.until(() => lib.draft() !== not, ms);
    return { draft: lib.draft(), signals: (await lib.until(sendButton, ms))?.signals || [] };
  };

  // Signals that a button is the one that sends: label, icon, tab number, test id, came with the text, stands last.
  const sendVotes = () => {
    const footer = lib.footer();
    const all = buttonsBesideComposer();
    const others = new Set([...lib.votes("not_send", footer).keys()]);
    const votes = lib.votes("send_button", footer);
    const box = lib.composer();
    const after = all.filter((el) => box.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING);
    return all
      .filter((el) => ![...others].some((other) => el === other || el.contains(other)))
      .map((el) => {
        const named = [];
        for (const [hit, numbers] of votes) {
          if (hit === el || el.contains(hit)) named.push(...numbers.map((number) => `send_button[${number}]`));
        }
        const signals = new Set(named);
        if (!facesWhenEmpty.has(face(el))) signals.add("came_with_text");
        if (el === after[after.length - 1]) signals.add("stands_last");
        return { el, signals: [...signals] };
      })
      .filter(({ signals }) => signals.length >= 2)
      .sort((one, other) => other.signals.length - one.signals.length);
  };
  const sendButton = () => {
    const [best, next] = sendVotes();
    return best && (!next || next.signals.length < best.signals.length) ? best : null;
  };

  // Where to press to send, if this chat and this text are still what was agreed on; else what is wrong.
  lib.sendSpot = async ({ title, ids, text, ms }) => {
    const wrong = () => {
      if (lib.modals().length) return "dialog";
      if (!isChat(title, ids)) return "other_chat";
      return lib.draft() === text ? "" : "other_text";
    };
    const before = wrong();
    if (before) return { wrong: before };
    const ready = () => {
      const found = sendButton();
      return found && !found.el.disabled && found.el.getAttribute("aria-disabled") !== "true" ? found : null;
    };
    const found = await lib.until(ready, ms);
    const spot = found && (await lib.stillSpot(() => ready()?.el));
    if (!spot) return { wrong: found ? "send_covered" : "no_send_button" };
    const after = wrong();
    return after ? { wrong: after } : { ...spot, signals: found.signals, shown: nodes().map(lib.messageId) };
  };
};
