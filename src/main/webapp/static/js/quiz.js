// One question at a time; each answer is saved by its own small request and acknowledged. Without this file the same
// forms are posted one by one, and the server answers with the page and its feedback.
const quiz = document.querySelector('.quiz');
const words = quiz.dataset;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 20000;

quiz.classList.add('live');
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Sends an answer until the school has it. The same event id makes sending twice harmless. */
async function send(address, body, saved) {
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    const answer = await fetch(address, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
    }).catch(() => null);
    if (answer?.ok) return answer.json();
    if (answer && answer.status < 500 && answer.status !== 429) {
      location.reload(); // signed out, finished elsewhere, or answered on another device: the page says how it stands
      return null;
    }
    saved.textContent = words.wordsRetry;
    await pause(wait);
  }
}

function eventId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16)); // plain HTTP in a classroom has no randomUUID
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

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

function show(question, saved) {
  const box = document.createElement('div');
  box.className = 'notice';
  if (saved.declined) {
    box.append(paragraph(words.wordsDeclined));
  } else if (saved.right === undefined) { // feedback comes at the end, or never
    box.append(paragraph(words.wordsSaved));
  } else {
    box.append(paragraph(saved.feedback, saved.right ? words.wordsRight : words.wordsThink));
    if (saved.hint) box.append(paragraph(saved.hint));
  }
  question.querySelector('.feedback').replaceChildren(box);
  question.classList.add('answered');
  question.querySelector('.feedback').scrollIntoView({ block: 'nearest' }); // on a phone it stands below the fold
  const step = document.querySelector(`[data-step="${question.dataset.item}"]`);
  step.classList.add('done');
  step.querySelector('[data-step-done]').hidden = false;
}

async function answer(question, form) {
  const saved = question.querySelector('.saved');
  const buttons = question.querySelectorAll('form:not(.finish) button');
  const sequence = Number(question.dataset.sequence) + 1;
  const choice = new FormData(form).get('choice') ?? '';
  buttons.forEach((button) => button.setAttribute('aria-disabled', 'true'));
  saved.textContent = words.wordsSaving;
  const body = JSON.stringify({ event: eventId(), sequence: String(sequence), choice });
  const acknowledged = await send(form.action, body, saved);
  buttons.forEach((button) => button.removeAttribute('aria-disabled'));
  if (!acknowledged) return;
  question.dataset.sequence = acknowledged.sequence;
  saved.textContent = words.wordsSaved;
  show(question, acknowledged);
}

const pending = new Set();
quiz.addEventListener('submit', (event) => {
  const form = event.target;
  const question = form.closest('.question');
  if (form.matches('.finish')) {
    if (pending.size > 0) event.preventDefault(); // the last answer is still on its way
    return;
  }
  event.preventDefault();
  if (pending.has(question)) return;
  pending.add(question);
  answer(question, form).finally(() => pending.delete(question));
});

/** Only the question that the address names is shown; the server marks the one to go on with. */
function turn() {
  const asked = document.getElementById(location.hash.slice(1));
  if (!asked?.matches('.question')) return;
  quiz.querySelectorAll('.question').forEach((question) => question.classList.toggle('current', question === asked));
  asked.focus();
}
addEventListener('hashchange', turn);
turn();
