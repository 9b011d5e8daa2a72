// The teacher's desk: keys turn the steps, D opens the card, presses are sent without leaving the page, and a second
// device that turns a step is followed. Forms and links do the same without this file.
import { ask, load, mark, swap } from './swap.js';

const EVERY = 3000;
const A_QUARTER = 15000;
const LEFT_ALONE = 30 * 60000; // an unattended desk is not kept signed in
const says = document.querySelector('[data-says]');
const card = document.getElementById('tells');
const windows = new BroadcastChannel('waymark-lesson');
const desk = () => document.querySelector('.teach');

let touched = Date.now();
let shownAt = performance.now();
let sending = false;
for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, () => { touched = Date.now(); });

function say(text) {
  says.classList.toggle('hidden', !text);
  says.classList.toggle('notice', Boolean(text));
  says.textContent = text;
}

function show(request) {
  const place = desk().dataset.mark + location.search;
  swap(request);
  history.replaceState(null, '', request.responseURL);
  shownAt = performance.now();
  if (place !== desk()?.dataset.mark + location.search) windows.postMessage(desk()?.dataset.turns);
}

// page.js would let a form be sent once only; this listener comes before it.
document.addEventListener('submit', async (event) => {
  if (!event.target.matches('[data-turn]')) return;
  event.preventDefault();
  if (sending) return;
  sending = true;
  const request = await load(event.target.action, new URLSearchParams(new FormData(event.target, event.submitter)));
  sending = false;
  say(request ? '' : says.dataset.wordsAway);
  if (!request) return;
  const before = desk().querySelector('.teach-place').textContent;
  show(request);
  if (desk().querySelector('.teach-place').textContent !== before) scrollTo(0, 0);
}, true);

const isTyping = (one) => one.matches?.('input:not([type=checkbox]), select, textarea');

addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target) || card.open) return;
  const way = { ArrowRight: '[data-next]', PageDown: '[data-next]', ArrowLeft: '[data-back]', PageUp: '[data-back]' }[event.key];
  const button = way && document.querySelector(way);
  if (button) {
    event.preventDefault();
    button.click();
  } else if (event.key.toLowerCase() === 'd' && keyD.checked) {
    event.preventDefault();
    card.showModal();
  }
});

// The card about what a child tells. The key can be switched off, for those whose voice or hand presses keys by chance.
const keyD = card.querySelector('[data-key-d]');
try {
  keyD.checked = localStorage.getItem('key-d') !== 'off';
  keyD.addEventListener('change', () => localStorage.setItem('key-d', keyD.checked ? 'on' : 'off'));
} catch { /* storage is switched off: the key is on */ }
document.addEventListener('click', (event) => {
  if (event.target.closest('[data-tells]')) {
    event.preventDefault();
    card.showModal();
  } else if (event.target.closest('[data-close]')) {
    event.preventDefault();
    card.close();
  }
  const by = event.target.closest('[data-by]');
  if (by) {
    const field = document.getElementById(by.dataset.of);
    field.value = Math.min(99, Math.max(0, Number(field.value) + Number(by.dataset.by)));
  }
});

/** Minutes go on by this device's own measure of time; its clock may be wrong. */
function tick() {
  const since = (performance.now() - shownAt) / 1000;
  for (const one of document.querySelectorAll('[data-seconds]')) {
    one.textContent = Math.floor((Number(one.dataset.seconds) + since) / 60);
  }
  const marker = document.querySelector('[data-marker]');
  marker?.setAttribute('x', Math.min(Number(marker.dataset.marker) + since, Number(marker.dataset.most)));
}
setInterval(tick, A_QUARTER);

/** Another device may have turned the step: a phone in the hand, a colleague. */
async function look() {
  if (document.hidden || sending || isTyping(document.activeElement) || Date.now() - touched > LEFT_ALONE) return;
  const turn = await ask(desk().dataset.turns);
  if (!turn || sending) return;
  const answered = document.querySelector('[data-at-least]');
  if (answered) answered.textContent = turn.atLeast ? answered.dataset.atLeast.replace('{0}', turn.atLeast) : '';
  if (turn.mark === mark()) return;
  const request = await load(location.pathname + location.search);
  if (request && !sending) show(request);
}
setInterval(look, EVERY);
