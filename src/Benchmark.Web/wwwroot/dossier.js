// The dossier that a reader keeps in this browser, the one that a link brings along, and the files made of it. Nobody else reads it; app.js keeps
// views in it from other pages.
const key = "dossier";
// What goes over the circuit at once must stay small; the rest is asked for next.
const portion = 8000;
const marker = "#d=";
let changed = null;

// Storage that is full or shut is as good as empty: the page says that nothing is kept.
function kept() {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

export function read(from) {
  return kept().slice(from, from + portion);
}

export function write(text) {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

// A shared dossier stands behind the # of its link: browsers do not send that to the server, so it is in no log.
export function shared(from) {
  return location.hash.startsWith(marker) ? location.hash.slice(marker.length + from, marker.length + from + portion) : "";
}

export function dropShared() {
  history.replaceState(history.state, "", location.pathname + location.search);
}

// Another tab or window of this browser changed it, or a link was opened in this one.
export function watch(page) {
  unwatch();
  changed = event => event.type === "hashchange" || event.key === key ? page.invokeMethodAsync("ChangedElsewhere") : null;
  window.addEventListener("storage", changed);
  window.addEventListener("hashchange", changed);
}

export function unwatch() {
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
    const answer = await fetch(button.formAction, { method: "POST", body: new FormData(form), headers: { Accept: "*/*" } });
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
  }
}

document.addEventListener("submit", event => {
  if (event.target.matches("form[data-take-along]") && event.submitter?.formAction) {
    event.preventDefault();
    takeAlong(event.target, event.submitter);
  }
});

// Some browsers drag nothing that carries no data.
document.addEventListener("dragstart", event => {
  if (event.target instanceof Element && event.target.closest("[data-drag]")) {
    event.dataTransfer.setData("text/plain", "");
    event.dataTransfer.effectAllowed = "move";
  }
});
