// What somebody types in the form that saves a group, kept in this browser until the group is saved: a lost connection or a reload costs no word.
// Written here and not by the server, because there may be no server at that moment.
const longest = 1000;
const listening = new WeakMap();

const place = key => `concept:${key}`;

// Whatever stands here may have been changed by hand: only what has the shape of a draft is one.
export function find(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(place(key)));
    return Number.isInteger(kept?.version) && typeof kept.typed === "object" && kept.typed
      ? { version: kept.version, name: text(kept.typed.name), why: text(kept.typed.why), question: text(kept.typed.question) }
      : null;
  } catch {
    return null;
  }
}

// Keeps every field with data-draft that is typed in, with the version of the group that the typing began from; 0 for a new group.
export function keep(fields, key, version) {
  listening.get(fields)?.abort();
  const listener = new AbortController();
  listening.set(fields, listener);
  const typed = {};
  for (const [part, value] of Object.entries(find(key) ?? {})) {
    if (typeof value === "string") {
      typed[part] = value;
    }
  }

  fields.addEventListener("input", event => {
    const part = event.target.dataset.draft;
    if (part) {
      typed[part] = event.target.value;
      try {
        localStorage.setItem(place(key), JSON.stringify({ version, typed }));
      } catch {
        // A browser that keeps nothing: what is typed then stands in the page alone.
      }
    }
  }, { signal: listener.signal });
}

export function forget(fields, key) {
  listening.get(fields)?.abort();
  try {
    localStorage.removeItem(place(key));
  } catch {
    // Then nothing was kept either.
  }
}

function text(value) {
  return typeof value === "string" ? value.slice(0, longest) : null;
}
