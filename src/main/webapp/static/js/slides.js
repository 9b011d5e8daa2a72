// The class view: arrow keys turn the slides, and one button fills the screen. Links do the same without this file.
const full = document.querySelector('[data-full-screen]');
const slides = document.querySelector('.slides');

if (full && document.fullscreenEnabled) {
  full.hidden = false;
  full.addEventListener('click', () => slides.requestFullscreen());
}

function current() {
  return document.querySelector('.slide:target') ?? document.querySelector('.slide');
}

addEventListener('keydown', (event) => {
  const way = { ArrowRight: '[data-next]', PageDown: '[data-next]', ArrowLeft: '[data-back]', PageUp: '[data-back]' }[event.key];
  const link = way && current().querySelector(way);
  if (link && !event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    link.click();
  }
});
