// How the second stand-in draws text: plain, or, with `lists` and `styles`, as the page's own lists and styles.
const EMOJI = /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic})*/gu;
const ITEM = /^(?:([-*])|(\d+)\.|(>)) (.*)$/su;
const STYLED = /(\*[^*\n]+\*|`[^`\n]+`)/u;

// A line of text as {kind, text, start}; kind "p" is none of the others.
function lineOf(text) {
  const match = world.lists ? ITEM.exec(text) : null;
  if (!match) return { kind: "p", text };
  return { kind: match[1] ? "ul" : match[2] ? "ol" : "blockquote", text: match[4], start: Number(match[2] || 0) };
}

// What lines are sent as: an item with the mark of its list, numbered from the first.
function textOf(lines) {
  let number = 0;
  return lines.map((line, place) => {
    number = line.kind === "ol" && place && lines[place - 1].kind === "ol" ? number + 1 : line.start;
    return { p: "", ul: "- ", ol: `${number}. `, blockquote: "> " }[line.kind] + line.text;
  }).join("\n");
}

function styled(text) {
  if (!world.styles) return [text];
  return text.split(STYLED).filter(Boolean).flatMap((part) => {
    if (!STYLED.test(part)) return [part];
    const [sign, body] = [part[0], part.slice(1, -1)];
    const node = el("span", { class: sign === "*" ? "bold" : "mono" }, body);
    return world.styles === "hidden" ? [node] : [el("span", {}, sign), node, el("span", {}, sign)];
  });
}

// Lines as blocks, those of one list together.
function blocks(lines) {
  const found = [];
  for (const [place, line] of lines.entries()) {
    const body = line.text ? styled(line.text) : [el("br")];
    if (line.kind === "p") found.push(el("p", {}, ...body));
    else {
      const same = place && lines[place - 1].kind === line.kind;
      const holder = same ? found[found.length - 1] : el(line.kind, line.kind === "ol" ? { start: line.start } : {});
      if (!same) found.push(holder);
      holder.append(el(line.kind === "blockquote" ? "p" : "li", {}, ...body));
    }
  }
  return found;
}

function pictured(text) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(EMOJI)) {
    parts.push(text.slice(at, match.index), el("img", { alt: match[0], src: "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" }));
    at = match.index + match[0].length;
  }
  return [...parts, text.slice(at)].flatMap((part) => (typeof part === "string" && world.presses ? pressed(part) : [part]));
}

// Names and numbers in a text that can be pressed.
function pressed(text) {
  return text.split(/(@\S+|\+?\d{7,})/u).filter(Boolean).map((part) =>
    (/^(?:@|\+?\d{7})/u.test(part) ? el("span", { role: "button" }, part) : part));
}

// A message's text in its bubble.
function rich(text) {
  const holder = el("span", { dir: "ltr", class: "selectable-text" });
  holder.style.whiteSpace = "pre-wrap";
  const shown = world.cuts && text.length > world.cuts ? text.slice(0, world.cuts) + "…" : text;
  if (world.lists) holder.append(...blocks(shown.split("\n").map(lineOf)));
  else holder.append(...pictured(shown));
  for (const list of holder.querySelectorAll("ol")) {
    [...list.children].forEach((item, place) => item.setAttribute("data-pre-plain-text", `${list.start + place}. `));
  }
  if (shown !== text) holder.append(el("span", { role: "button" }, world.words.more));
  return holder;
}

// An editor keeps its own lines: what it is not told by an input event it does not have. `changed` gets its text.
function editorOf(box, first, changed, enter) {
  let lines = [];
  let keyed = false;
  const fill = (next) => {
    lines = next;
    box.replaceChildren(...blocks(lines));
    const range = document.createRange();
    range.selectNodeContents(box.lastElementChild);
    range.collapse(false);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    changed(textOf(lines));
  };
  const insert = (now, text) => {
    // A line break inside one insertion is lost here, as in editors that only know the key for it.
    const [first, ...rest] = (world.keeps_breaks ? text : text.replaceAll("\n", " ")).split("\n");
    const last = now[now.length - 1];
    const begun = last.kind === "p" ? lineOf(last.text + first + world.late_draft) : { ...last, text: last.text + first };
    const kind = begun.kind;
    // Where a list was begun, its next lines are its items as they come, their own marks and all.
    return [...now.slice(0, -1), begun, ...rest.map((line) => (kind === "p" ? lineOf(line) : { kind, start: begun.start, text: line }))];
  };
  // A list goes on with the next line; how it is left differs, and some editors only write its signs again.
  const broken = (now) => {
    const last = now[now.length - 1];
    if (last.kind !== "p" && !last.text && world.leaves === "enter") return [...now.slice(0, -1), { kind: "p", text: "" }];
    const [, bullet, number] = (world.leaves === "signs" && ITEM.exec(last.text)) || [];
    const sign = bullet ? `${bullet} ` : number ? `${Number(number) + 1}. ` : "";
    return [...now, { ...last, text: sign }];
  };
  const remove = (now) => {
    const last = now[now.length - 1];
    if (last.kind !== "p" && !last.text && now.length > 1 && world.leaves === "enter") return now.slice(0, -1);
    if (!getSelection().isCollapsed) return [{ ...now[0], text: "" }];
    if (last.text) return [...now.slice(0, -1), { ...last, text: last.text.slice(0, -1) }];
    return last.kind === "p" && now.length > 1 ? now.slice(0, -1) : [...now.slice(0, -1), { kind: "p", text: "" }];
  };
  box.addEventListener("beforeinput", (event) => {
    event.preventDefault();
    const typed = keyed;
    keyed = false;
    const now = getSelection().isCollapsed ? lines : [{ kind: "p", text: "" }];
    if (event.inputType === "insertText") {
      const length = now.reduce((sum, line) => sum + line.text.length + 1, -1);
      if (typed || !world.keys_only) fill(insert(now, event.data.slice(0, 65536 - length)));
    } else if (event.inputType === "insertLineBreak") fill(broken(now));
    else if (event.inputType.startsWith("delete")) fill(remove(lines));
  });
  box.addEventListener("keydown", (event) => {
    keyed = event.key.length === 1;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      enter();
    }
  });
  fill(first.split("\n").map(lineOf));
  box.blur();
  return { text: () => textOf(lines), empty: () => fill([{ kind: "p", text: "" }]) };
}

function drawComposer(chat) {
  if (world.bare) return;
  const footer = document.querySelector("#main footer");
  const box = el("div", { contenteditable: "true", role: "textbox", "data-tab": "10", "data-lexical-editor": "true", "aria-label": `${titleOf(chat)} को लिखें` });
  const send = el("span", {});
  let editor = null;
  const press = async () => {
    const text = editor.text();
    if (!text) return;
    editor.empty();
    const answer = await post("/send", { key: chat.key, text: world.garbles ? text.toUpperCase() : text, files: [] });
    world = answer.world;
    drawMessages();
    drawRows();
  };
  const changed = (text) => {
    chat.draft = text;
    send.replaceChildren(...(text ? [el("button", { "aria-label": words().send, onclick: trusted(press) }, icon("wds-ic-send-filled"))]
      : [el("button", { "aria-label": words().voice }, icon("mic-outlined"))]));
  };
  footer.replaceChildren(attachButton(chat), ...footInputs(), el("section", {}, el("div", { class: "copyable-area" }, box)), send);
  editor = editorOf(box, chat.draft || "", changed, press);
}
