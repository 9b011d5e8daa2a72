// The wall: it follows the teacher at once in the same browser, and within seconds on another machine. Words are as big as
// they fit.
import { ask, load, mark, swap } from './swap.js';

const EVERY = 2000;
const WAITING = 60 * 60000; // a wall on which nothing happens for an hour stops asking
const SMALLEST = 0.5;
const page = document.documentElement;
const wall = () => document.querySelector('[data-swap]');

let moved = Date.now();
let looking = false;

/** Shrinks the words until they fit; what is longer still can be scrolled. */
function fit() {
  const main = wall();
  let size = 1;
  do {
    main.style.setProperty('--fit', size);
    size -= 0.05;
  } while (size >= SMALLEST && main.scrollHeight > main.clientHeight + 1);
}

async function look() {
  if (looking || Date.now() - moved > WAITING) return;
  looking = true;
  const turn = await ask(wall().dataset.turns);
  if (turn && turn.mark !== mark()) await show();
  looking = false;
}

async function show() {
  const request = await load(location.href);
  if (!request) return; // the next turn tries again; what is on the wall stays
  moved = Date.now();
  swap(request);
  ready();
}

/** Drawings take their place when they are loaded. */
function ready() {
  fit();
  for (const drawing of wall().querySelectorAll('img')) drawing.addEventListener('load', fit);
}

new BroadcastChannel('waymark-lesson').addEventListener('message', (event) => {
  moved = Date.now();
  if (event.data === wall().dataset.turns) look();
});
addEventListener('resize', fit);
setInterval(look, EVERY);
ready();

const full = document.querySelector('[data-full-screen]');
full.hidden = !document.fullscreenEnabled;
full.addEventListener('click', () => page.requestFullscreen());

const bright = document.querySelector('[data-look]');
const LOOKS = ['light', 'dark'];
function wear(look) {
  if (!LOOKS.includes(look)) return;
  page.classList.remove(...LOOKS);
  page.classList.add(look);
}
const kept = () => {
  try {
    return localStorage.getItem('wall');
  } catch {
    return null; // storage is switched off: the machine's own look it is
  }
};
wear(kept());
bright.hidden = false;
bright.addEventListener('click', () => {
  const isDark = page.classList.contains('dark') || (!page.classList.contains('light') && matchMedia('(prefers-color-scheme: dark)').matches);
  wear(isDark ? 'light' : 'dark');
  try {
    localStorage.setItem('wall', isDark ? 'light' : 'dark');
  } catch { /* then only for now */ }
});
