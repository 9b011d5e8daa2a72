// A student's screen beside the class. On the page of the class it shows each step; on a page to read it goes there when
// the teacher leads; in a quiz it only says where the class is. Whoever goes on alone is left alone.
import { ask, load, mark, swap } from './swap.js';

const SOON = 3000;
const CALMLY = 5000;
const RARELY = 15000;
const LEFT_ALONE = 45 * 60000;
const WITH_CLASS = 'with-class'; // quiz.js looks sooner when this tab has been with its class
const together = document.querySelector('.together');
const aside = document.querySelector('[data-follow]');
const goes = aside?.dataset.follow === 'go';

let touched = Date.now();
for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, () => { touched = Date.now(); });

const lesson = (mark) => mark.split('-')[0];

function alone() {
  try {
    return sessionStorage.getItem('alone');
  } catch {
    return null; // storage is switched off: then the screen is led along each time
  }
}

function remember(name, value) {
  try {
    if (value) sessionStorage.setItem(name, value);
    else sessionStorage.removeItem(name);
  } catch { /* storage is switched off */ }
}

/** A page of the class: shows what changed. */
async function follow() {
  const pace = await ask('/together/pace');
  if (!pace || pace.mark === mark()) return;
  const request = await load('/together');
  if (request) swap(request);
}

/** Another page: goes along, or says where the class is. */
async function lookUp() {
  const pace = await ask('/together/pace');
  if (!pace) return;
  const here = pace.together && !(pace.quiz && !goes);
  if (here && goes && alone() !== lesson(pace.mark)) location.assign('/together');
  else aside.hidden = !here;
}

function every(time, work) {
  const turn = async () => {
    if (!document.hidden && Date.now() - touched < LEFT_ALONE) await work();
    setTimeout(turn, time * (0.8 + 0.4 * Math.random())); // a class does not ask all at once
  };
  return turn;
}

if (together) every(SOON, follow)();
else if (goes) every(CALMLY, lookUp)();
else if (aside) every(RARELY, lookUp)();

document.addEventListener('click', (event) => {
  const way = event.target.closest('[data-alone], [data-follow] a');
  if (way) remember('alone', way.matches('[data-alone]') && lesson(mark()));
});

if (together && mark()) remember(WITH_CLASS, 'yes');
