// Who points at a map, or chooses in its list, reads name, figure and class of a municipality; a click opens its menu. Everything is read from the
// table under the map. Delegated from the document, so that it holds for whatever a page renders later, in a circuit or not.
const shapeAt = target => target instanceof Element ? target.closest(".country-map .shapes > *") : null;
const codeOf = shape => shape.dataset.code ?? shape.href.baseVal.split("#")[1];

function show(map, code) {
  const row = map.querySelector(`tr[data-code="${code}"]`);
  const [name, ...cells] = [...row.cells].map(cell => cell.textContent).filter(text => text !== "");
  const [figure, ...rest] = cells;
  const strong = Object.assign(document.createElement("strong"), { textContent: name });
  // No figure without its unit, which is the heading of its column.
  const unit = map.querySelector(".map-table thead th.n").textContent;
  map.querySelector(".map-card").replaceChildren(strong, figure === "–" ? `: ${rest.join(", ")}.` : `: ${figure} ${unit}. ${rest.join(", ")}.`);
  map.querySelector(".map-menu").hidden = false;
  const shapes = map.querySelector("svg[data-shapes]");
  shapes.querySelector(".pointed").setAttribute("href", `${shapes.dataset.shapes}#${code}`);
  map.dataset.shown = code;
}

// The list is what the page itself listens to.
function choose(map, code) {
  const list = map.querySelector("select");
  if (list.value !== code) {
    list.value = code;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

document.addEventListener("pointerover", event => {
  const shape = event.pointerType === "touch" ? null : shapeAt(event.target);
  if (shape) {
    show(shape.closest("[data-map]"), codeOf(shape));
  }
});

// A finger has nothing to point with: its first tap shows, the second opens.
document.addEventListener("click", event => {
  const shape = shapeAt(event.target);
  if (!shape) {
    return;
  }

  const [map, code] = [shape.closest("[data-map]"), codeOf(shape)];
  const opens = event.pointerType !== "touch" || map.dataset.shown === code;
  show(map, code);
  choose(map, code);
  if (opens) {
    // With a place of its own, so that the menu opens at the pointer.
    map.querySelector(".map-menu").dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
  }
});

document.addEventListener("change", event => {
  const map = event.target instanceof HTMLSelectElement ? event.target.closest("[data-map]") : null;
  if (map && event.target.value) {
    show(map, event.target.value);
    document.getElementById("announcer").textContent = map.querySelector(".map-card").textContent;
  }
});
