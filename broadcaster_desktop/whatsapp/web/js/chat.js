// The open chat: its header and the proof whose it is.
(lib) => {
  const BUTTON = "button, [role=\"button\"]";
  const STANDS_STILL = 40;
  const INITIALS = 3;
  const PICTURE = 28;
  const SAME_NAME = 1500;

  // What lies over the chat and is no part of it, a preview of files with its own head and foot (media.js).
  lib.aside = () => [];
  // The open chat: by its own mark, else what holds a composer's foot together with a head.
  lib.chat = () => {
    const known = lib.find("chat", document, lib.aside());
    const footer = known ? null : lib.find("footer", document, lib.aside());
    if (!footer || !lib.find("composer", footer)) return known;
    for (let el = footer.parentElement; el && el !== document.body; el = el.parentElement) {
      if (lib.find("chat_header", el, lib.aside())) return el.contains(lib.find("side")) ? null : el;
    }
    return null;
  };
  lib.header = () => {
    const chat = lib.chat();
    return chat && lib.find("chat_header", chat, lib.aside());
  };
  // The letters in the round picture of a person who has none.
  const isInitials = (el) => {
    if (el.querySelector("img") || [...el.textContent.trim()].length > INITIALS) return false;
    let box = el;
    while (/^(inline|contents)/.test(getComputedStyle(box).display) && box !== lib.header()) box = box.parentElement;
    const { width, height } = box.getBoundingClientRect();
    return height >= PICTURE && Math.abs(width - height) < height / 4;
  };
  // The header's main words, the largest: a number, or the name of a saved person or a business. What stands below
  // them in smaller letters ("online", a group's members) is never taken for them.
  const titleElement = () => {
    const header = lib.header();
    if (!header) return null;
    const known = lib.find("chat_title", header);
    if (known) return known;
    const size = (el) => parseFloat(getComputedStyle(el).fontSize);
    const words = lib.leaves(header).filter((el) => !isInitials(el));
    return words.reduce((best, el) => (best && size(best) >= size(el) ? best : el), null);
  };
  lib.title = () => {
    const el = titleElement();
    return el ? lib.bare(lib.read(el) || el.getAttribute("title")) : "";
  };
  lib.footer = () => {
    const chat = lib.chat();
    return chat && lib.find("footer", chat, lib.aside());
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


  // The messages shown tell two chats of one name apart (sheet, section 12).
  lib.chatIds = () => lib.shownMessages().map(lib.messageId);
  const shares = (known) => lib.chatIds().some((id) => known.includes(id));
  lib.isChat = (title, known) => lib.title() === title && (!known.length || shares(known));
  lib.inFront = ({ title, ids }) => lib.isChat(title, ids);

  // What comes into the open chat while another is being opened is shown there, and so never gets an unread badge.
  let left = [];
  let watcher = null;
  const watchLeaving = () => {
    if (watcher) watcher.disconnect();
    const [chat, title, ids] = [lib.chat(), lib.title(), lib.chatIds()];
    if (!chat || !ids.length) return;
    const kept = { ids, replies: [] };
    const look = () => {
      if (lib.isChat(title, ids)) kept.replies = lib.replies();
    };
    left.push(kept);
    watcher = new MutationObserver(look);
    watcher.observe(chat, { subtree: true, childList: true });
    look();
  };
  // The replies in the chat with these messages, up to when it was left.
  lib.parted = (ids) => {
    if (watcher) watcher.disconnect();
    const found = left.filter((kept) => kept.ids.some((id) => ids.includes(id))).flatMap((kept) => kept.replies);
    left = [];
    return found;
  };

  let idsBefore = [];
  // The header of the chat that is open now; its messages are kept for `chatOpened`.
  lib.noteChat = () => {
    idsBefore = lib.chatIds();
    watchLeaving();
    return lib.title();
  };

  // What of a chat is there to see and yet cannot be found by the pack.
  const unreadable = (chat) => {
    if (!lib.composer() && [...chat.querySelectorAll("[contenteditable=\"true\"]")].some(lib.shown)) return "composer";
    if (lib.composer() && !lib.title()) return "chat_header";
    return !lib.shownMessages().length && lib.find("message_text", chat, [lib.footer(), lib.header()]) ? "message" : "";
  };

  // Whether there is something to write into that is no part of any chat the pack finds.
  lib.strangeEditor = () => {
    const known = [lib.side(), lib.chat(), ...lib.modals()].filter(Boolean);
    const editors = [...document.querySelectorAll("[contenteditable=\"true\"]")].filter(lib.shown);
    return editors.some((el) => !known.some((part) => part.contains(el)));
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
      spoken: lib.anySpoken(lib.shownMessages()),
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
    lib.sent = [];
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
      const all = lib.shownMessages();
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
  // The header's words; those of the own chat have "(You)" behind them.
  const isName = (el) => [lib.title(), lib.withoutSuffix(lib.title())].map(lib.plain).includes(lib.words(el));
  // The contact drawer lies outside the chat and the list and repeats the header's words.
  lib.drawer = () => {
    const known = lib.find("drawer", document, notDrawer());
    if (known) return known;
    const others = [...notDrawer(), ...lib.modals()];
    const apart = (el) => !others.some((other) => other.contains(el) || el.contains(other));
    const named = lib.leaves(document.body).filter((el) => apart(el) && isName(el));
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
    if (!leaves.some(isName)) return null;
    if (isGroup(leaves)) return [];
    const own = leaves.filter((el) => !el.closest(ROW));
    return [...new Set(own.map((el) => lib.number(el.textContent)).filter(Boolean))];
  };
  // Waits for numbers, which may come late; a drawer that was read and has none at the end has none.
  lib.drawerRead = async (ms) => {
    const some = () => {
      const numbers = lib.drawerNumbers();
      return numbers && numbers.length ? numbers : null;
    };
    return (await lib.until(some, ms)) || lib.drawerNumbers();
  };
  lib.drawerCloseSpot = () => lib.optionalSpot(() => {
    const drawer = lib.drawer();
    return drawer && (lib.find("drawer_close", drawer) || drawer.querySelector(BUTTON));
  });
  lib.drawerOpen = () => Boolean(lib.find("drawer", document, notDrawer()));
  lib.drawerGone = (ms) => lib.until(() => !lib.drawer(), ms);
};
