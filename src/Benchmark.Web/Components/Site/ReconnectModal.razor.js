// All state of a view is in its address, so a lost circuit costs a reload and nothing else: where resuming fails, the page reloads itself.
const line = document.getElementById("components-reconnect-modal");
line.addEventListener("components-reconnect-state-changed", event => {
  if (event.detail.state === "failed") {
    document.addEventListener("visibilitychange", retryWhenVisible);
  } else if (event.detail.state === "rejected") {
    location.reload();
  }
});
document.getElementById("components-reconnect-button").addEventListener("click", retry);
document.getElementById("components-resume-button").addEventListener("click", resume);
document.getElementById("components-reload-button").addEventListener("click", () => location.reload());

async function retry() {
  document.removeEventListener("visibilitychange", retryWhenVisible);
  try {
    // True: connected. False: the server is there but knows the circuit no more. An exception: the server is not there.
    if (!await Blazor.reconnect() && !await Blazor.resumeCircuit()) {
      location.reload();
    }
  } catch {
    document.addEventListener("visibilitychange", retryWhenVisible);
  }
}

async function resume() {
  try {
    if (!await Blazor.resumeCircuit()) {
      location.reload();
    }
  } catch {
    line.classList.replace("components-reconnect-paused", "components-reconnect-resume-failed");
  }
}

async function retryWhenVisible() {
  if (document.visibilityState === "visible") {
    await retry();
  }
}
