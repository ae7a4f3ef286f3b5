// The screens with a code to scan, or one to type into the phone.
(lib) => {
  const SIGNS = 8;
  lib.qrReloadSpot = () => lib.stillSpot(() => lib.qrReload());
  lib.codeRenewed = (ms) => lib.until(() => lib.qrBox() && !lib.qrReload(), ms);

  // The innermost element with the same words: what lies around it may be wider than what takes the press.
  const wordsOf = (el) => {
    const same = [...el.children].find((part) => lib.shown(part) && lib.plain(part.textContent) === lib.plain(el.textContent));
    return same ? wordsOf(same) : el;
  };
  lib.linkByPhoneSpot = async (ms) => {
    await lib.until(() => lib.find("link_by_phone"), ms);
    return lib.stillSpot(() => {
      const hit = lib.find("link_by_phone");
      return hit && (hit.querySelector("button, [role=\"button\"], a") || wordsOf(hit));
    });
  };
  lib.enterPhone = (ms) => lib.until(() => {
    const box = lib.find("phone_entry");
    if (!box) return false;
    box.focus();
    box.select?.();
    return document.activeElement === box;
  }, ms);
  lib.phoneNextSpot = () => lib.optionalSpot(() => lib.find("phone_next"));

  const clean = (text) => (text || "").replace(/[^A-Za-z0-9]/g, "");
  const isSign = (el) => /^[A-Za-z0-9]$/.test(el.textContent.trim());
  // What holds a sign and its neighbours, through whatever is wrapped around the one.
  const rowOf = (leaf) => {
    let top = leaf;
    while (top.parentElement && top.parentElement.textContent.trim() === leaf.textContent.trim()) top = top.parentElement;
    return top.parentElement;
  };
  // Eight signs with an element each, in one row or in two halves (sheet, section 1).
  const eightSigns = (root) => {
    const rows = new Map();
    for (const leaf of lib.leaves(root).filter(isSign)) rows.set(rowOf(leaf), [...(rows.get(rowOf(leaf)) || []), leaf]);
    const found = [...rows.values()];
    const halves = found.filter((row) => row.length === SIGNS / 2);
    return found.find((row) => row.length === SIGNS) || (halves.length === 2 ? halves.flat() : []);
  };
  const textOf = (signs) => signs.map((el) => el.textContent.trim()).join("");
  // The code to type into the phone and what shows it: as the page carries it, else sign by sign.
  lib.linkCode = (alone) => {
    const box = lib.find("link_code");
    if (box) return { el: box, text: clean(box.getAttribute("data-link-code")) || textOf(eightSigns(box)) };
    const signs = alone ? eightSigns(document.body) : [];
    return signs.length ? { el: signs[0], text: textOf(signs) } : null;
  };

  const ticked = (box) => box.checked ?? box.getAttribute("aria-checked") === "true";
  // A box may lie under its own label, or be drawn by it alone.
  const stayBox = () => [...lib.votes("stay_logged_in", document).keys()][0];
  const labelOf = (box) => box.labels?.[0] || box.closest("label");
  const stayOff = () => {
    const box = stayBox();
    return box && !ticked(box) && (lib.shown(box) || lib.shown(labelOf(box))) ? box : null;
  };
  lib.willForget = () => Boolean(stayOff());
  const labelSpot = (box) => {
    const label = labelOf(box);
    const spot = lib.shown(label) && lib.spot(label);
    const hit = spot && document.elementFromPoint(spot.x, spot.y);
    return hit && label.contains(hit) && !hit.closest("a, button, [role=\"button\"]") ? label : null;
  };
  lib.stayLoggedInSpot = () => lib.stillSpot(() => {
    const box = stayOff();
    return box && (lib.shown(box) && lib.spot(box) ? box : labelSpot(box));
  });
  // Whether it is ticked by then: pressed again before the page shows it, it would be unticked.
  lib.staysLoggedIn = (ms) => lib.until(() => {
    const box = stayBox();
    return !box || ticked(box);
  }, ms);
};
