// Counts for the class which way was taken first in each scene. Nothing says who; and nobody waits for it.
const scenes = new Set();

document.addEventListener('toggle', (event) => {
  const { item, scene, branch } = event.target.dataset;
  if (!event.target.open || !branch || scenes.has(`${item}/${scene}`)) return;
  scenes.add(`${item}/${scene}`);
  fetch(`${location.pathname}/choices`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ item, scene, branch }),
    keepalive: true,
  }).catch(() => {}); // without network it is not counted, and practice goes on
}, true);
