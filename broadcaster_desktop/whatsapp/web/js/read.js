// What stands in a part of the page, as the text it was written as.
(lib) => {
  const MARK = /^\s*(?:[-*\u2022]|\d{1,4}[.)])\s*$/;
  const BOLD = 600;

  const isBlock = (el) => !/^(inline|contents|none|ruby)/.test(getComputedStyle(el).display);

  // The mark before an item that the page draws by itself: what it says it is, else by the kind of list
  // (sheet, section 3).
  const markOf = (item) => {
    const said = [item, ...item.querySelectorAll("[data-pre-plain-text]")]
      .map((el) => el.getAttribute("data-pre-plain-text")).find((text) => text && MARK.test(text));
    if (said) return `${said.trim()} `;
    const list = item.closest("ul, ol");
    if (!list || list.tagName === "UL") return "- ";
    const items = [...list.children].filter((el) => el.tagName === "LI");
    const from = items.slice(0, items.indexOf(item) + 1).reverse().findIndex((el) => el.hasAttribute("value"));
    const place = items.indexOf(item);
    return `${from < 0 ? list.start + place : items[place - from].value + from}. `;
  };

  const mono = (style) => /mono/i.test(style.fontFamily);
  // The sign of the style that begins with this element, "" where none does (sheet, sections 3 and 12).
  const styleOf = (el) => {
    const own = getComputedStyle(el);
    const around = getComputedStyle(el.parentElement);
    if (el.tagName === "PRE") return "```";
    if (mono(own) && !mono(around)) return isBlock(el) ? "```" : "`";
    if (own.textDecorationLine.includes("line-through")) return "~";
    const heavy = (style) => Number(style.fontWeight) >= BOLD;
    const slant = (style) => style.fontStyle !== "normal";
    return (heavy(own) && !heavy(around) ? "*" : "") + (slant(own) && !slant(around) ? "_" : "");
  };

  // Text as a person sees it: a line per block, line breaks, and the words that stand for pictures of emoji. With
  // `marks` the items of lists and quotes have the marks they are written with, with `signs` styles have theirs,
  // unless the page shows them itself. What `leaveOut` says is left out; buttons are, without `buttons`.
  lib.read = (root, { leaveOut = () => false, marks = false, signs = false, buttons = false } = {}) => {
    let out = "";
    let place = "fresh";
    const put = (text) => {
      if (place === "ended") out += "\n";
      out += text;
      place = "open";
    };
    const inner = (node) => lib.read(node, { leaveOut, marks, signs, buttons });
    const lastInBlock = (node) => {
      for (let next = node.nextSibling; next; next = next.nextSibling) {
        if (next.nodeType === Node.TEXT_NODE && next.data !== "") return false;
        if (next.nodeType === Node.ELEMENT_NODE) return isBlock(next) && next.tagName !== "BR";
      }
      const parent = node.parentElement;
      return parent === root || isBlock(parent) || lastInBlock(parent);
    };
    const styled = (node) => {
      const sign = signs && node !== root ? styleOf(node) : "";
      if (!sign) return false;
      const text = inner(node);
      const back = [...sign].reverse().join("");
      const shows = (place === "open" && out.endsWith(sign)) || (text.length > 2 * sign.length && text.startsWith(sign) && text.endsWith(back));
      if (text.trim()) put(shows ? text : sign + text + back);
      return true;
    };
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        if (node.data) put(node.data);
        return;
      }
      if (node.nodeType !== Node.ELEMENT_NODE || leaveOut(node)) return;
      if (node.tagName === "IMG") {
        put(node.alt);
        return;
      }
      if (node.tagName === "BR") {
        if (!lastInBlock(node)) put("\n");
        return;
      }
      if (["svg", "STYLE", "SCRIPT"].includes(node.tagName) || (node.tagName === "BUTTON" && !buttons)) return;
      const block = node !== root && isBlock(node);
      if (block) {
        if (place !== "fresh") out += "\n";
        place = "fresh";
        if (marks && node.tagName === "LI") out += markOf(node);
      }
      if (marks && node !== root && node.tagName === "BLOCKQUOTE") {
        put(inner(node).split("\n").map((line) => `> ${line}`).join("\n"));
      } else if (!styled(node)) node.childNodes.forEach(walk);
      if (block) place = "ended";
    };
    walk(root);
    return out;
  };

  // What stands in an element, emoji and all, for comparing.
  lib.words = (el) => lib.plain(lib.read(el));
};
