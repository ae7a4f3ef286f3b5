// Finding things on a page by the selector pack. Reads the DOM only; touches nothing of the page's own code.
(lib, pack) => {
  const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
  const CLICKABLE = "button, [role=\"button\"]";

  lib.plain = (text) =>
    (text || "").normalize("NFC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim().toLowerCase();

  // A text without what cannot be seen: names stand between direction marks (sheet, section 3).
  lib.bare = (text) => (text || "").normalize("NFC").replace(INVISIBLE, "").trim();

  const labels = {};
  for (const [key, languages] of Object.entries(pack.labels)) {
    labels[key] = new Set(Object.values(languages).flat().map(lib.plain));
  }
  // A number in a label stands for any ("Send 1 selected").
  const numbered = (text) => lib.ascii(lib.plain(text)).replace(/\d+/g, "1");
  lib.isLabel = (key, text) => labels[key].has(lib.plain(text)) || labels[key].has(numbered(text));

  const phrases = {};
  for (const [key, languages] of Object.entries(pack.phrases)) {
    phrases[key] = Object.values(languages).flat().map(lib.plain);
  }
  lib.says = (key, text) => {
    const plain = lib.plain(text);
    return phrases[key].some((wording) => plain.includes(wording));
  };
  // The phrases a text says. A wording within a longer one's place is not said: "chats cannot be started" does not
  // say "chat started", though in some languages it has all of its words.
  lib.said = (text) => {
    const plain = lib.plain(text);
    const places = [];
    for (const [key, wordings] of Object.entries(phrases)) {
      for (const wording of wordings) {
        for (let at = plain.indexOf(wording); at >= 0; at = plain.indexOf(wording, at + 1)) {
          places.push({ key, from: at, to: at + wording.length });
        }
      }
    }
    const within = (one, other) => one.key !== other.key && other.from <= one.from && one.to <= other.to &&
      other.to - other.from > one.to - one.from;
    return places.filter((one) => !places.some((other) => within(one, other))).map(({ key }) => key);
  };

  lib.shown = (el) => {
    if (!el || !el.isConnected) return false;
    if (el.checkVisibility && !el.checkVisibility({ visibilityProperty: true })) return false;
    const box = el.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  };

  // An icon's name stands in data-icon, in its test id or only in the title of its svg (sheet, sections 0 and 12).
  lib.iconNames = (root) => {
    const found = [];
    for (const el of root.querySelectorAll("[data-icon]")) found.push([el.getAttribute("data-icon"), el]);
    for (const el of root.querySelectorAll("svg title")) found.push([el.textContent.trim(), el.closest("svg")]);
    for (const el of root.querySelectorAll("span[data-testid], svg[data-testid]")) {
      found.push([el.getAttribute("data-testid"), el]);
    }
    return found;
  };

  const byLabel = (root, keys, of) => {
    const wanted = (text) => text && keys.some((key) => lib.isLabel(key, text));
    return [...root.querySelectorAll(of || "[aria-label], [title]")].filter(
      (el) => wanted(el.getAttribute("aria-label")) || wanted(el.getAttribute("title")),
    );
  };

  const byText = (root, keys, of) =>
    [...root.querySelectorAll(of || CLICKABLE)].filter(
      (el) => el.textContent.length < 120 && keys.some((key) => lib.isLabel(key, el.textContent)),
    );

  const byIcon = (root, names, up) => {
    const icons = lib.iconNames(root).filter(([name]) => names.includes(name)).map(([, el]) => el);
    return up ? icons.map((el) => el.closest(up) || el) : icons;
  };

  const matches = (signal, root) => {
    if (signal.css) return [...root.querySelectorAll(signal.css)];
    if (signal.testid) {
      return [...root.querySelectorAll("[data-testid]")].filter((el) => signal.testid.includes(el.dataset.testid));
    }
    if (signal.icon) return byIcon(root, signal.icon, signal.up);
    if (signal.label) return byLabel(root, signal.label, signal.of);
    return byText(root, signal.text, signal.of);
  };

  const counts = (outside) => (el) => lib.shown(el) && !outside.some((other) => other && other.contains(el));
  // All shown elements of the first signal that has any; those inside one of `outside` do not count.
  lib.findAll = (name, root = document, outside = []) => {
    for (const signal of pack.elements[name]) {
      const hits = matches(signal, root).filter(counts(outside));
      if (hits.length) return [...new Set(hits)];
    }
    return [];
  };
  lib.find = (name, root = document, outside = []) => {
    for (const signal of pack.elements[name]) {
      const hit = matches(signal, root).find(counts(outside));
      if (hit) return hit;
    }
    return null;
  };

  // Every element that any signal hits, with the numbers of the signals that hit it.
  lib.votes = (name, root) => {
    const votes = new Map();
    pack.elements[name].forEach((signal, number) => {
      for (const el of new Set(matches(signal, root))) votes.set(el, [...(votes.get(el) || []), number]);
    });
    return votes;
  };

  lib.outermost = (elements) => elements.filter((el) => !elements.some((other) => other !== el && other.contains(el)));

  const ZEROS = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
    0x1040, 0x17e0, 0x1810, 0xff10,
  ];
  // Digits of any script as plain ones.
  lib.ascii = (text) => [...(text || "")].map((char) => {
    const zero = ZEROS.find((first) => char.charCodeAt(0) >= first && char.charCodeAt(0) <= first + 9);
    return zero ? String(char.charCodeAt(0) - zero) : char;
  }).join("");
  lib.digits = (text) => lib.ascii(text).replace(/\D/g, "");
  // The digits of a text that is nothing but a phone number; else "".
  lib.number = (text) => {
    const plain = lib.ascii(lib.bare(text));
    return /^\+?[\d\s().\u2010-\u2015-]{7,}$/.test(plain) ? plain.replace(/\D/g, "") : "";
  };

  // Emoji are pictures (sheet, section 3): in names as in messages. A picture of a person has words or nothing as alt.
  lib.isEmoji = (node) => node.tagName === "IMG" && node.alt !== "" && !/\p{L}/u.test(node.alt);
  const says = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data.trim() && !["TITLE", "STYLE", "SCRIPT"].includes(node.parentElement.tagName.toUpperCase())
      : lib.isEmoji(node);
  // The shown elements under `root` that hold text, or emoji, of their own.
  lib.leaves = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (says(node)) found.push(node.parentElement);
    }
    return [...new Set(found)].filter(lib.shown);
  };

  // Where to press so that the press lands on `el`; null when something else lies over it.
  lib.spot = (el) => {
    el.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    const box = el.getBoundingClientRect();
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const hit = document.elementFromPoint(x, y);
    const lands = hit && (el.contains(hit) || (hit.contains(el) && hit !== document.body));
    return lands ? { x, y } : null;
  };

  lib.pause = (ms) => new Promise((done) => setTimeout(done, ms));

  // The spot of `pick()` once it has stayed in one place for two looks, a frame apart; null after `ms`, or after
  // `absent` while there is nothing to pick. A slow computer gets its looks in any case.
  const FEWEST_LOOKS = 3;
  lib.stillSpot = async (pick, ms = 1000, absent = ms) => {
    const start = performance.now();
    let last = null;
    let there = false;
    for (let looks = 0; looks < FEWEST_LOOKS || performance.now() - start < (there ? ms : absent); looks += 1) {
      const el = pick();
      there ||= Boolean(el);
      const spot = el && lib.spot(el);
      if (spot && last && Math.abs(spot.x - last.x) < 1 && Math.abs(spot.y - last.y) < 1) return spot;
      last = spot;
      await lib.pause(16);
    }
    return null;
  };
  // The same for what may well not be there.
  lib.optionalSpot = (pick) => lib.stillSpot(pick, 1000, 150);

  // Asks `look` after every change of the page, and now and then, until it answers something; null after `ms`.
  lib.until = (look, ms) =>
    new Promise((done, fail) => {
      const end = performance.now() + ms;
      let watcher = null;
      let clock = null;
      const stop = () => {
        watcher.disconnect();
        clearInterval(clock);
      };
      const check = () => {
        try {
          const value = look();
          if (!value && performance.now() < end) return;
          stop();
          done(value || null);
        } catch (error) {
          stop();
          fail(error);
        }
      };
      watcher = new MutationObserver(check);
      watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      clock = setInterval(check, 50);
      check();
    });
};
