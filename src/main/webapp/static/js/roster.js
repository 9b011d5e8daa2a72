// Shows how far the work on a roster is, and loads the page anew when it has come to an end.
const EVERY = 1500;
const line = document.querySelector('[data-progress]');

function told({ state, step, lines }) {
  if (state === 'READING' && step?.endsWith('.csv')) {
    const number = lines.toLocaleString(document.documentElement.lang);
    return line.dataset.reading.replace('{0}', step).replace('{1}', number);
  }
  return line.dataset[step] ?? line.dataset.other;
}

async function look() {
  const answer = await fetch(location.pathname, { headers: { Accept: 'application/json' } }).catch(() => null);
  if (!answer?.ok) return; // the next turn tries again
  const page = await answer.json();
  if (page.works) line.textContent = told(page.roster);
  else location.reload();
}
setInterval(look, EVERY);
