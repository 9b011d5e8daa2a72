// One question at a time; each answer is kept on the device and sent from there (outbox.js). Without this file the same
// forms are posted one by one, and the server answers with the page and its feedback.
import { drain, durable, given, isEnd, keep, listen, owner, waits } from './outbox.js';

const quiz = document.querySelector('.quiz');
const words = quiz.dataset;
const path = location.pathname;
const above = quiz.querySelector('.quiz-says');
const A_MOMENT = 1000;
const A_MINUTE = 60000;

let result = null; // where the result stands, when the quiz is over
let finished = false;

quiz.classList.add('live');

function paragraph(text, strong) {
  const p = document.createElement('p');
  if (strong) {
    const start = document.createElement('strong');
    start.textContent = `${strong} `;
    p.append(start);
  }
  p.append(text);
  return p;
}

function notice(...paragraphs) {
  const box = document.createElement('div');
  box.className = 'notice';
  box.append(...paragraphs);
  return box;
}

const mark = (question, text) => { question.querySelector('.saved').textContent = text; };

/** Below the question, where feedback stands. */
function tell(question, ...paragraphs) {
  const feedback = question.querySelector('.feedback');
  feedback.replaceChildren(notice(...paragraphs));
  feedback.scrollIntoView({ block: 'nearest' }); // on a phone it stands below the fold
}

/** Above the question; the focus stays where it is. */
function warn(...paragraphs) {
  above.replaceChildren(notice(...paragraphs));
  above.scrollIntoView({ block: 'nearest' });
}

function done(question, sequence) {
  question.dataset.sequence = sequence;
  mark(question, words.wordsSaved);
  const step = document.querySelector(`[data-step="${question.dataset.item}"]`);
  step.classList.add('done');
  step.querySelector('[data-step-done]').hidden = false;
}

function feedback(question, acknowledged) {
  if (acknowledged.declined) {
    tell(question, paragraph(words.wordsDeclined));
  } else if (typeof acknowledged.right === 'boolean') {
    const more = acknowledged.hint ? [paragraph(acknowledged.hint)] : [];
    tell(question, paragraph(acknowledged.feedback, acknowledged.right ? words.wordsRight : words.wordsThink), ...more);
  } else { // feedback comes at the end, or never
    tell(question, paragraph(words.wordsSaved));
  }
}

function signInAgain() {
  const way = document.createElement('a');
  way.href = '/';
  way.textContent = words.wordsSignIn;
  if (durable) way.addEventListener('click', () => remember('back', { owner, path: path + location.hash }));
  else way.target = '_blank'; // this page holds the answers and has to stay
  warn(paragraph(durable ? words.wordsEnded : words.wordsEndedNotKept), way);
}

function remember(name, what) {
  try {
    sessionStorage.setItem(name, JSON.stringify(what));
  } catch { /* storage is switched off: the list of lessons leads back, and what was chosen is chosen again */ }
}

/** What becomes of an answer, and what the student is told. */
const answers = {
  kept(question) {
    mark(question, durable ? words.wordsKept : words.wordsSaving);
    question.classList.add('answered');
  },
  away: (question) => mark(question, durable ? words.wordsKept : words.wordsRetry),
  ended: signInAgain,
  saved(question, acknowledged) {
    done(question, acknowledged.sequence);
    feedback(question, acknowledged);
  },
  outdated(question, problem) {
    done(question, problem.sequence ?? question.dataset.sequence);
    undo(question, words.wordsOutdated);
  },
  closed: (question) => undo(question, words.wordsClosed),
  refused: (question) => undo(question, words.wordsRefused),
  submitted: () => leaveFor(`${path}/result#after`),
};

/** And what becomes of the end. */
const ends = {
  kept: () => setTimeout(sayFinished, A_MOMENT), // with a network the result is there by then
  away: sayFinished,
  ended: signInAgain,
  saved: (_, end) => leaveFor(end.result),
  unfinished: (_, problem) => reopen(problem.detail), // these are asked until they are right
  closed: () => reopen(words.wordsClosed),
  refused: () => reopen(words.wordsEndRefused),
};

/** The answer is not what the school has; it may be given again. */
function undo(question, text) {
  if (text !== words.wordsOutdated) mark(question, '');
  tell(question, paragraph(text));
  question.classList.remove('answered');
  delete question.dataset.choice;
}

function sayFinished() {
  if (!result && finished) warn(paragraph(durable ? words.wordsKeptFinished : words.wordsNotKept));
}

/** After the end nothing more is answered. */
function close(end) {
  finished = end;
  quiz.querySelectorAll('form button').forEach((button) => button.setAttribute('aria-disabled', end));
}

function reopen(text) {
  close(false);
  warn(paragraph(text));
}

