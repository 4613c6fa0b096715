// Small conveniences that pages work without: closing menus, copying, colours. Delegated from the document, so that they hold for whatever a page
// renders later, in a circuit or not.
const announce = text => {
  const line = document.getElementById("announcer");
  line.textContent = "";
  requestAnimationFrame(() => { line.textContent = text; });
};

const openMenus = () => document.querySelectorAll("details.choice[open]");

document.addEventListener("click", event => {
  const target = event.target instanceof Element ? event.target : null;
  for (const menu of openMenus()) {
    if (!menu.contains(target) || target.closest(".panel a[href]")) {
      menu.open = false;
    }
  }

  if (target?.closest("[popover] a[href]")) {
    target.closest("[popover]").hidePopover();
  }

  const copy = target?.closest("[data-copy]");
  if (copy) {
    copyText(copy.dataset.copy).then(() => confirmOn(copy, copy.dataset.copied));
  }

  const keep = target?.closest("[data-keep]");
  if (keep) {
    confirmOn(keep, keep.dataset[keepView(keep.dataset.keep, Number(keep.dataset.most))]);
  }

  // In a circuit following a link within the page scrolls but leaves the focus behind.
  if (target?.closest("a.skip")) {
    document.querySelector("main").focus();
  }

  if (target?.closest("[data-print]")) {
    printWhole();
  }

  if (target?.closest("[data-reload]")) {
    event.preventDefault();
    location.reload();
  }

  const colours = target?.closest("button[data-colours]");
  if (colours) {
    setColours(colours.dataset.colours);
  }
});

// What makes the page alive runs once its first picture stands: before it, it would only hold the picture up.
requestAnimationFrame(() => setTimeout(() => {
  for (const link of document.querySelectorAll("link[data-run]")) {
    const script = document.createElement("script");
    script.src = link.href;
    script.async = false;
    document.body.append(script);
  }
}));

// A page that comes alive takes nothing from whoever is reading or typing in it already; the pages after it take the focus to their heading.
let alive = false;
window.focusHeading = heading => {
  if (alive || document.activeElement === document.body) {
    heading.focus({ preventScroll: !alive });
  }

  // It stands outside the circuit: without this it would lead back to the page that was loaded first.
  document.querySelector("a.skip").href = `${location.pathname}${location.search}#inhoud`;

  alive = true;
};

// The browser's own method, by a name that a circuit can call.
window.openPanel = panel => panel.showPopover();

// Where the menu of a municipality opens: at the pointer, or under what a key was pressed on.
const keepPlace = (x, y) => {
  document.documentElement.style.setProperty("--menu-x", `${x}px`);
  document.documentElement.style.setProperty("--menu-y", `${y}px`);
};

document.addEventListener("pointerdown", event => keepPlace(event.clientX, event.clientY), true);
document.addEventListener("click", event => {
  if (event.detail === 0 && event.target instanceof Element) {
    const { left, bottom } = event.target.getBoundingClientRect();
    keepPlace(left, bottom);
  }
}, true);

document.addEventListener("keydown", event => {
  if (event.key !== "Escape") {
    return;
  }

  for (const menu of openMenus()) {
    const hadFocus = menu.contains(document.activeElement);
    menu.open = false;
    if (hadFocus) {
      menu.querySelector("summary").focus();
    }
  }
});

async function copyText(text) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }

  // Over plain http browsers offer no clipboard to scripts; a selected text can still be copied.
  const area = Object.assign(document.createElement("textarea"), { value: text });
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

// Puts a view at the end of the dossier in this browser; what came of it is the name of the text that tells so.
function keepView(address, most) {
  try {
    const dossier = JSON.parse(localStorage.getItem("dossier") || "{}");
    const items = Array.isArray(dossier.onderdelen) ? dossier.onderdelen : [];
    if (items.some(item => item?.adres === address)) {
      return "already";
    }

    if (items.length >= most) {
      return "full";
    }

    localStorage.setItem("dossier", JSON.stringify({ ...dossier, onderdelen: [...items, { adres: address, notitie: "" }] }));
    return "kept";
  } catch {
    return "failed";
  }
}

function confirmOn(button, text) {
  announce(text);
  const before = button.dataset.label ??= button.textContent;
  button.textContent = text;
  setTimeout(() => { button.textContent = before; }, 2000);
}

function setColours(choice) {
  document.cookie = `kleuren=${choice}; path=/; max-age=${choice ? 31536000 : 0}; samesite=lax`;
  const mode = { licht: "light", donker: "dark" }[choice];
  if (mode) {
    document.documentElement.dataset.colours = mode;
  } else {
    delete document.documentElement.dataset.colours;
  }

  showColours();
}

function showColours() {
  const choice = { light: "licht", dark: "donker" }[document.documentElement.dataset.colours] ?? "";
  document.querySelector("aside.colours").hidden = false;
  for (const button of document.querySelectorAll("aside.colours button")) {
    button.setAttribute("aria-pressed", String(button.dataset.colours === choice));
  }
}

showColours();

// Pictures that are fetched when they are unfolded are on paper only when they are there before it.
async function printWhole() {
  for (const details of document.querySelectorAll("main details:has(img[loading=lazy]):not([open])")) {
    details.open = true;
    details.dataset.printed = "";
  }

  // One that is out of sight would otherwise not be fetched, and never be there.
  const pictures = [...document.querySelectorAll("main details[data-printed] img")];
  for (const picture of pictures) {
    picture.loading = "eager";
  }

  await Promise.allSettled(pictures.map(picture => picture.decode()));
  window.print();
}

// What is folded away on the screen is read on paper too.
window.addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("main details:not(.choice):not([open])")) {
    details.open = true;
    details.dataset.printed = "";
  }
});
window.addEventListener("afterprint", () => {
  for (const details of document.querySelectorAll("details[data-printed]")) {
    details.open = false;
    delete details.dataset.printed;
  }
});
