// What Plotly needs to hear every click on a dot. While the mouse is down it takes its late look at the last move for a drag, and forgets the point;
// the click that follows within a twentieth of a second then has none, and is dropped. So nothing is looked up while the mouse is down.
const held = new WeakSet();

document.addEventListener("pointerdown", event => {
  const plot = event.target instanceof Element ? event.target.closest(".plotly-view .js-plotly-plot") : null;
  if (plot && !held.has(plot)) {
    held.add(plot);
    plot.on("plotly_beforehover", () => !plot._dragging);
  }
}, true);
