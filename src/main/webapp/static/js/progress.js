// Keeps the teacher's view of a class up to date: what changes is pushed, and where that does not work it is asked for.
const EVERY = 10000;
const SILENT = 50000; // the school says something every twenty seconds
const LEFT_ALONE = 30 * 60000; // an unattended desk is not kept signed in
const KEEP = 10 * 60000; // whoever is at the desk stays signed in
let touched = Date.now();
let heard = 0;
let asked = Date.now();
let source = null;
for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, () => { touched = Date.now(); });

const body = document.querySelector('[data-words-finished]');
const words = { finished: body.dataset.wordsFinished, begun: body.dataset.wordsBegun, new: body.dataset.wordsNew };
const live = document.querySelector('[data-live]');
const states = new Map();
const filled = (text, ...values) => values.reduce((done, value, place) => done.replace(`{${place}}`, value), text);

function say(how) {
  const text = live.dataset[`words${how}`];
  live.hidden = false;
  live.classList.toggle('paused', how === 'Paused');
  if (live.textContent !== text) live.textContent = text;
}

function row(student) {
  states.set(student.id, student.help ? 'help' : student.state);
  const line = body.querySelector(`[data-student="${student.id}"]`);
  if (!line) return;
  line.querySelector('[data-state]').textContent = words[student.state] + (student.late ? `, ${body.dataset.wordsLate}` : '');
  line.querySelector('[data-score]').textContent = student.percent === undefined ? '' : `${student.percent}%`;
  line.querySelector('[data-again]').textContent = student.again.map((text) => text[body.dataset.lang]).join(' · ');
  line.querySelector('[data-help]').hidden = !student.help;
  line.querySelector('[data-evidence]').textContent = student.help ? evidence(student.help) : '';
}

function evidence(help) {
  const hard = help.answered > 0 ? [filled(body.dataset.wordsHard, help.answered, help.notYetRight)] : [];
  return hard.concat(help.quiet === undefined ? [] : [filled(body.dataset.wordsQuiet, help.quiet)]).join(' ');
}

/** What to teach again, in the order in which the page has it. */
function again(one, index) {
  const line = document.querySelector(`[data-reteach="${index}"]`);
  const share = one.of === 0 ? 0 : Math.round((100 * one.students) / one.of);
  line.querySelector('.bar-part').setAttribute('width', share);
  line.querySelector('[data-share]').textContent = filled(body.dataset.wordsAgain, one.students, one.of);
}

function show(page) {
  page.students.forEach(row);
  page.reteach.forEach(again);
  const all = [...states.values()];
  const nobody = !all.includes('finished');
  document.querySelector('[data-nobody]').hidden = !nobody;
  document.querySelector('[data-somebody]').hidden = nobody;
  for (const count of document.querySelectorAll('[data-count]')) {
    count.textContent = all.filter((state) => state === count.dataset.count).length;
  }
}

async function ask() {
  asked = Date.now();
  const answer = await fetch(location.pathname, { headers: { Accept: 'application/json' } }).catch(() => null);
  if (!answer?.ok) { // the next turn tries again; what is shown stays true as of before
    if (!pushed()) say('Paused');
    return;
  }
  const page = await answer.json();
  states.clear();
  show(page);
  if (!pushed()) say('Asked');
}

const pushed = () => source?.readyState === EventSource.OPEN;

function close() {
  source?.close();
  source = null;
}

function open() {
  if (source || !('EventSource' in window)) return;
  heard = Date.now();
  source = new EventSource(`${location.pathname}/live`);
  source.addEventListener('beat', () => { heard = Date.now(); });
  source.addEventListener('state', (event) => {
    heard = Date.now();
    const told = JSON.parse(event.data);
    if (told.again) { location.reload(); return; } // somebody has come or gone
    if (told.whole) states.clear();
    show(told);
    say('Pushed');
  });
  source.addEventListener('error', () => { if (source?.readyState === EventSource.CLOSED) close(); });
}

/** Also after a sleep: then nothing was heard for long, and the connection is made anew. */
function turn() {
  const now = Date.now();
  if (document.hidden || now - touched > LEFT_ALONE) {
    close();
    say('Paused');
    return;
  }
  if (source && now - heard > SILENT) close();
  if (pushed()) {
    if (now - asked > KEEP && now - touched < KEEP) ask();
    return;
  }
  if (!source) open();
  ask();
}

setInterval(turn, EVERY);
document.addEventListener('visibilitychange', () => { if (!document.hidden) turn(); });
for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, () => { if (live.classList.contains('paused')) turn(); });
open();
