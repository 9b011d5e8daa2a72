// Keeps the teacher's view of a class up to date. The same address answers with the same numbers as JSON.
const EVERY = 10000;
const LEFT_ALONE = 30 * 60000; // an unattended desk is not kept signed in
let touched = Date.now();
for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, () => { touched = Date.now(); });

const body = document.querySelector('[data-words-finished]');
const words = { finished: body.dataset.wordsFinished, begun: body.dataset.wordsBegun, new: body.dataset.wordsNew };

function row(student) {
  const line = body.querySelector(`[data-student="${student.id}"]`);
  if (!line) return;
  line.querySelector('[data-state]').textContent = words[student.state] + (student.late ? `, ${body.dataset.wordsLate}` : '');
  line.querySelector('[data-score]').textContent = student.percent === undefined ? '' : `${student.percent}%`;
  line.querySelector('[data-again]').textContent = student.again.map((text) => text[body.dataset.lang]).join(' · ');
}

/** What to teach again, in the order in which the page has it. */
function again(one, index) {
  const line = document.querySelector(`[data-reteach="${index}"]`);
  const share = one.of === 0 ? 0 : Math.round((100 * one.students) / one.of);
  line.querySelector('.bar-part').setAttribute('width', share);
  line.querySelector('[data-share]').textContent = body.dataset.wordsAgain.replace('{0}', one.students).replace('{1}', one.of);
}

async function refresh() {
  if (document.hidden || Date.now() - touched > LEFT_ALONE) return;
  const answer = await fetch(location.pathname, { headers: { Accept: 'application/json' } }).catch(() => null);
  if (!answer?.ok) return; // the next turn tries again; what is shown stays true as of before
  const page = await answer.json();
  page.students.forEach(row);
  page.reteach.forEach(again);
  const nobody = page.students.every((one) => one.state !== 'finished');
  document.querySelector('[data-nobody]').hidden = !nobody;
  document.querySelector('[data-somebody]').hidden = nobody;
  for (const state of Object.keys(words)) {
    document.querySelector(`[data-count="${state}"]`).textContent = page.students.filter((one) => one.state === state).length;
  }
}
setInterval(refresh, EVERY);
