// How many have finished, every five seconds while the quiz runs. Without JavaScript the page is loaded again by hand.
const line = document.querySelector('[data-finished]');
const EVERY = 5000;

async function look() {
  try {
    const answer = await fetch(location.pathname, { headers: { Accept: 'application/json' } });
    const page = await answer.json();
    if (page.state !== 'running') {
      location.reload();
      return;
    }
    const now = line.dataset.words.replace('{0}', page.finished).replace('{1}', page.expected);
    if (line.textContent !== now) line.textContent = now;
  } catch { /* no network: the next look may have one */ }
  setTimeout(look, EVERY);
}

if (line) setTimeout(look, EVERY);
