// Shows how far a release is, and loads the page anew when it is complete or has failed.
import { load } from './swap.js';

const EVERY = 2000;

async function look() {
  const answer = await load(location.pathname);
  if (answer?.status !== 200) return; // the next turn tries again
  const here = document.querySelector('[data-release]');
  const there = answer.response?.querySelector('[data-release]');
  if (!there) location.reload();
  else if (there.textContent !== here.textContent) here.replaceChildren(...document.adoptNode(there).childNodes);
}
setInterval(look, EVERY);
