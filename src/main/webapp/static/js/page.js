// On every page: the quick way out, buttons that print, links that keep the place, forms that are sent once, and nothing
// of others left on the device. Everything else works without JavaScript.
import { drain, owner, tidy } from './outbox.js';

const page = document.documentElement;
const way = document.querySelector('[data-leave]');
const status = document.querySelector('[data-leave-status]');
const words = status ? status.dataset.words.split('|') : [];
const FIVE_SECONDS = 5000;
const LONGEST_TIDYING = 400;
const MARK = 'left';
const visit = performance.getEntriesByType('navigation')[0];

let presses = 0;
let alone = false; // Shift by itself, not for a capital letter
let timer;

page.classList.add('js');

/** Covers the screen at once, then goes; this page is not in the history afterwards. */
function leave() {
  page.classList.add('leaving');
  document.title = '…';
  window.speechSynthesis?.cancel();
  wipe(() => location.replace(way.href));
  remember(true);
}

/** Takes away what could be read on this device, and goes on; going on is not held up by a slow disk. */
function wipe(goOn) {
  let gone = false;
  const go = () => {
    if (!gone) goOn();
    gone = true;
  };
  try {
    sessionStorage.clear();
  } catch { /* storage is switched off: there is nothing in it */ }
  setTimeout(go, LONGEST_TIDYING);
  tidy('').finally(go);
}

/** Whether this tab was left, so that Back does not bring an earlier page to light. */
function remember(left) {
  try {
    if (left) sessionStorage.setItem(MARK, '1');
    else sessionStorage.removeItem(MARK);
  } catch { /* storage is switched off: the server's no-store still holds */ }
}

function wasLeft() {
  try {
    return sessionStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}

function say(text) {
  if (status) status.textContent = text;
}

function startAgain() {
  clearTimeout(timer);
  presses = 0;
  say('');
}

function pressed() {
  presses += 1;
  if (presses === 3) {
    startAgain();
    leave();
    return;
  }
  if (presses === 1) timer = setTimeout(startAgain, FIVE_SECONDS);
  say(words[presses - 1] ?? '');
}

if (way) {
  const back = visit?.type === 'back_forward';
  const stillIn = document.querySelector('[action="/sign-out"]') !== null; // it was left without a network
  if (wasLeft() && (back || stillIn)) leave();
  else remember(false);

  way.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener('keydown', (event) => {
    alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!alone && presses > 0) startAgain();
  });
  addEventListener('pointerdown', () => { alone = false; });
  addEventListener('keyup', (event) => {
    if (event.key === 'Shift' && alone) pressed();
    if (event.key === 'Shift') alone = false;
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted && (wasLeft() || page.classList.contains('leaving'))) leave();
  });
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => print());
}

// This page in the other language, a pause, and the way back from it: the question or scene in sight is there again.
for (const link of document.querySelectorAll('[data-place]')) {
  link.addEventListener('click', () => {
    const question = document.querySelector('main .current[id]');
    link.hash = question ? question.id : location.hash;
  });
}

// A form that is on its way is not sent twice by a second click.
const sent = new WeakSet();
const busy = document.querySelector('[data-busy]');
let slow;

/** What takes longer than a second says that it is on its way. */
function goes() {
  if (busy) slow = setTimeout(() => { busy.textContent = busy.dataset.words; }, 1000);
}

document.addEventListener('submit', (event) => {
  if (event.defaultPrevented) return; // a script of its own sends it
  if (event.target.matches('[action="/sign-out"]')) {
    event.preventDefault();
    wipe(() => event.target.submit());
    return;
  }
  if (sent.has(event.target)) {
    event.preventDefault();
    return;
  }
  sent.add(event.target);
  goes();
});
addEventListener('pageshow', () => {
  for (const form of document.forms) sent.delete(form);
  clearTimeout(slow);
  if (busy) busy.textContent = '';
});

/** Back to the quiz in which the session had ended (quiz.js), if it is the same student who came in again. */
function goBack() {
  if (!owner || location.pathname !== '/today') return;
  try {
    const back = JSON.parse(sessionStorage.getItem('back'));
    sessionStorage.removeItem('back');
    const own = /^\/assignments\/[0-9a-f-]{36}\/(before|quiz|recall|reminder)(#[\w-]*)?$/;
    if (back?.owner === owner && own.test(back.path)) location.replace(back.path);
  } catch { /* storage is switched off: the list of lessons leads there too */ }
}

// A page that says that the school is away does not know whose device this is.
if (!(visit?.responseStatus >= 500)) {
  goBack();
  tidy(owner).then(() => {
    if (!document.querySelector('.quiz')) drain(); // a quiz sends by itself, and says so
  });
}
