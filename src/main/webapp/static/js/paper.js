// Counting papers: sums while one types, Enter that goes on, less and more for fingers, and paper by paper with one tap for
// each question. Without JavaScript the number fields are a plain form.
const form = document.querySelector('[data-tally]');
const words = form.dataset;
const papers = form.querySelector('#papers');
const questions = [...form.querySelectorAll('[data-question]')];
const cells = (question) => [...question.querySelectorAll('input')];
const number = (input) => Number.parseInt(input.value, 10) || 0;
const fill = (text, ...values) => values.reduce((all, value, i) => all.replace(`{${i}}`, value), text);
const sum = (question) => cells(question).reduce((all, input) => all + number(input), 0);

function make(tag, text, attributes = {}) {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function show() {
  for (const question of questions) {
    const counted = sum(question);
    const line = question.querySelector('[data-sum]');
    line.textContent = counted || number(papers) ? fill(words.wordsOf, counted, number(papers)) : '';
    question.classList.toggle('whole', counted > 0 && counted === number(papers));
    question.classList.toggle('over', counted > number(papers) && number(papers) > 0);
  }
}

function add(input, by) {
  input.value = Math.max(0, number(input) + by);
  show();
}

/** Less and more beside each field. Tab passes them by: whoever types needs them not. */
for (const input of questions.flatMap(cells)) {
  const name = form.querySelector(`label[for="${CSS.escape(input.id)}"]`).textContent.trim().replace(/\s+/g, ' ');
  for (const [sign, by, label] of [['−', -1, words.wordsLess], ['+', 1, words.wordsMore]]) {
    const button = make('button', sign, { type: 'button', class: 'secondary step', tabindex: '-1', 'aria-label': fill(label, name) });
    button.addEventListener('click', () => add(input, by));
    if (by < 0) input.before(button);
    else input.after(button);
  }
}

form.addEventListener('input', show);
form.addEventListener('focusin', (event) => { if (event.target.matches('input[type=number]')) event.target.select(); });
form.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !event.target.matches('input[type=number]')) return;
  event.preventDefault();
  const all = [papers, ...questions.flatMap(cells)];
  (all[all.indexOf(event.target) + 1] ?? form.querySelector(':scope > button.big')).focus();
});

// Paper by paper.
const taps = [];
const start = make('button', words.wordsTap, { type: 'button', class: 'secondary' });
const panel = make('section', '', { class: 'card tap', 'aria-live': 'polite', tabindex: '-1' });
panel.hidden = true;
papers.closest('.card').append(start);
form.querySelector('.card').after(panel);

function ask() {
  const at = taps.length % questions.length;
  const question = questions[at];
  panel.replaceChildren(
    make('h2', fill(words.wordsAt, Math.floor(taps.length / questions.length) + 1, question.dataset.question)),
    make('p', words.wordsTapHow, { class: 'hint' }),
    ...cells(question).map(choice),
    undo(),
    done(),
  );
}

function choice(input) {
  const button = make('button', form.querySelector(`label[for="${CSS.escape(input.id)}"]`).textContent.trim().replace(/\s+/g, ' '), { type: 'button', class: 'secondary big' });
  button.addEventListener('click', () => {
    taps.push(input);
    add(input, 1);
    if (taps.length % questions.length === 0) add(papers, 1);
    ask();
    panel.focus();
  });
  return button;
}

function undo() {
  const button = make('button', words.wordsUndo, { type: 'button', class: 'plain' });
  button.disabled = taps.length === 0;
  button.addEventListener('click', () => {
    if (taps.length % questions.length === 0) add(papers, -1);
    add(taps.pop(), -1);
    ask();
    panel.focus();
  });
  return button;
}

function done() {
  const button = make('button', words.wordsDone, { type: 'button', class: 'plain' });
  button.addEventListener('click', () => {
    panel.hidden = true;
    start.focus();
  });
  return button;
}

start.addEventListener('click', () => {
  panel.hidden = false;
  ask();
  panel.focus();
});

show();