function leaveFor(address) {
  result = address;
  location.replace(result);
}

listen((became, entry, body) => {
  if (!entry.address.startsWith(`${path}/`)) return; // of another quiz
  if (!['away', 'ended', 'kept'].includes(became)) above.replaceChildren();
  if (isEnd(entry)) ends[became]?.(null, body);
  else answers[became](questionOf(entry), body);
});

const addressOf = (question) => `${path}/responses/${question.dataset.code}`;
const questionOf = (entry) => [...quiz.querySelectorAll('.question')].find((one) => addressOf(one) === entry.address);

/** Nothing is ticked, or two things stand in one place where each has its own. */
function lacks(form, given) {
  const places = given.map((value) => value.slice(1));
  return !form.matches('.decline') && (given.length === 0 || form.querySelector('[data-once]') && new Set(places).size < places.length);
}

async function answer(question, form) {
  const given = new FormData(form).getAll('choice').filter(Boolean);
  const choice = given.join(' ');
  if (lacks(form, given)) {
    tell(question, paragraph(form.querySelector('[data-once]') ? words.wordsEachOnce : words.wordsChoose));
    return;
  }
  if (question.dataset.choice === choice) return; // a second click on the same answer
  question.dataset.choice = choice;
  mark(question, words.wordsSaving);
  await keep(addressOf(question), Number(question.dataset.sequence), choice);
}

quiz.addEventListener('submit', (event) => {
  event.preventDefault();
  if (finished) return;
  if (!event.target.matches('.finish')) {
    answer(event.target.closest('.question'), event.target);
    return;
  }
  close(true);
  keep(`${path}/submission`, 0);
});

/** What waits on the device or was sent since the page was kept there. */
async function restore() {
  for (const entry of await given(`${path}/`)) {
    const question = questionOf(entry);
    if (isEnd(entry)) close(true);
    else if (waits(entry)) mark(question, words.wordsKept);
    else done(question, Math.max(entry.sequence, question.dataset.sequence));
  }
  sayFinished();
}

/** Only the question that the address names is shown; the server marks the one to go on with. */
function turn() {
  const asked = document.getElementById(location.hash.slice(1));
  if (!asked?.matches('.question')) return;
  quiz.querySelectorAll('.question').forEach((question) => question.classList.toggle('current', question === asked));
  asked.focus();
}
addEventListener('hashchange', turn);
turn();

// Back from the result, the page may come as it was left.
addEventListener('pageshow', (event) => { if (event.persisted && result) location.replace(result); });

// In the other language (page.js keeps the place) what is chosen and not yet sent is chosen still.
const forms = () => [...quiz.querySelectorAll('.question')].map((question) => question.querySelector('form'));
document.querySelector('[hreflang]')?.addEventListener('click', (event) => {
  remember('draft', { owner, path, chosen: forms().map((form) => new FormData(form).getAll('choice')) });
});

function chooseAgain() {
  let draft = null;
  try {
    draft = JSON.parse(sessionStorage.getItem('draft'));
    sessionStorage.removeItem('draft');
  } catch { /* storage is switched off: nothing was remembered */ }
  if (draft?.owner === owner && draft.path === path) forms().forEach((form, index) => fill(form, draft.chosen[index]));
}

function fill(form, chosen) {
  for (const field of form.querySelectorAll('[name=choice]')) {
    if (field.matches('select')) field.value = [...field.options].find((one) => chosen.includes(one.value))?.value ?? '';
    else field.checked = chosen.includes(field.value);
  }
}

/** The worker keeps this page and what it shows, for when the network goes. Browsers have one over HTTPS only. */
async function keepAtHand() {
  if (!navigator.serviceWorker) return;
  const address = '/sw.js';
  const policy = window.trustedTypes?.createPolicy('waymark-worker', { createScriptURL: () => address });
  await navigator.serviceWorker.register(policy?.createScriptURL('') ?? address, { scope: '/assignments/' });
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map((one) => new URL(one.name));
  const shell = loaded.filter((one) => one.origin === location.origin && /^\/(static|lessons)\//.test(one.pathname));
  active.postMessage({ owner, addresses: [path, ...shell.map((one) => one.href)] });
}

/** Where the class is, if it goes on together. A quiz comes first: without a sign of it the first look is after a minute. */
function lookUp() {
  const look = () => import('./together.js').catch(() => {}); // without a network there is no class to follow
  let soon = false;
  try {
    soon = sessionStorage.getItem('with-class') !== null;
  } catch { /* storage is switched off */ }
  if (soon) look();
  else setTimeout(look, A_MINUTE);
}

lookUp();
chooseAgain();
restore().then(drain);
if (document.readyState === 'complete') keepAtHand();
else addEventListener('load', keepAtHand);
