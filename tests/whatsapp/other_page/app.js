// A second stand-in of WhatsApp Web, unlike the practice page on purpose: no test ids, list items instead of grid
// rows, icons by svg title only, a paragraph per line, its own Hindi words. It knows only what the fact sheet says.
const app = document.getElementById("app");
const BIDI = ["\u202a", "\u202c"];
let world = null;
let open = null;
let panelQuery = null;
let searchQuery = "";

const el = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined) node.setAttribute(key, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
};
const icon = (name, cls = "") => {
  const holder = el("span", { class: cls });
  holder.innerHTML = `<svg viewBox="0 0 16 16"><title>${name}</title><path d="M2 2h12v12H2z"/></svg>`;
  return holder;
};
const post = (path, body) => fetch(path, { method: "POST", body: JSON.stringify(body) }).then((r) => r.json());
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const pretty = (phone) => `${phone.slice(0, 3)} ${phone.slice(3, 8)} ${phone.slice(8)}`;
const words = () => world.words;
const chatOf = (phone) => world.chats.find((chat) => chat.phone === phone);
const titleOf = (chat) => chat.name || pretty(chat.phone);

function boot() {
  app.replaceChildren(el("div", { id: "wa_web_initial_startup" }, el("progress", { max: 100, value: 20 })));
  setTimeout(draw, world.splash);
}

function draw() {
  const screens = { qr: drawQr, expired: drawQr, faded: drawQr, code: drawCode, loading: drawLoading, text: drawText, list: drawList, blank: () => app.replaceChildren() };
  const instead = world.link_screen && location.search.includes("phone=");
  (instead ? drawInstead : screens[world.screen] || drawList)();
  drawDialog();
}

function drawQr() {
  const box = el("div", { "data-ref": world.ref }, el("canvas", { style: world.screen === "qr" ? "" : "opacity:0.04" }));
  if (world.screen === "expired") {
    box.append(el("button", { onclick: () => post("/renew", {}) }, "QR दोबारा दिखाओ"));
  }
  app.replaceChildren(el("div", { id: "link-device-instructions-list" }, "फ़ोन से स्कैन करें"), box, drawStay(),
    el("div", {}, el("span", { onclick: drawPhone }, "फ़ोन नंबर से लिंक करें")));
}

// The box alone, or drawn over by its label; it shows its tick when the page's own state has it.
function drawStay() {
  const box = el("input", { type: "checkbox", id: "auto-logout-toggle", onclick: (e) => stay(e) });
  if (!world.stay_label) return box;
  const cover = el("span", { class: "cover" }, "☐ मुझे याद रखना");
  return el("label", { class: "stay" }, box, cover, el("span", {}, " इस कंप्यूटर पर"));
}

async function stay(event) {
  const [box, on] = [event.target, event.target.checked];
  if (world.stay_ms) {
    event.preventDefault();
    await wait(world.stay_ms);
    box.checked = on;
  }
  post("/stay", { on });
}

function drawPhone() {
  const box = el("input", { type: "tel", "aria-label": "आपका नंबर" });
  const next = el("button", { onclick: () => post("/phone", { phone: box.value }) }, "आगे");
  app.replaceChildren(el("h2", {}, "अपना नंबर लिखिए"), box, next);
  if (world.next_slides_ms) next.animate([{ transform: "translateX(300px)" }, { transform: "none" }], world.next_slides_ms);
}

function drawCode() {
  const signs = [...world.link_code];
  const details = "link-device-phone-number-code-screen-instructions";
  const boxes = {
    attribute: () => el("div", { "data-link-code": signs.join(",") }, el("canvas")),
    details: () => el("div", { "aria-details": details }, ...signs.map((sign) => el("span", {}, sign)), el("b", {}, "8 अक्षर")),
    spans: () => el("div", {}, ...signs.map((sign) => el("div", {}, el("span", {}, sign)))),
    halves: () => el("div", {}, el("div", {}, ...signs.slice(0, 4).map((sign) => el("i", {}, sign))), el("div", {}, "-"), el("div", {}, ...signs.slice(4).map((sign) => el("i", {}, sign)))),
  };
  const box = boxes[world.code_as]();
  if (world.code_faded) box.style.opacity = "0.2";
  app.replaceChildren(el("h2", {}, "यह कोड फ़ोन में लिखिए"), box, el("ol", {}, el("li", {}, "1"), el("li", {}, "2")));
}

