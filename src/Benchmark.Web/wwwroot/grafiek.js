// What Plotly needs to hear every click on a dot. While the mouse is down it takes a late look at where the mouse was for a drag, and forgets the
// point; the click that follows within a twentieth of a second then has none, and is dropped. So nothing is looked up while the mouse is down.
export function holdPoint(view) {
  const plot = view.querySelector(".js-plotly-plot");
  plot.on("plotly_beforehover", () => !plot._dragging);
  return true;
}
