// The dossier that a reader keeps in this browser, the one that a link brings along, and the files made of it. Nobody else reads it; app.js keeps
// views in it from other pages.
const key = "dossier";
// What goes over the circuit at once must stay small; the rest is asked for next.
const portion = 8000;
const marker = "#d=";
let changed = null;
let watcher = null;
// What this page read or wrote last. Another window may have written since: that is never written over unread.
let seen = "";

// Storage that is full or shut is as good as empty: the page says that nothing is kept.
function kept() {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

// Half a sign of two halves cannot be sent: both go, and one that stands alone becomes the sign for what is unreadable.
function part(text, from) {
  const last = text.charCodeAt(from + portion - 1);
  return text.slice(from, from + portion + (last >= 0xd800 && last < 0xdc00 ? 1 : 0)).replace(/\p{Surrogate}/gu, "\ufffd");
}

export function read(from) {
  if (from === 0) {
    seen = kept();
  }

  return part(seen, from);
}

export function write(text) {
  if (kept() !== seen) {
    return "elsewhere";
  }

  try {
    localStorage.setItem(key, text);
    seen = text;
    return "kept";
  } catch {
    return "failed";
  }
}

// A shared dossier stands behind the # of its link: browsers do not send that to the server, so it is in no log.
export function shared(from) {
  return location.hash.startsWith(marker) ? part(location.hash.slice(marker.length), from) : "";
}

export function focus(id) {
  document.getElementById(id)?.focus();
}

export function dropShared() {
  history.replaceState(history.state, "", location.pathname + location.search);
}

// Another tab or window of this browser changed it, or a link was opened in this one.
export function watch(page) {
  unwatch();
  watcher = page;
  changed = event => event.type === "hashchange" || event.key === key ? page.invokeMethodAsync("ChangedElsewhere") : null;
  window.addEventListener("storage", changed);
  window.addEventListener("hashchange", changed);
}

export function unwatch() {
  watcher = null;
  window.removeEventListener("storage", changed);
  window.removeEventListener("hashchange", changed);
}

// A file that cannot be made must not cost the page: what was wrong is told beside the button.
async function takeAlong(form, button) {
  const line = form.querySelector("[data-told]");
  const tell = text => { line.textContent = text; };
  tell(form.dataset.busy);
  button.disabled = true;
  try {
    // The page is asked for it: what was typed a moment ago is on its way there, and comes along.
    const body = new FormData(form);
    body.set("dossier", await watcher.invokeMethodAsync("Whole"));
    const answer = await fetch(button.formAction, { method: "POST", body, headers: { Accept: "*/*" } });
    if (!answer.ok) {
      const problem = await answer.json().catch(() => null);
      tell(problem?.detail ?? form.dataset.failed);
      return;
    }

    const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1];
    const address = URL.createObjectURL(await answer.blob());
    const link = Object.assign(document.createElement("a"), { href: address, download: decodeURIComponent(name ?? "dossier") });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
    tell(form.dataset.done);
  } catch {
    tell(form.dataset.failed);
  } finally {
    button.disabled = false;
    // A button that is shut loses the keyboard.
    if (document.activeElement === document.body) {
      button.focus();
    }
  }
}

document.addEventListener("submit", event => {
  if (event.target.matches("form[data-take-along]") && event.submitter?.formAction) {
    event.preventDefault();
    takeAlong(event.target, event.submitter);
  }
});

// A note is sent when its field is left; whoever closes or reloads the page in the middle of one finds it again all the same.
window.addEventListener("pagehide", () => {
  const field = document.activeElement;
  if (seen === "" || !field?.matches("ol.dossier textarea")) {
    return;
  }

  const dossier = JSON.parse(seen);
  dossier.onderdelen[[...field.closest("ol").children].indexOf(field.closest("li"))].notitie = field.value;
  write(JSON.stringify(dossier));
});

// Some browsers drag nothing that carries no data.
document.addEventListener("dragstart", event => {
  if (event.target instanceof Element && event.target.closest("[data-drag]")) {
    event.dataTransfer.setData("text/plain", "");
    event.dataTransfer.effectAllowed = "move";
  }
});
