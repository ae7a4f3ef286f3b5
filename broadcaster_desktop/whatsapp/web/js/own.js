// The account's own row in the New chat panel, and the chat behind it (sheet, sections 11.3 and 12).
(lib) => {
  const SUFFIX = /\s*\([^()]*\)\s*$/;
  const FIRST = 8;

  // A title without "(You)".
  lib.withoutSuffix = (title) => (lib.says("own_suffix", title) ? title.replace(SUFFIX, "") : title);

  // It stands at the head of the panel's list, beside the ways to new groups and contacts; people's rows follow.
  let box = null;
  const ownRow = () => {
    box = lib.panelBox();
    if (!box) return null;
    const below = lib.panelRows().filter((row) => box.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING);
    return below.slice(0, FIRST).find((row) => lib.says("own_suffix", row.textContent)) || null;
  };
  const rowName = () => {
    const row = ownRow();
    return row && lib.rowTitle(row);
  };
  lib.ownRow = (ms) => lib.until(() => {
    const words = rowName();
    if (!words) return null;
    const name = lib.withoutSuffix(lib.titleText(words));
    return { name, digits: lib.number(name) };
  }, ms);
  lib.ownSpot = () => lib.stillSpot(rowName);

  const bar = (chat) => lib.find("restricted_bar", chat) || lib.find("block_bar", chat);
  // Parts of the open chat that are not found. No chat at all says nothing while there is nothing to write into.
  const missing = () => {
    const chat = lib.chat();
    if (!chat) return lib.strangeEditor() ? ["chat"] : [];
    return [...(lib.title() ? [] : ["chat_header"]), ...(lib.composer() || bar(chat) ? [] : ["composer"])];
  };

  // After the press on the own row: whether its chat came, and what of it is not found within `ms`. A row that does
  // nothing within `react` ms leads nowhere.
  lib.ownChat = async ({ name, before, react, ms }) => {
    const isOwn = (title) => title !== "" && (title !== before || lib.plain(lib.withoutSuffix(title)) === lib.plain(name));
    const inTheWay = () => lib.modals().length > 0;
    const whole = () => Boolean(lib.chat()) && isOwn(lib.title()) && !missing().length;
    const reacted = await lib.until(() => inTheWay() || !lib.shown(box) || whole(), react);
    if (reacted) await lib.until(() => inTheWay() || whole(), ms);
    const title = lib.title();
    return {
      modals: inTheWay(),
      opened: isOwn(title),
      missing: reacted && (isOwn(title) || !title) ? missing() : [],
      digits: isOwn(title) ? lib.number(lib.withoutSuffix(title)) : "",
    };
  };
};