function drawLoading() {
  app.replaceChildren(el("div", {}, "आपकी चैट आ रही हैं", el("progress", { max: 100, value: 42 })));
}

function drawText() {
  app.replaceChildren(el("div", {}, el("h1", {}, world.text), ...world.text_buttons.map((text) => el("button", {}, text))));
}

function drawInstead() {
  app.replaceChildren(el("h1", {}, world.link_screen));
}

function drawDialog() {
  document.querySelectorAll(".veil").forEach((veil) => veil.remove());
  if (!world.dialog) return;
  const { text, buttons } = world.dialog;
  const round = el("span");
  if (world.dialog.icon) round.innerHTML = "<svg viewBox=\"0 0 16 16\"><circle cx=\"8\" cy=\"8\" r=\"7\"/></svg>";
  app.append(el("div", { class: "veil" }, el("div", { class: "card", role: "dialog", "aria-modal": "true" }, round, el("p", {}, text),
    ...buttons.map((label) => el("button", { onclick: () => post("/dialog", { label }) }, el("span", {}, label))))));
}

function drawList() {
  const left = el("div", { class: "k2" });
  const right = el("div", { id: "right" });
  app.replaceChildren(el("div", { class: "k1" }, left, right));
  left.append(
    el("header", { class: "k4" }, el("button", { "aria-label": words().new_chat, onclick: openPanel }, icon("new-chat-outline")),
      el("button", { "aria-label": "मेन्यू" }, icon("more-refreshed"))),
    el("div", { id: "side" }, el("div", { class: "small" }, world.banner_icon ? icon(world.banner_icon) : null, el("span", { class: "banner" }, world.banner)),
      el("div", {}, el("input", { role: "textbox", type: "text", "data-tab": "3", "aria-label": words().search, oninput: trusted(search) })),
      el("ul", { role: "list", class: "rows" })),
  );
  drawRows();
  if (open) drawChat();
}

// Only what a person's own keys or an input method bring counts, as with a framework that owns its fields.
const trusted = (then) => (event) => {
  if (event.isTrusted) then(event);
};

function search(event) {
  const query = event.target.value;
  setTimeout(() => {
    searchQuery = query;
    drawRows();
  }, 60);
}

function rowOf(chat, press) {
  const title = titleOf(chat);
  return el("li", { role: "listitem" }, el("div", { role: "gridcell", onclick: trusted(press) },
    el("span", { title: BIDI[0] + title + BIDI[1] }, title),
    el("span", { class: "small" }, " 10:0", String(chat.messages.length % 10)),
    chat.unread ? el("span", { "aria-label": `${chat.unread} बिना पढ़े` }, String(chat.unread)) : null,
    secondLine(chat)));
}

// What a row shows of the last message: who spoke, a tick or another icon, the words, or that somebody types.
function secondLine(chat) {
  const { preview = "", row_tick: tick, row_icon: other, sender, typing } = chat;
  if (typing) return el("div", {}, el("span", {}, typing));
  return el("div", {}, other ? icon(other) : null, tick === undefined ? null : icon(MARK[tick], tick === 3 ? "k9" : ""),
    ...(sender ? [el("span", {}, sender), el("span", {}, ": ")] : []), el("span", { title: preview }, ...pictured(preview)));
}

