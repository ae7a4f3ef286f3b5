// The screen with the code to scan.
(lib) => {
  const OPTIONAL = 150;
  lib.qrReloadSpot = () => lib.stillSpot(() => lib.qrReload());
  lib.codeRenewed = (ms) => lib.until(() => lib.qrBox() && !lib.qrReload(), ms);

  lib.linkByPhoneSpot = async (ms) => {
    await lib.until(() => lib.find("link_by_phone"), ms);
    return lib.stillSpot(() => {
      const hit = lib.find("link_by_phone");
      return hit && (hit.querySelector("button, [role=\"button\"], a") || hit);
    });
  };
  lib.enterPhone = (ms) => lib.until(() => {
    const box = lib.find("phone_entry");
    if (!box) return false;
    box.focus();
    box.select?.();
    return document.activeElement === box;
  }, ms);
  lib.phoneNextSpot = () => lib.stillSpot(() => lib.find("phone_next"), OPTIONAL);

  const stayOff = () => {
    const box = lib.find("stay_logged_in");
    return box && !(box.checked ?? box.getAttribute("aria-checked") === "true") ? box : null;
  };
  lib.willForget = () => Boolean(stayOff());
  lib.stayLoggedInSpot = () => lib.stillSpot(stayOff);
};
