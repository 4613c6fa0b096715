// Groups that a reader keeps in this browser: name, definition and the municipality it was made for. Nobody else reads them.
const key = "groepen";
const most = 50;
// What goes over the circuit at once must stay small; the rest is asked for next.
const portion = 12000;

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(group => ["name", "definition", "municipality"].every(part => typeof group?.[part] === "string")) : [];
  } catch {
    return [];
  }
}

function write(groups) {
  try {
    localStorage.setItem(key, JSON.stringify(groups));
    return true;
  } catch {
    return false;
  }
}

export function list(from) {
  const groups = [];
  let size = 0;
  for (const group of read().slice(from, most)) {
    size += group.name.length + group.definition.length;
    if (size > portion && groups.length > 0) {
      break;
    }

    groups.push(group);
  }

  return groups;
}

// The same name is the same group: it is kept anew. False when the browser keeps nothing, or has no room.
export function save(group) {
  const others = read().filter(other => other.name !== group.name);
  return others.length < most && write([group, ...others]);
}

export function remove(name) {
  return write(read().filter(group => group.name !== name));
}