function drawRows() {
  const rows = document.querySelector("#side .rows");
  if (!rows) return;
  const digits = searchQuery.replace(/\D/g, "");
  const all = world.chats.filter((chat) => chat.listed && (!searchQuery || (digits && [chat.phone, ...(chat.members || [])].some((one) => (one || "").replace(/\D/g, "").includes(digits))) ||
    (chat.name || "").includes(searchQuery)));
  const common = searchQuery ? all.filter((chat) => chat.common) : [];
  const hits = all.filter((chat) => !common.includes(chat));
  const wrong = searchQuery ? world.chats.filter((chat) => chat.mentions && digits && chat.mentions.includes(digits)) : [];
  rows.replaceChildren(
    ...(hits.length ? [el("li", { role: "listitem" }, el("div", {}, "चैट"))] : []),
    ...hits.map((chat) => rowOf(chat, () => enter(chat))),
    ...(common.length ? [el("li", { role: "listitem" }, el("div", {}, "समान ग्रुप"))] : []),
    ...common.map((chat) => rowOf(chat, () => enter(chat))),
    ...(wrong.length ? [el("li", { role: "listitem" }, el("div", {}, words().messages))] : []),
    ...wrong.map((chat) => rowOf({ ...chat, preview: chat.mentions }, () => enter(chat))),
  );
}

function openPanel() {
  panelQuery = "";
  const holder = el("div", { class: "k3" },
    el("header", { class: "k4" }, el("button", { "aria-label": "पीछे", onclick: () => holder.remove() }, icon("back")), words().new_chat),
    el("div", {}, el("input", { role: "textbox", "data-tab": "3", "aria-label": words().panel_search, oninput: trusted(panelSearch) })),
    el("ul", { role: "list", class: "found" }));
  document.querySelector(".k2").append(holder);
  panelRows([]);
}

function panelRows(found) {
  const fixed = (text, press) => el("li", { role: "listitem" }, el("div", { role: "button", onclick: trusted(press) }, text));
  const me = world.own ? [fixed(world.own.name, () => (world.own.dead ? null : enter(world.own)))] : [];
  const own = panelQuery ? [] : [...["नया ग्रुप", "नया कॉन्टैक्ट"].map((text) => fixed(text, () => null)), ...me];
  document.querySelector(".found")?.replaceChildren(...own, ...found.map((chat) => el("li", { role: "listitem" },
    el("div", { role: "button", onclick: trusted(() => enter(chat)) }, el("span", { title: titleOf(chat) }, titleOf(chat)), el("div", { class: "small" }, chat.about || "")))));
}

async function panelSearch(event) {
  const query = event.target.value;
  panelQuery = query;
  // A stranger's row stands first, as a careless driver would take it.
  const stranger = world.chats.find((chat) => chat.decoy);
  panelRows(stranger ? [stranger] : []);
  const answer = await post("/lookup", { phone: query });
  if (panelQuery !== query) return;
  world = answer.world;
  const chat = answer.found && chatOf(answer.found);
  panelRows([...(stranger ? [stranger] : []), ...(chat ? [chat] : [])]);
}

async function enter(chat) {
  if (chat.opens_wrong) chat = chatOf(chat.opens_wrong);
  await wait(world.open_ms);
  document.querySelector(".k3")?.remove();
  open = chat.key;
  post("/opened", { key: chat.key });
  drawChat();
}

const current = () => [...world.chats, world.own].find((chat) => chat && chat.key === open);

function drawChat() {
  const chat = current();
  const right = document.getElementById("right");
  if (!right || !chat) return;
  const main = el("div", { id: "main" },
    el("header", { class: "k4" }, el("div", { class: "avatar" }, el("span", {}, "AB")),
      el("div", { role: "button", onclick: trusted(() => openDrawer(chat)) }, el("div", {}, el("span", { class: "big", dir: "auto" }, titleOf(chat))),
        el("div", {}, el("span", { class: "small", title: "जानकारी के लिए यहाँ क्लिक करें" }, "जानकारी के लिए यहाँ क्लिक करें")))),
    world.tip ? el("div", { role: "dialog" }, el("span", {}, world.tip), el("button", { onclick: () => post("/dialog", { label: "tip" }) }, "ठीक")) : null,
    el("div", { class: "k5" }), el("footer", {}));
  right.replaceChildren(main);
  drawMessages();
  const refused = world.restricted && !chat.messages.some((message) => message.text !== undefined && !message.notice);
  if (refused || chat.blocked) {
    main.querySelector("footer").append(el("div", {}, el("span", {}, chat.blocked ? "इस व्यक्ति को अनब्लॉक करें" : words().restricted), el("button", {}, "विवरण")));
  } else drawComposer(chat);
  if (world.preview) main.append(el("div", { class: "preview" }, el("div", { contenteditable: "true", role: "textbox" })));
}

