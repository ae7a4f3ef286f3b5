// The rows of the chat list: unread or not, who spoke last, what is shown of it (sheet, sections 6 and 12).
(lib) => {
  // A number of messages: with the signs between its thousands, or as more than it says (sheet, section 6).
  const COUNT = /^\+?(?:\d+|\d{1,3}(?:[.,'\u2019\u066c\s]\d{2,3})*[.,'\u2019\u066c\s]\d{3})\+?$/;
  const GOES_ON = /(?:\u2026|\.\.\.)$/;
  const SHORT = 80;
  const COLON = /^[:\uff1a]$/;

  const badgeOf = (row) => {
    const known = lib.find("unread_badge", row);
    if (known) return known;
    return [...row.querySelectorAll("[aria-label]")].find((el) => {
      const shown = lib.ascii(lib.bare(el.textContent));
      const said = lib.digits(el.getAttribute("aria-label"));
      return COUNT.test(shown) && said && (shown.includes("+") || lib.digits(shown) === said);
    }) || null;
  };

  // The last of a row's titles that is not its name; communities have three (sheet, section 12).
  const previewOf = (row, name) =>
    lib.findAll("row_preview", row).filter((el) => !el.contains(name) && !name.contains(el)).pop() || null;
  const wordsOf = (el) => lib.bare(el.getAttribute("title") || lib.read(el));

  // The words of a row beside its name, in reading order, each as it stands in the page.
  const pieces = (row, name) => lib.leaves(row).filter((el) => !name.contains(el)).flatMap((el) =>
    [...el.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE || node.tagName === "IMG")
      .map((node) => ({ el, text: lib.bare(node.nodeType === Node.TEXT_NODE ? node.data : node.alt) }))
      .filter(({ text }) => text));

  // Who is named before a colon of its own; in a message that only reads so, the words stand with others.
  const sender = (said, preview) => {
    for (const [place, { el, text }] of said.entries()) {
      const next = said[place + 1];
      const first = !preview || !said.slice(0, place).some((one) => preview.contains(one.el));
      const alone = said.every((one) => one.el !== el || one.text === text || COLON.test(one.text));
      if (!next || !first || !alone) continue;
      if (lib.isLabel("you", text)) return "own";
      if (COLON.test(next.text)) return lib.isLabel("own_member", text) ? "own" : "named";
    }
    return "";
  };

  // That somebody types stands in place of the words, and goes on: "Asha is typing…" (sheet, section 12).
  const isTyping = (words) => words.length < SHORT && GOES_ON.test(words) && lib.says("typing", words);

  const facts = ({ row, el, title, number }) => {
    const preview = previewOf(row, el);
    const text = preview ? wordsOf(preview) : "";
    const said = pieces(row, el);
    const who = sender(said, preview);
    const tick = lib.tickIn(row);
    return {
      title,
      digits: number,
      unread: Boolean(badgeOf(row)),
      preview: text,
      own: Boolean(tick) || who === "own",
      named: who === "named",
      typing: [text, ...said.map((one) => one.text)].some(isTyping),
      reacted: lib.says("reacted", text),
      tick,
    };
  };

  // The chats that the list draws; a hidden page is not to be believed (sheet, section 4).
  lib.rows = () => (document.visibilityState === "hidden" ? [] : lib.listedChats().map(facts));
};
