// On every page: the quick way out, buttons that print, links that keep the place, and forms that are sent once. Everything else works without JavaScript.
const page = document.documentElement;
const way = document.querySelector('[data-leave]');
const status = document.querySelector('[data-leave-status]');
const words = status ? status.dataset.words.split('|') : [];
const FIVE_SECONDS = 5000;
const MARK = 'left';

let presses = 0;
let alone = false; // Shift by itself, not for a capital letter
let timer;

page.classList.add('js');

/** Covers the screen at once, then goes; this page is not in the history afterwards. */
function leave() {
  page.classList.add('leaving');
  document.title = '…';
  window.speechSynthesis?.cancel();
  remember(true);
  location.replace(way.href);
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
  const back = performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
  if (back && wasLeft()) leave();
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
document.addEventListener('submit', (event) => {
  if (event.defaultPrevented) return; // a script of its own sends it
  if (sent.has(event.target)) event.preventDefault();
  else sent.add(event.target);
});
addEventListener('pageshow', () => { for (const form of document.forms) sent.delete(form); });