function openDrawer(chat) {
  document.querySelector(".drawer")?.remove();
  const members = (chat.members || []).map((one) => el("div", { role: chat.member_role || "listitem" }, el("span", {}, one.startsWith("+") ? pretty(one) : one)));
  const drawer = el("div", { class: "drawer", role: "dialog" },
    el("header", {}, el("button", { "aria-label": "बंद करें", onclick: () => drawer.remove() }, icon("x"))),
    el("h2", {}, el("span", {}, titleOf(chat))));
  app.append(drawer);
  setTimeout(() => {
    if (chat.phone && !chat.hides_number) drawer.append(el("span", {}, BIDI[0] + pretty(chat.phone) + BIDI[1]));
    drawer.append(...members);
  }, 80);
}

const MARK = { "-1": "ic-error", 0: "msg-time", 1: "wds-ic-delivered", 2: "wds-ic-read", 3: "wds-ic-read" };
function drawMessages() {
  const panel = document.querySelector("#main .k5");
  const chat = current();
  if (!panel || !chat) return;
  panel.replaceChildren(...chat.messages.map((message) => {
    if (message.notice) return el("div", { "data-id": message.id, class: "k6", style: "align-items:center" }, el("div", { class: "k7" }, message.notice));
    const failed = message.tick === -1 && world.failed_beside;
    const marked = !failed && (message.own || message.tick) && message.tick !== null;
    const mark = marked ? el("span", { "aria-label": ` ${words().ticks[message.tick] ?? ""} ` }, icon(MARK[message.tick], message.tick === 3 ? "k9" : "")) : null;
    const body = el("div", { class: "k7" }, message.tail ? icon(message.tail) : null,
      message.quote ? el("div", { role: "button", "aria-label": "किसी का हवाला" }, el("span", { class: "selectable-text" }, message.quote)) : null,
      message.quoted_from ? el("div", {}, el("div", {}, el("span", { "aria-label": message.quoted_from }, "आप")), el("div", {}, el("span", { class: "selectable-text" }, message.quoted))) : null,
      el("div", { class: "copyable-text", "data-pre-plain-text": message.file ? null : "[10:05, 21/11/2026] x: " },
        message.file ? fileBlock(message.file) : null, message.text ? rich(message.text) : null,
        el("span", { class: "k8" }, el("span", { dir: "auto" }, "10:05"), mark)));
    return el("div", { class: "r", role: "row" },
      el("div", { "data-id": message.id, class: "k6", style: `align-items:flex-${message.own ? "end" : "start"}` }, body),
      failed ? el("div", { role: "button", "aria-label": world.failed_beside }, icon(world.failed_beside), "फिर से") : null);
  }));
  panel.scrollTop = panel.scrollHeight;
}

async function link() {
  const phone = new URLSearchParams(location.search).get("phone");
  if (location.pathname.endsWith("/send/") && phone) {
    const veil = el("div", { class: "veil" }, el("div", { class: "card", role: "dialog", "aria-modal": "true" }, el("progress"), el("button", {}, "रहने दो")));
    app.append(veil);
    const answer = await post("/lookup", { phone: `+${phone}` });
    if (world.silent) {
      veil.remove();
      return;
    }
    world = answer.world;
    veil.remove();
    if (answer.found) enter(chatOf(answer.found));
    else post("/refuse", { phone });
  }
}

async function main() {
  world = await post("/world", {});
  boot();
  await wait(world.splash + 20);
  if (world.screen === "list" && !world.link_screen) link();
  for (;;) {
    const next = await post("/events", { version: world.version });
    if (next.version !== world.version) {
      const redraw = next.redraw !== world.redraw;
      const drafts = Object.fromEntries(world.chats.map((chat) => [chat.key, chat.draft]));
      world = next;
      world.chats.forEach((chat) => { chat.draft = drafts[chat.key] ?? chat.draft; });
      if (world.goto) location.href = world.goto;
      else if (redraw) draw();
      else {
        drawMessages();
        drawRows();
        drawDialog();
        const banner = document.querySelector(".banner");
        if (banner) banner.textContent = world.banner;
      }
    }
  }
}
main();
