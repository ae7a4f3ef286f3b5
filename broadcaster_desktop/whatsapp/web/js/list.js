// The chat list, its search, and the New chat panel.
(lib) => {
  const UNSEARCHED = 3;

  // The left side: by its own mark, else what holds the list together with a search box.
  lib.side = () => {
    const known = lib.find("side");
    const chat = lib.find("chat");
    const list = known ? null : lib.find("chat_list", document, [chat]);
    for (let el = list; el && el !== document.body && !el.contains(chat); el = el.parentElement) {
      if (lib.find("search_box", el)) return el;
    }
    return known;
  };
  lib.listRoot = () => {
    const side = lib.side();
    return side && (lib.find("chat_list", side) || side);
  };

  // None where the whole list is gone: the phone may log out, or a screen come up, in the middle of a search.
  const rowsIn = (root) => (root ? lib.outermost(lib.findAll("row", root)) : []);

  lib.rowTitle = (row) => lib.find("row_title", row) || lib.leaves(row)[0] || null;
  lib.titleText = (el) => lib.bare(el.getAttribute("title") || lib.read(el));

  // A heading is a row too ("Chats", "Messages"); it has one word or two and nothing else (sheet, section 2).
  const isHeading = (row) => lib.leaves(row).length < 2 && !row.querySelector("img, svg, canvas, [title], button") && !lib.number(row.textContent);

  // The rows of chats under `root`; under the heading "Messages" stand single messages, and groups of which somebody
  // searched for is a member under theirs: neither is the person (sheet, section 2).
  const chatsIn = (root) => {
    const found = [];
    for (const row of rowsIn(root)) {
      if (isHeading(row)) {
        if (["messages_heading", "groups_heading"].some((key) => lib.isLabel(key, row.textContent))) break;
        continue;
      }
      const el = lib.rowTitle(row);
      if (el) found.push({ row, el, title: lib.titleText(el), number: lib.number(lib.titleText(el)) });
    }
    return found;
  };
  lib.listedChats = () => chatsIn(lib.listRoot());

  // The words in `root` that are just this number.
  const numberIn = (root, digits) =>
    lib.leaves(root).find((el) => lib.number(el.getAttribute("title")) === digits || lib.number(el.textContent) === digits);

  const select = (box) => {
    box.focus();
    if (box.select) box.select();
    else getSelection().selectAllChildren(box);
    return document.activeElement === box || box.contains(document.activeElement);
  };
  const valueOf = (box) => (box.value === undefined ? box.textContent : box.value);

  lib.searchBox = () => {
    const side = lib.side();
    return (side && lib.find("search_box", side)) || null;
  };

  const titles = () => chatsIn(lib.listRoot()).map((row) => row.title).join("\n");
  let titlesBefore = "";

  // Ready to type into the search: null when there is none, or when a dialog lies over it.
  lib.enterSearch = () => {
    const box = lib.searchBox();
    if (!box || lib.modals().length) return null;
    if (!lib.spot(box)) return { covered: true };
    titlesBefore = titles();
    return select(box) ? { title: lib.noteChat() } : null;
  };

  // Where a search is left in the list, selects it, to be deleted.
  lib.enterSearchIfTyped = () => {
    const box = lib.searchBox();
    return Boolean(box) && valueOf(box) !== "" && select(box);
  };
  lib.listBack = async (ms) => {
    const count = () => rowsIn(lib.listRoot() || document).length;
    const before = count();
    await lib.until(() => count() !== before, Math.min(ms, 300));
  };

  // After typing: the row of this number, or the rows with names only once the list stands still. A list that is
  // still the one before the typing has perhaps not been searched yet, and is given longer.
  lib.searched = async ({ digits, ms, quiet }) => {
    // By its title alone: the number may stand in a group's preview, or among its members, too.
    const exact = () => chatsIn(lib.listRoot()).find((row) => row.number === digits)?.el;
    const end = performance.now() + ms;
    let last = titles();
    let since = performance.now();
    while (performance.now() < end) {
      const found = exact() && (await lib.stillSpot(exact));
      if (found) return { ...found, exact: true };
      const now = titles();
      if (now !== last) since = performance.now();
      last = now;
      const needed = now && now === titlesBefore ? UNSEARCHED * quiet : quiet;
      if (!exact() && performance.now() - since >= needed) break;
      await lib.pause(16);
    }
    return { names: chatsIn(lib.listRoot()).filter((row) => !row.number).map((row) => row.title) };
  };

  // The spot of the `nth` row with a name only.
  lib.nameSpot = (nth) => lib.stillSpot(() => chatsIn(lib.listRoot()).filter((row) => !row.number)[nth]?.el);

  // Names of what the driver cannot do without and does not find within `ms`.
  lib.missing = async (ms) => {
    const parts = { chat_list: lib.listRoot, search_box: lib.searchBox };
    const gone = () => Object.keys(parts).filter((name) => !parts[name]());
    await lib.until(() => gone().length === 0, ms);
    return gone();
  };

  lib.newChatSpot = () => lib.optionalSpot(() => {
    const chat = lib.chat();
    return lib.find("new_chat_button", document, [chat]);
  });

  lib.panelBox = () => {
    const panel = lib.find("new_chat_panel");
    if (panel) return lib.find("panel_box", panel);
    return lib.find("panel_box", document, [lib.side(), lib.chat(), ...lib.modals()]);
  };
  const ROW = "[role=\"listitem\"], [role=\"row\"], [role=\"option\"], [role=\"gridcell\"], [role=\"button\"], button, [data-testid=\"cell-frame-container\"], li";
  // The panel: the largest part around its box that holds neither the list nor the chat.
  const panelRoot = () => {
    const box = lib.panelBox();
    const others = [lib.side(), lib.chat()].filter(Boolean);
    let root = box;
    while (root && root.parentElement && root.parentElement !== document.body && !others.some((other) => root.parentElement.contains(other))) {
      root = root.parentElement;
    }
    return root;
  };
  lib.panelRows = () => {
    const root = panelRoot();
    return root ? lib.outermost([...root.querySelectorAll(ROW)].filter(lib.shown)) : [];
  };
  let panelBefore = new Set();
  lib.enterPanel = (ms) => lib.until(() => {
    const box = lib.panelBox();
    if (!box || !select(box)) return null;
    panelBefore = new Set(lib.panelRows().map((row) => lib.plain(row.textContent)));
    return { title: lib.noteChat() };
  }, ms);

  const panelRow = (digits) => lib.panelRows().map((row) => numberIn(row, digits)).find(Boolean) || null;
  // Rows without a number that the typing brought: a business shows its name only.
  const freshNames = () => lib.panelRows()
    .filter((row) => row.textContent.trim() && !panelBefore.has(lib.plain(row.textContent)) && row.querySelector("[title]"))
    .map(lib.rowTitle)
    .filter((el) => el && !lib.number(lib.titleText(el)));
  // Where the panel's row for this number is, once the page has looked it up; else the only row with a name.
  lib.panelFound = async ({ digits, ms }) => {
    if (await lib.until(() => panelRow(digits), ms)) return lib.stillSpot(() => panelRow(digits));
    const names = freshNames();
    if (names.length !== 1) return null;
    const spot = await lib.stillSpot(() => freshNames()[0]);
    return spot && { ...spot, title: lib.titleText(names[0]) };
  };
  lib.panelCloseSpot = () => lib.optionalSpot(() => {
    const root = panelRoot();
    return root && lib.find("panel_back", root);
  });
  lib.panelGone = (ms) => lib.until(() => !lib.panelBox(), ms);
};
