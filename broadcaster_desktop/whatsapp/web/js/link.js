// The deep link and the dialogs of a look-up.
(lib) => {
  const BUTTON = "button, [role=\"button\"]";
  const LOOK = 60;
  const SCREEN_STAYS = 1000;

  const facts = (modal) => {
    const pressable = lib.outermost([...modal.querySelectorAll(BUTTON)].filter(lib.shown));
    return { modal, pressable, text: modal.innerText };
  };
  // Something turns, or fills: not any round icon, nor what moves once as it comes.
  const WAITS = "progress, [role=\"progressbar\"], [aria-busy=\"true\"], animate, animateTransform";
  const forEver = (motion) => motion.effect?.getTiming().iterations === Infinity;
  lib.busy = (el) => {
    if (el.matches(WAITS) || el.querySelector(WAITS) || el.getAnimations({ subtree: true }).some(forEver)) return true;
    return [...el.querySelectorAll("svg circle")].some((circle) => getComputedStyle(circle).strokeDasharray !== "none");
  };
  // A dialog that tells something and wants no more than to be put away; one that still looks up can be cancelled.
  lib.tells = (el) => Boolean(lib.find("dialog_ok", el)) ||
    [...el.querySelectorAll(BUTTON)].some((one) => lib.shown(one) && ["ok", "log_out"].some((key) => lib.isLabel(key, one.innerText)));

  const BLOCKING = ["conflict", "restricted", "banned", "new_terms", "terms", "storage_error"];
  const blocks = ({ text }) => {
    const said = lib.said(text);
    return BLOCKING.some((key) => said.includes(key));
  };
  const stillLooking = ({ modal, pressable, text }) =>
    (lib.busy(modal) && !lib.tells(modal)) ||
    (lib.said(text).includes("starting_chat") && !lib.tells(modal)) ||
    (pressable.length === 1 && lib.find("dialog_cancel", modal)) ||
    (pressable.length === 1 && lib.isLabel("cancel", pressable[0].innerText));

  // Language-free first: OK without Cancel beside the number asked for; the wordings only after it (sheet, section 2).
  const refused = ({ modal, pressable, text }, digits) => {
    const onlyOk = lib.find("dialog_ok", modal) ? !lib.find("dialog_cancel", modal) : pressable.length === 1;
    return onlyOk && (lib.digits(text).includes(digits) || lib.said(text).includes("not_on_whatsapp"));
  };

  // What a dialog in the way means for the look-up of `digits`.
  lib.lookup = (digits) => {
    const modals = lib.modals().map(facts);
    if (!modals.length) return "none";
    if (modals.some(blocks)) return "other";
    if (modals.some((one) => stillLooking(one))) return "looking";
    return modals.some((one) => refused(one, digits)) ? "not_on_whatsapp" : "other";
  };

  // The one button of the dialog that says so.
  lib.dialogSpot = () => lib.stillSpot(() => {
    const modal = lib.modals()[0];
    return modal && (lib.find("dialog_ok", modal) || lib.outermost([...modal.querySelectorAll(BUTTON)].filter(lib.shown))[0]);
  });

  lib.modalsGone = (ms) => lib.until(() => !lib.modals().length, ms);

  // A dialog's button by its label.
  lib.modalButtonSpot = (keys) => lib.optionalSpot(() => {
    for (const key of keys) {
      for (const modal of [...lib.modals(), document.body]) {
        const hit = [...modal.querySelectorAll(BUTTON)].find(
          (el) => lib.shown(el) && (lib.isLabel(key, el.innerText) || lib.isLabel(key, el.getAttribute("aria-label"))),
        );
        if (hit) return hit;
      }
    }
    return null;
  });

  lib.menuSpot = () => lib.optionalSpot(() => lib.find("menu_button", document, [lib.chat()]));
  lib.menuLogOutSpot = async (ms) => {
    await lib.until(() => lib.find("menu_log_out"), ms);
    return lib.stillSpot(() => lib.find("menu_log_out"));
  };

  // Something else than chats, or their loading, fills the page: a ban, say, or another window that has taken over.
  const screenAlone = () => {
    const others = [lib.listRoot(), lib.chat(), lib.modals()[0], ...["progress", "splash", "loading_screen"].map((name) => lib.find(name))];
    return !others.some(Boolean) && document.body.innerText.trim() !== "";
  };

  // Follows a deep link to its end: a chat that stays, a refusal, or how it got stuck.
  lib.linkEnd = async ({ digits, stays, stuck, silence, total }) => {
    const began = performance.now();
    let looking = 0;
    let quietSince = 0;
    let openSince = 0;
    let screenSince = 0;
    while (performance.now() - began < total) {
      const now = performance.now();
      const lookup = lib.lookup(digits);
      if (lookup === "not_on_whatsapp" || lookup === "other") return { end: lookup };
      if (lib.qrBox()) return { end: "state" };
      screenSince = screenAlone() ? screenSince || now : 0;
      if (screenSince && now - screenSince > SCREEN_STAYS) return { end: "state" };
      looking = lookup === "looking" ? looking || now : 0;
      if (looking && now - looking > stuck) return { end: "stuck" };
      const facts = lookup === "none" ? lib.chatFacts() : null;
      const open = facts && facts.title && (facts.composer || facts.restricted || facts.bar);
      openSince = open ? openSince || now : 0;
      if (openSince && now - openSince >= stays) return { end: "chat", title: facts.title };
      const nothing = !open && lookup === "none" && lib.listRoot();
      quietSince = nothing ? quietSince || now : 0;
      if (quietSince && now - quietSince > silence) return { end: lib.strangeEditor() ? "unreadable" : "silent" };
      await lib.pause(LOOK);
    }
    return { end: "slow" };
  };
};
