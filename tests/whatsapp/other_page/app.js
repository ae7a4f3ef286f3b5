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
  const screens = { qr: drawQr, expired: drawQr, loading: drawLoading, text: drawText, list: drawList };
  (screens[world.screen] || drawList)();
  drawDialog();
}

function drawQr() {
  const box = el("div", { "data-ref": world.ref }, el("canvas", { style: world.screen === "expired" ? "opacity:0.04" : "" }));
  if (world.screen === "expired") {
    box.append(el("button", { onclick: () => post("/renew", {}) }, "QR दोबारा दिखाओ"));
  }
  app.replaceChildren(el("div", { id: "link-device-instructions-list" }, "फ़ोन से स्कैन करें"), box,
    el("input", { type: "checkbox", id: "auto-logout-toggle", onclick: (e) => post("/stay", { on: e.target.checked }) }));
}

function drawLoading() {
  app.replaceChildren(el("div", {}, "आपकी चैट आ रही हैं", el("progress", { max: 100, value: 42 })));
}

function drawText() {
  app.replaceChildren(el("div", {}, el("h1", {}, world.text), ...world.text_buttons.map((text) => el("button", {}, text))));
}

function drawDialog() {
  document.querySelectorAll(".veil").forEach((veil) => veil.remove());
  if (!world.dialog) return;
  const { text, buttons } = world.dialog;
  app.append(el("div", { class: "veil" }, el("div", { class: "card", role: "dialog", "aria-modal": "true" }, el("p", {}, text),
    ...buttons.map((label) => el("button", { onclick: () => post("/dialog", { label }) }, el("span", {}, label))))));
}

function drawList() {
  const left = el("div", { class: "k2" });
  const right = el("div", { id: "right" });
  app.replaceChildren(el("div", { class: "k1" }, left, right));
  left.append(
    el("header", { class: "k4" }, el("button", { "aria-label": words().new_chat, onclick: openPanel }, icon("new-chat-outline")),
      el("button", { "aria-label": "मेन्यू" }, icon("more-refreshed"))),
    el("div", { id: "side" }, el("div", { class: "banner small" }, world.banner),
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
    el("div", {}, el("span", { title: chat.preview || "" }, chat.preview || ""))));
}

function drawRows() {
  const rows = document.querySelector("#side .rows");
  if (!rows) return;
  const digits = searchQuery.replace(/\D/g, "");
  const hits = world.chats.filter((chat) => chat.listed && (!searchQuery || (digits && [chat.phone, ...(chat.members || [])].some((one) => (one || "").replace(/\D/g, "").includes(digits))) ||
    (chat.name || "").includes(searchQuery)));
  const wrong = searchQuery ? world.chats.filter((chat) => chat.mentions && digits && chat.mentions.includes(digits)) : [];
  rows.replaceChildren(
    ...(hits.length ? [el("li", { role: "listitem" }, el("div", {}, "चैट"))] : []),
    ...hits.map((chat) => rowOf(chat, () => enter(chat))),
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
  const own = panelQuery ? [] : ["नया ग्रुप", "नया कॉन्टैक्ट", "दुकान (आप)"].map((text) => el("li", { role: "listitem" }, el("div", { role: "button" }, text)));
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
  drawChat();
}

const current = () => world.chats.find((chat) => chat.key === open);

function drawChat() {
  const chat = current();
  const right = document.getElementById("right");
  if (!right || !chat) return;
  const main = el("div", { id: "main" },
    el("header", { class: "k4" }, el("div", { class: "avatar" }, "AB"),
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

const EMOJI = /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic})*/gu;
function rich(text) {
  const holder = el("span", { dir: "ltr", class: "selectable-text" });
  let at = 0;
  for (const match of text.matchAll(EMOJI)) {
    holder.append(text.slice(at, match.index), el("img", { alt: match[0], src: "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" }));
    at = match.index + match[0].length;
  }
  holder.append(text.slice(at));
  holder.style.whiteSpace = "pre-wrap";
  return holder;
}

const MARK = { "-1": "ic-error", 0: "msg-time", 1: "wds-ic-delivered", 2: "wds-ic-read", 3: "wds-ic-read" };
function drawMessages() {
  const panel = document.querySelector("#main .k5");
  const chat = current();
  if (!panel || !chat) return;
  panel.replaceChildren(...chat.messages.map((message) => {
    if (message.notice) return el("div", { "data-id": message.id, class: "k6", style: "align-items:center" }, el("div", { class: "k7" }, message.notice));
    const mark = message.own && message.tick !== null ? el("span", { "aria-label": ` ${words().ticks[message.tick] ?? ""} ` }, icon(MARK[message.tick], message.tick === 3 ? "k9" : "")) : null;
    const body = el("div", { class: "k7" },
      message.quote ? el("div", { role: "button", "aria-label": "किसी का हवाला" }, el("span", { class: "selectable-text" }, message.quote)) : null,
      el("div", { class: "copyable-text", "data-pre-plain-text": "[10:05, 21/11/2026] x: " }, message.text ? rich(message.text) : null,
        el("span", { class: "k8" }, el("span", {}, "10:05"), mark)));
    return el("div", { class: "r", role: "row" }, el("div", { "data-id": message.id, class: "k6", style: `align-items:flex-${message.own ? "end" : "start"}` }, body));
  }));
  panel.scrollTop = panel.scrollHeight;
}

// The composer keeps its own lines: what it is not told by an input event it does not have.
function drawComposer(chat) {
  if (world.bare) return;
  const footer = document.querySelector("#main footer");
  const box = el("div", { contenteditable: "true", role: "textbox", "data-tab": "10", "data-lexical-editor": "true", "aria-label": `${titleOf(chat)} को लिखें` });
  const lines = () => [...box.children].map((p) => p.textContent);
  const send = el("span", {});
  const after = () => {
    chat.draft = lines().join("\n");
    send.replaceChildren(...(chat.draft ? [el("button", { "aria-label": words().send, onclick: trusted(press) }, icon("wds-ic-send-filled"))]
      : [el("button", { "aria-label": words().voice }, icon("mic-outlined"))]));
  };
  const fill = (texts) => {
    box.replaceChildren(...texts.map((text) => el("p", {}, text || el("br"))));
    const range = document.createRange();
    range.selectNodeContents(box.lastElementChild);
    range.collapse(false);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    after();
  };
  const all = () => !getSelection().isCollapsed;
  box.addEventListener("beforeinput", (event) => {
    event.preventDefault();
    const now = all() ? [""] : lines();
    if (event.inputType === "insertText") {
      // A line break inside one insertion is lost here, as in editors that only know the key for it.
      const text = world.keeps_breaks ? event.data : event.data.replaceAll("\n", " ");
      const [first, ...rest] = text.split("\n");
      fill([...now.slice(0, -1), now[now.length - 1] + first + world.late_draft, ...rest]);
    } else if (event.inputType === "insertLineBreak") fill([...now, ""]);
    else if (event.inputType.startsWith("delete")) fill([""]);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      press();
    }
  });
  const press = async () => {
    const text = lines().join("\n");
    if (!text) return;
    fill([""]);
    const answer = await post("/send", { key: chat.key, text: world.garbles ? text.toUpperCase() : text });
    world = answer.world;
    drawMessages();
    drawRows();
  };
  footer.replaceChildren(el("button", { "aria-label": "जोड़" }, icon("ic-attach-file")), el("section", {}, el("div", { class: "copyable-area" }, box)), send);
  fill((chat.draft || "").split("\n"));
  box.blur();
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
  if (world.screen === "list") link();
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
