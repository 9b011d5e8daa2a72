// A quiz without an account, one question at a time. Nothing is kept on this device or at school before the end; without
// JavaScript all the questions stand on one page.
const form = document.querySelector('[data-pages]');
const questions = [...form.querySelectorAll('.question')];
const finish = form.querySelector('[data-finish]');

/** What is put somewhere is put whole or left out whole. */
function isWhole(question) {
  const put = [...question.querySelectorAll('select')].map((select) => select.value);
  const places = put.map((value) => value.slice(1));
  const once = question.querySelector('[data-once]') !== null;
  if (put.every((value) => value === '')) return true;
  return !put.includes('') && !(once && new Set(places).size < places.length);
}

function show(at) {
  questions.forEach((question, i) => { question.hidden = i !== at; });
  finish.hidden = at !== questions.length - 1;
}

function button(text, look, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.className = look;
  made.addEventListener('click', act);
  return made;
}

function go(at) {
  show(at);
  questions[at].focus();
}

questions.forEach((question, i) => {
  const says = document.createElement('p');
  says.setAttribute('role', 'alert');
  says.className = 'error';
  const row = document.createElement('p');
  row.className = 'actions';
  if (i > 0) row.append(button(form.dataset.wordsBack, 'secondary big', () => go(i - 1)));
  if (i < questions.length - 1) {
    row.append(button(form.dataset.wordsNext, 'big', () => {
      says.textContent = isWhole(question) ? '' : form.dataset.wordsChoose;
      if (!says.textContent) go(i + 1);
    }));
  }
  question.append(says, row);
});

form.addEventListener('submit', (event) => {
  const open = questions.findIndex((question) => !isWhole(question));
  if (open < 0) return;
  event.preventDefault();
  go(open);
  questions[open].querySelector('[role=alert]').textContent = form.dataset.wordsChoose;
}, true);

show(0);
