// Keeps the teacher's view of a class up to date. The same address answers with the same numbers as JSON.
const EVERY = 10000;
const body = document.querySelector('[data-words-finished]');
const words = { finished: body.dataset.wordsFinished, begun: body.dataset.wordsBegun, new: body.dataset.wordsNew };

function row(student) {
  const line = body.querySelector(`[data-student="${student.id}"]`);
  if (!line) return;
  line.querySelector('[data-state]').textContent = words[student.state] + (student.late ? `, ${body.dataset.wordsLate}` : '');
  line.querySelector('[data-score]').textContent = student.percent === undefined ? '' : `${student.percent}%`;
  line.querySelector('[data-again]').textContent = student.again.map((text) => text[body.dataset.lang]).join(' · ');
}

async function refresh() {
  if (document.hidden) return;
  const answer = await fetch(location.pathname, { headers: { Accept: 'application/json' } }).catch(() => null);
  if (!answer?.ok) return; // the next turn tries again; what is shown stays true as of before
  const page = await answer.json();
  page.students.forEach(row);
  for (const state of Object.keys(words)) {
    document.querySelector(`[data-count="${state}"]`).textContent = page.students.filter((one) => one.state === state).length;
  }
}
setInterval(refresh, EVERY);
