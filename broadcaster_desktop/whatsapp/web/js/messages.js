// The messages of the open chat: whose they are, what they say, what mark they carry.
(lib, pack) => {
  const CLOCK = /^.{0,12}\b\d{1,2}[:.]\d{2}\b.{0,6}$/;
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

  const has = (name, node) => Boolean(lib.find(name, node));

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

  // A double mark is "read" only when its label or its colour says so; icon names alone mislead (sheet, section 4).
  const markOf = (node, quotes) => {
    if (has("failed", node)) return { tick: "failed", el: lib.find("failed", node) };
    const labelled = labelledTick(node, quotes);
    if (labelled) return labelled;
    for (const [name, el] of lib.iconNames(node)) {
      if (inQuote(el, quotes) || !lib.shown(el)) continue;
      if (pack.ticks.clock.includes(name)) return { tick: "clock", el };
      if (pack.ticks.single.includes(name)) return { tick: "sent", el };
      if (pack.ticks.double.includes(name)) return { tick: blue(el) ? "read" : "delivered", el };
    }
    return null;
  };

  const quotesOf = (node) => {
    const known = lib.findAll("quoted", node);
    const pressable = [...node.querySelectorAll("[role=\"button\"], button")].filter(
      (el) => el !== node && !el.querySelector("[role=\"button\"], button") && el.innerText.trim(),
    );
    return [...new Set([...known, ...pressable])];
  };

  // Text and time share one holder where nothing else names the text; the time stands last.
  const clockIn = (holder) => {
    const last = lib.leaves(holder).pop();
    return last && last !== holder && CLOCK.test(lib.ascii(last.textContent)) ? last : null;
  };

  const textOf = (node, quotes, mark) => {
    const metas = lib.findAll("meta", node);
    const leaveOut = (el) =>
      quotes.includes(el) || metas.includes(el) || (mark && (el === mark.el || el.contains(mark.el)) && !el.querySelector("[dir]"));
    const holders = lib.outermost(lib.findAll("message_text", node, quotes));
    const clocks = holders.filter((el) => el.hasAttribute("data-pre-plain-text")).map(clockIn);
    return holders.map((el) => lib.read(el, (part) => part !== el && (clocks.includes(part) || leaveOut(part)))).join("\n");
  };

  const owner = (node, mark) => {
    const own = Boolean(mark) || has("tail_out", node) || has("sender_you", node);
    const incoming = has("tail_in", node);
    if (own !== incoming) return own ? "own" : "in";
    return own ? "" : side(node);
  };

  const message = (node) => {
    const quotes = quotesOf(node);
    const mark = markOf(node, quotes);
    const whose = owner(node, mark);
    const cut = [...node.querySelectorAll("[role=\"button\"], button")].some((el) => lib.isLabel("read_more", el.innerText));
    return { id: lib.messageId(node), whose, text: textOf(node, quotes, mark), tick: mark ? mark.tick : null, cut };
  };

  const all = () => {
    const chat = lib.chat();
    return chat ? lib.messageNodes(chat) : [];
  };

  // Whether one of these is somebody's message and not a notice of the page.
  lib.anySpoken = (nodes) => nodes.some((node) => message(node).whose !== "");

  // The newest `limit` own messages, oldest first.
  lib.outgoing = (limit) => {
    const found = [];
    for (const node of all().reverse()) {
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
      const fresh = all().filter((node) => !seen.has(lib.messageId(node))).map(message).filter((one) => one.whose === "own");
      return fresh.length ? fresh : null;
    }, ms);
  };

  lib.tickOf = (id) => {
    const node = all().find((one) => lib.messageId(one) === id);
    return node ? message(node).tick : null;
  };

  // Messages of the other side after our last own one.
  lib.replies = () => {
    const found = [];
    for (const node of all().reverse()) {
      const one = message(node);
      if (one.whose === "own") break;
      if (one.whose === "in") found.unshift(one);
    }
    return found;
  };

  // Virtualised histories open where the reading ended; ours is about their end.
  lib.toEnd = async ({ quiet, ms }) => {
    const last = all().pop();
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
