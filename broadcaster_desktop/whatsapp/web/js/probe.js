// One look at the whole page: facts only, judged elsewhere (state.py).
(lib) => {
  const SCREEN_TEXT = 1500;
  const BANNER_TEXT = 400;
  const MOST_LINES = 20;
  const FADED = 0.3;

  const cut = (text, length) => (text || "").replace(/\s+/g, " ").trim().slice(0, length);
  const buttons = (root) => lib.outermost([...root.querySelectorAll("button, [role=\"button\"]")].filter(lib.shown));
  const lines = (root) => (root ? root.innerText : "").split("\n").map((line) => cut(line, BANNER_TEXT)).filter(Boolean).slice(0, MOST_LINES);
  const nameOf = (el) => cut(el.innerText || el.getAttribute("aria-label") || el.title, 60);

  // A modal covers the middle of the page; the contact drawer, which is a dialog too, does not (sheet, section 12).
  const coversMiddle = (el) => {
    const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return Boolean(hit) && el.contains(hit);
  };
  const atOneSide = (el) => {
    const box = el.getBoundingClientRect();
    const [left, right] = [box.left <= 1, box.right >= innerWidth - 1];
    return box.top <= 1 && box.bottom >= innerHeight - 1 && left !== right;
  };
  // A preview of files to be sent may be a dialog; something is to be written in it, as in none that tells or asks.
  const isEditing = (el) => [...el.querySelectorAll("[contenteditable=\"true\"]")].some(lib.shown);
  lib.modals = () => {
    const known = lib.findAll("modal");
    const others = [...document.querySelectorAll("[role=\"dialog\"]")].filter(
      (el) => lib.shown(el) && coversMiddle(el) && !atOneSide(el) && !el.querySelector("[role=\"grid\"], footer"),
    );
    return lib.outermost([...new Set([...known, ...others])]).filter((el) => !isEditing(el));
  };

  lib.modalCount = () => lib.modals().length;

  const dialogFacts = (el) => ({
    text: cut(el.innerText, SCREEN_TEXT),
    buttons: buttons(el).map(nameOf),
    ok: lib.tells(el),
    cancel: Boolean(lib.find("dialog_cancel", el)),
    busy: lib.busy(el),
  });

  const opacity = (el, top) => {
    let value = 1;
    for (let node = el; node && node !== top.parentElement; node = node.parentElement) {
      value *= Number(getComputedStyle(node).opacity);
    }
    return value;
  };

  lib.qrBox = () => [...document.querySelectorAll("[data-ref]")].find((el) => lib.shown(el)) || lib.find("qr_box");
  // The button that asks for a new code lies over the old one, inside its box.
  lib.qrReload = () => {
    const box = lib.qrBox();
    return box && (buttons(box)[0] || (box.matches("button, [role=\"button\"]") ? box : null));
  };
  const qrFacts = () => {
    const box = lib.qrBox();
    if (!box) return null;
    const picture = box.querySelector("canvas, svg, img");
    const carrier = box.hasAttribute("data-ref") ? box : box.querySelector("[data-ref]");
    return {
      ref: carrier ? carrier.getAttribute("data-ref") : "",
      reload: Boolean(lib.qrReload()),
      text: cut(box.innerText, BANNER_TEXT),
      faded: Boolean(picture) && opacity(picture, box) < FADED,
    };
  };

  const progress = () => {
    const bar = lib.find("progress");
    if (!bar) return null;
    const now = Number(bar.value ?? bar.getAttribute("aria-valuenow"));
    const top = Number(bar.max || bar.getAttribute("aria-valuemax") || 100);
    return Number.isFinite(now) && top > 0 ? Math.round((100 * now) / top) : 0;
  };

  // The left column, which the list's side is in: as wide as that, and no wider.
  const columnOf = (side) => {
    const most = side.getBoundingClientRect().width + 2;
    const narrow = (el) => el && el !== document.body && el.getBoundingClientRect().width <= most;
    let column = side;
    while (narrow(column.parentElement)) column = column.parentElement;
    return column;
  };
  // What the left column says besides people's rows: banners stand there, above the list (sheet, section 1).
  const bannerFacts = (side, list) => {
    if (!side) return { banner: "", banner_offline: false, banner_phone: false };
    const rows = [...(list ? lib.findAll("row", list) : []), lib.find("new_chat_panel")].filter(Boolean);
    const inRow = (el) => el.closest("[role=\"row\"], [role=\"listitem\"]") || rows.some((row) => row.contains(el));
    const column = columnOf(side);
    const said = lib.leaves(column).filter((el) => !inRow(el));
    const has = (name) => lib.findAll(name, column).some((el) => !inRow(el));
    return {
      banner: cut(said.map((el) => el.textContent).join(" "), BANNER_TEXT),
      banner_offline: has("banner_offline"),
      banner_phone: has("banner_phone"),
    };
  };

  // An id that ends in "@lid" is no number (sheet, section 9).
  lib.ownAccount = () => {
    try {
      const wid = localStorage.getItem("last-wid-md") || "";
      const match = /@lid\b/.test(wid) ? null : /(\d{7,15})[:@.]/.exec(wid);
      return match ? match[1] : "";
    } catch {
      return "";  // storage can be forbidden; the account is then read elsewhere
    }
  };

  lib.probe = () => {
    const side = lib.side();
    const list = lib.listRoot();
    const chat = lib.chat();
    const dialogs = lib.modals().map(dialogFacts);
    const qr = qrFacts();
    const code = lib.linkCode(!list && !qr);
    return {
      logged_out_url: new URLSearchParams(location.search).get("post_logout") === "1",
      origin: location.origin,
      hidden: document.visibilityState === "hidden",
      online: navigator.onLine,
      dialogs,
      qr,
      will_forget: lib.willForget(),
      link_hint: Boolean(lib.find("link_hint")),
      link_code: code ? code.text : "",
      link_code_faded: Boolean(code) && opacity(code.el, document.body) < FADED,
      splash: Boolean(lib.find("splash")),
      loading: Boolean(lib.find("loading_screen")),
      progress: progress(),
      list: Boolean(list),
      search: Boolean(side && lib.find("search_box", side)),
      chat: Boolean(chat),
      composer: Boolean(lib.composer()),
      restricted_bar: Boolean(chat && lib.find("restricted_bar", chat)),
      block_bar: chat ? cut(lib.barText(chat), SCREEN_TEXT) : "",
      ...bannerFacts(side, list),
      screen: list || qr ? "" : cut(document.body ? document.body.innerText : "", SCREEN_TEXT),
      screen_lines: list || qr ? [] : lines(document.body),
      screen_buttons: list || qr || !document.body ? [] : buttons(document.body).map(nameOf),
      own: lib.ownAccount(),
    };
  };
};
