// How the second stand-in takes files: a menu, the browser's own chooser, a preview with a caption.
const PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
const ACCEPT = { media: "image/*,video/mp4,video/3gpp,video/quicktime", document: "*", sticker: "image/*" };

const digestOf = async (file) => {
  const found = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(found)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

function fileInput(way, then, attributes = {}) {
  const input = el("input", { type: "file", accept: world.accepts[way] ?? ACCEPT[way], multiple: way === "sticker" ? null : "", ...attributes });
  input.addEventListener("change", () => then([...input.files]));
  return input;
}

// Every foot holds the sticker maker's input; older builds have those of the menu there as well.
function footInputs() {
  const made = [fileInput("sticker", sticker, { style: "display:none" })];
  const older = ["media", "document"].map((way) => fileInput(way, (files) => preview(current(), files, way), { style: "display:none" }));
  return world.older_inputs ? [...made, ...older] : made;
}

function attachButton(chat) {
  const button = el("button", { "aria-label": "जोड़", "aria-expanded": "false" }, icon("ic-attach-file"));
  button.addEventListener("click", trusted(() => (document.querySelector(".menu") ? closeMenu() : openMenu(chat))));
  return button;
}

const closeMenu = () => document.querySelector(".menu")?.remove();
function openMenu(chat) {
  if (!world.attach_items.length) return;
  const item = ([way, label]) => el("button", { role: "menuitem", "aria-label": label, onclick: trusted(() => choose(chat, way)) },
    el("span", {}, el("span", {}, label)));
  app.append(el("div", { class: "menu", role: "menu" }, ...world.attach_items.map(item)));
}

function choose(chat, way) {
  if (!world.menu_stays) closeMenu();
  if (way === "contact") app.append(el("div", { class: "veil files" }, el("div", { class: "card", role: "dialog", "aria-modal": "true" }, "किसे?")));
  if (way === "contact" || world.older_inputs) return;
  if (world.chat_while_choosing) enter(chatOf(world.chat_while_choosing));
  fileInput(way, (files) => (way === "sticker" ? sticker(files) : preview(chat, files, way))).click();
}

const sticker = (files) => post("/sticker", { names: files.map((file) => file.name) });

function refuse(text) {
  const made = world.notice === "dialog"
    ? el("div", { class: "veil files" }, el("div", { class: "card", role: "dialog", "aria-modal": "true" }, el("p", {}, text), el("button", { onclick: () => made.remove() }, "ठीक")))
    : el("div", { class: "toast", role: world.notice || null }, el("span", {}, text));
  app.append(made);
  if (world.notice !== "dialog") setTimeout(() => made.remove(), 900);
}

async function preview(chat, files, way) {
  closeMenu();
  if (world.refuses) {
    refuse(world.refuses);
    return;
  }
  if (world.never_previews) return;
  if (world.late_composer) drawComposer(chat);
  await wait(world.preview_ms);
  const box = el("div", { contenteditable: "true", role: "textbox", "aria-label": world.caption_label });
  const send = el("div", { role: "button", "aria-label": world.send_label.replace("{n}", files.length), "aria-disabled": "true" }, icon(world.send_icon));
  const shown = el("div", { class: "large" });
  const strip = el("div", { class: "strip" });
  const cover = el("div", { class: "preview files" },
    el("div", { class: "k4" }, el("div", { role: "button", "aria-label": "हटो", onclick: trusted(() => leave()) }, icon("x")), el("button", { "aria-label": "काटो" }, icon("crop"))),
    shown, el("section", {}, box), strip, el("div", { role: "button", "aria-label": "और" }, icon("plus")), send);
  const place = world.preview_in === "main" ? document.getElementById("main") : document.getElementById("right");
  place.append(world.preview_in === "empty part" ? el("span", { style: "display: contents" }, cover) : cover);
  const leave = () => {
    if (world.asks_discard) ask(() => cover.remove());
    else cover.remove();
  };
  cover.leave = leave;
  const editor = editorOf(box, "", () => {}, () => {});
  document.activeElement?.blur();
  if (world.refuses_beside) refuse(world.refuses_beside);
  if (world.chat_after_preview) enter(chatOf(world.chat_after_preview));
  if (world.chat_at_caption) box.addEventListener("focus", () => enter(chatOf(world.chat_at_caption)), { once: true });
  await wait(world.thumb_ms);
  const picture = (cls) => (way === "document" ? el("span", {}, icon("doc")) : el("img", { class: cls, src: PIXEL, alt: "" }));
  shown.append(picture("photo"), el("span", {}, world.preview_names ? files[0].name : ""));
  if (world.preview_strip) strip.append(...files.slice(world.loses_files).map(() => el("div", { role: "button" }, picture("thumb"))));
  send.setAttribute("aria-disabled", "false");
  send.addEventListener("click", trusted(async () => {
    if (send.dataset.pressed) return;
    send.dataset.pressed = "1";
    const given = await Promise.all(files.map(async (file) => ({ name: file.name, way, digest: await digestOf(file) })));
    const answer = await post("/send", { key: chat.key, text: world.drops_caption ? "" : editor.text(), files: given });
    world = answer.world;
    if (!world.preview_stays) cover.remove();
    await wait(world.bubble_ms);
    drawMessages();
  }));
}

function ask(yes) {
  const made = el("div", { class: "veil files" }, el("div", { class: "card", role: "dialog", "aria-modal": "true" }, el("p", {}, "यह सब चला जाएगा"),
    el("button", { onclick: () => made.remove() }, "रहने दो"), el("button", { onclick: () => { made.remove(); yes(); } }, "जाने दो")));
  app.append(made);
}

// What a message carries, as its bubble shows it.
function fileBlock(file) {
  if (file.way !== "document") return el("div", { role: "button", "aria-label": "देखो" }, el("img", { class: "photo", src: PIXEL, alt: "" }));
  return el("div", { role: "button", title: file.name }, icon("x7"), el("span", { class: world.names_as_text ? "selectable-text" : "" }, file.name), el("span", { class: "small" }, "PDF · 12 kB"));
}

// With nothing over it the key leaves the chat.
document.addEventListener("keydown", trusted((event) => {
  if (event.key !== "Escape") return;
  const top = document.querySelector(".veil.files") || document.querySelector(".menu");
  if (top) top.remove();
  else if (document.querySelector(".preview.files")) document.querySelector(".preview.files").leave();
  else {
    open = null;
    document.getElementById("main")?.remove();
  }
}));
