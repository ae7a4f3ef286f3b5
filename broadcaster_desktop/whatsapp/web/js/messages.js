// The messages of the open chat: whose they are, what they say, what mark they carry.
(lib, pack) => {
  const CLOCK = /^.{0,12}\b\d{1,2}[:.]\d{2}\b.{0,6}$/;
  const BUTTON = "button, [role=\"button\"]";
  const FILE = /\S\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|vcf|zip|rar|7z|mp3|m4a|ogg|wav|mp4|mov|3gp|avi|mkv|jpe?g|png|webp|gif|heic)$/i;
  const LONGEST_NAME = 255;
  const MEDIA = /(?:^|-)(?:image|photo|picture|video|document|doc|pdf|play)(?:-|$)/i;
  const isFileName = (text) => text.trim().length <= LONGEST_NAME && FILE.test(text.trim());
  const LONG = 300;
  const SIDE_GAP = 12;
  const BLUE = { from: 185, to: 232, saturation: 0.35 };
  const TICK_LABELS = { tick_clock: "clock", tick_sent: "sent", tick_delivered: "delivered", tick_read: "read" };

  lib.messageId = (node) => node.getAttribute("data-id") || (node.dataset.testid || "").replace(/^conv-msg-/, "");

  // Message nodes in reading order, without copies nested in others and without those of a quote being written.
  lib.messageNodes = (chat) => {
    const footer = lib.footer();
    return lib.outermost(lib.findAll("message", chat)).filter(
      (node) => lib.messageId(node) && !(footer && footer.contains(node)),
    );
  };

  // The messages of the open chat that are there to be read.
  lib.shownMessages = () => {
    const chat = lib.chat();
    return chat ? lib.messageNodes(chat) : [];
  };

  const bubbleOf = (node) => {
    const known = lib.find("bubble", node);
    if (known) return known;
    let el = node;
    while (el.children.length === 1 && el.firstElementChild.getBoundingClientRect().width >= el.getBoundingClientRect().width - 1) {
      el = el.firstElementChild;
    }
    const inner = [...el.children].filter(lib.shown);
    return inner.length ? inner.reduce((one, other) => (one.offsetWidth >= other.offsetWidth ? one : other)) : el;
  };

  // Which side of the panel the bubble stands on: "own", "in", or "" for what stands in the middle.
  const side = (node) => {
    const panel = node.parentElement ? node.getBoundingClientRect() : null;
    const bubble = bubbleOf(node).getBoundingClientRect();
    if (!panel || !bubble.width) return "";
    const left = bubble.left - panel.left;
    const right = panel.right - bubble.right;
    if (Math.abs(left - right) < SIDE_GAP) return "";
    const atEnd = left > right;
    return atEnd === (getComputedStyle(node).direction !== "rtl") ? "own" : "in";
  };

  const blue = (el) => {
    const shades = [el, ...el.querySelectorAll("path, svg, span")].flatMap((part) => {
      const style = getComputedStyle(part);
      return [style.color, style.fill, style.stroke];
    });
    return shades.some((shade) => {
      const match = /rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)/.exec(shade);
      if (!match || match[4] === "0") return false;
      const [r, g, b] = match.slice(1, 4).map((value) => Number(value) / 255);
      const top = Math.max(r, g, b);
      const spread = top - Math.min(r, g, b);
      if (b !== top || !spread || spread / top < BLUE.saturation) return false;
      const hue = 60 * (4 + (r - g) / spread);
      return hue >= BLUE.from && hue <= BLUE.to;
    });
  };

  const inQuote = (el, quotes) => quotes.some((quote) => quote.contains(el));

  const labelledTick = (node, quotes) => {
    for (const el of node.querySelectorAll("[aria-label]")) {
      if (inQuote(el, quotes)) continue;
      const text = el.getAttribute("aria-label");
      for (const [key, tick] of Object.entries(TICK_LABELS)) {
        if (lib.isLabel(key, text)) return { tick, el };
      }
    }
    return null;
  };

  const drawnTick = (node, quotes) => {
    for (const [name, el] of lib.iconNames(node)) {
      if (inQuote(el, quotes) || !lib.shown(el)) continue;
      if (pack.ticks.clock.includes(name)) return { tick: "clock", el };
      if (pack.ticks.single.includes(name)) return { tick: "sent", el };
      if (pack.ticks.double.includes(name)) return { tick: blue(el) ? "read" : "delivered", el };
    }
    return null;
  };
  // The tick in a row of the list; other icons of the page's own set are none (sheet, section 12).
  lib.tickIn = (row) => (labelledTick(row, []) || drawnTick(row, []) || { tick: null }).tick;

  // What holds this message and no other: the mark of one that failed may stand beside it (sheet, section 4).
  const rowOf = (node) => {
    const row = node.closest("[role=\"row\"]") || node.parentElement;
    const whole = row && row !== lib.chat() && lib.messageNodes(row).length === 1;
    return whole ? row : node;
  };

  // A double mark is "read" only when its label or its colour says so; icon names alone mislead (sheet, section 4).
  const markOf = (node, quotes) => {
    const texts = lib.findAll("message_text", node);
    const quoting = quotes.filter((quote) => texts.some((text) => quote.contains(text)));
    const failed = lib.find("failed", rowOf(node), quoting);
    if (failed) return { tick: "failed", el: failed };
    return labelledTick(node, quotes) || drawnTick(node, quotes);
  };

  const pressables = (node) => [...node.querySelectorAll(BUTTON)].filter(
    (el) => el !== node && !el.querySelector(BUTTON) && el.innerText.trim(),
  );
  // What opens the rest of a long message: by its words, else where it stands.
  const isReadMore = (el) => {
    const before = el.previousSibling;
    return lib.isLabel("read_more", el.innerText) ||
      (!el.nextSibling && before !== null && el.parentElement.textContent.length > LONG && /(?:\u2026|\.\.\.)\s*$/.test(before.textContent));
  };

  // A quote above a text has the words of who wrote it as well.
  const quotedAbove = (node, others) => {
    const holders = lib.outermost(lib.findAll("message_text", node, others));
    const last = holders.pop();
    return holders.map((holder) => {
      let block = holder;
      while (!block.parentElement.contains(last)) block = block.parentElement;
      return lib.leaves(block).some((el) => !holder.contains(el)) ? block : null;
    }).filter(Boolean);
  };
  // Quotes can be pressed, and so can the numbers and names within a text's lines; these are part of it.
  const quotesOf = (node) => {
    const known = lib.findAll("quoted", node);
    const holders = lib.findAll("message_text", node);
    const inText = (el) => /^inline/.test(getComputedStyle(el).display) && holders.some((one) => one !== el && one.contains(el));
    const quotes = [...known, ...pressables(node).filter((el) => !inText(el))];
    return [...new Set([...quotes, ...quotedAbove(node, quotes)])];
  };

  // Text and time share one holder where nothing else names the text; the time stands last, in smaller letters.
  const clockIn = (holder) => {
    const leaves = lib.leaves(holder);
    const last = leaves.pop();
    if (!last || last === holder || !CLOCK.test(lib.ascii(last.textContent))) return null;
    const size = (el) => parseFloat(getComputedStyle(el).fontSize);
    return holder.hasAttribute("data-pre-plain-text") || leaves.some((el) => size(el) > size(last)) ? last : null;
  };

  const textOf = (node, quotes, mark, more) => {
    const metas = lib.findAll("meta", node);
    const pictures = lib.pictures(node);
    const leaveOut = (el) =>
      quotes.includes(el) || metas.includes(el) || more.includes(el) || pictures.includes(el) || (mark && (el === mark.el || el.contains(mark.el)) && !el.querySelector("[dir]"));
    const found = lib.outermost(lib.findAll("message_text", node, quotes));
    const words = found.filter((el) => !isFileName(lib.read(el)));
    const holders = words.length ? words : found.slice(-1);  // a document's name is none of the words with it
    const clocks = holders.map(clockIn);
    return holders.map((el) => lib.read(el, {
      leaveOut: (part) => part !== el && (clocks.includes(part) || leaveOut(part)), marks: true, buttons: true,
    })).join("\n");
  };

  // Whether a picture, a video or a document is part of it: something to be seen, what is named so, or the name of a
  // file beside the words.
  const carries = (node) => {
    const quotes = lib.findAll("quoted", node);
    const texts = lib.outermost(lib.findAll("message_text", node)).filter((el) => !isFileName(lib.read(el)));
    const own = (el) => !quotes.some((quote) => quote.contains(el));
    const apart = (el) => own(el) && !texts.some((text) => text.contains(el));
    return lib.pictures(node).some(own) ||
      lib.iconNames(node).some(([name, el]) => own(el) && MEDIA.test(name)) ||
      [...node.querySelectorAll("[data-testid]")].some((el) => own(el) && MEDIA.test(el.dataset.testid)) ||
      lib.leaves(node).some((el) => apart(el) && isFileName(el.textContent)) ||
      [...node.querySelectorAll("[title]")].some((el) => apart(el) && isFileName(el.title));
  };

  // Own only if something says so and nothing says that it came in: else it is read (sheet, section 6). An error
  // beside what stands on the other side is a picture's that did not load.
  const owner = (node, mark, quotes) => {
    const has = (name) => Boolean(lib.find(name, node, quotes));
    if (has("tail_in")) return "in";
    if (has("tail_out") || has("sender_you") || (mark && mark.tick !== "failed")) return "own";
    return side(node) || (mark ? "own" : "");
  };

  const message = (node) => {
    const more = pressables(node).filter(isReadMore);
    const quotes = quotesOf(node).filter((el) => !more.includes(el));
    const mark = markOf(node, quotes);
    const whose = owner(node, mark, quotes);
    const tick = mark && whose === "own" ? mark.tick : null;
    return { id: lib.messageId(node), whose, text: textOf(node, quotes, mark, more), tick, cut: more.length > 0, media: carries(node) };
  };

  // Whether one of these is somebody's message and not a notice of the page.
  lib.anySpoken = (nodes) => nodes.some((node) => message(node).whose !== "");

  // The newest `limit` own messages, oldest first.
  lib.outgoing = (limit) => {
    const found = [];
    for (const node of lib.shownMessages().reverse()) {
      const one = message(node);
      if (one.whose === "own") found.unshift(one);
      if (found.length >= limit) break;
    }
    return found;
  };

  // Own messages none of whose ids is known; waits up to `ms` for the first.
  lib.newOwn = ({ known, ms }) => {
    const seen = new Set(known);
    return lib.until(() => {
      const fresh = lib.shownMessages().filter((node) => !seen.has(lib.messageId(node))).map(message).filter((one) => one.whose === "own");
      return fresh.length ? fresh : null;
    }, ms);
  };

  lib.tickOf = (id) => {
    const node = lib.shownMessages().find((one) => lib.messageId(one) === id);
    return node ? message(node).tick : null;
  };

  // Messages of the other side after the newest of those the program sent itself; where none of these is there to
  // be seen, after the last own one. The owner's answer by hand must not hide what it answers.
  lib.sent = [];
  lib.replies = () => {
    const nodes = lib.shownMessages();
    const known = nodes.some((node) => lib.sent.includes(lib.messageId(node)));
    const found = [];
    for (const node of nodes.reverse()) {
      if (known && lib.sent.includes(lib.messageId(node))) break;
      const one = message(node);
      if (one.whose === "own" && !known) break;
      if (one.whose === "in") found.unshift(one);
    }
    return found;
  };
  lib.repliesSince = (ids) => {
    lib.sent = ids;
    return lib.replies();
  };

  // Virtualised histories open where the reading ended; ours is about their end.
  lib.toEnd = async ({ quiet, ms }) => {
    const last = lib.shownMessages().pop();
    for (let el = last && last.parentElement; el && el !== lib.chat(); el = el.parentElement) {
      if (el.scrollHeight > el.clientHeight + 4 && /auto|scroll/.test(getComputedStyle(el).overflowY)) {
        const before = el.scrollTop;
        el.scrollTop = el.scrollHeight;
        if (Math.abs(el.scrollTop - before) > 4) await lib.settled(quiet, ms);
        return;
      }
    }
  };
};
