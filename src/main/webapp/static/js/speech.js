// Reads questions and options aloud, by voices that live on this device. Other voices send what they read to somebody
// else's computer, so where a device has none of its own there are no buttons and nothing is read.
const speech = window.speechSynthesis;
const language = document.documentElement.lang;
const words = document.querySelector('[data-speech]')?.dataset.speech;
const TOLD = '[data-aloud], .question legend, .question .option, .question .feedback';
const SPEAKER = 'M3 9v6h4l5 5V4L7 9zm12-2.5v11a6.5 6.5 0 0 0 0-11zm0-3.6v2.2a7.3 7.3 0 0 1 0 13.8v2.2a9.4 9.4 0 0 0 0-18.2z';
const SPOKEN = 'spoken';

let reading = null; // the button whose text is heard now

function voice() {
  return speech.getVoices().find((one) => one.localService && one.lang.toLowerCase().split(/[-_]/)[0] === language);
}

/** What an element says, piece by piece: its words with the nodes that hold them, and what its pictures and lists show. */
function pieces(element) {
  const all = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const isPrompt = (node) => node.parentNode.matches('option[value=""]');
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) all.push({ text: isPrompt(node) ? '' : node.data, node });
    else if (node.alt) all.push({ text: node.alt.replace(/\.?$/, '. ') });
    else all.push({ text: node.matches('option') ? '. ' : ' ' }); // words and lines keep apart
  }
  return all;
}

/** Marks the word that begins at a place of what is read. */
function mark(all, place, length) {
  let begin = 0;
  for (const { text, node } of all) {
    const start = place - begin;
    begin += text.length;
    if (place >= begin) continue;
    if (!node) return;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, Math.min(start + (length || text.slice(start).search(/\s|$/)), text.length));
    CSS.highlights?.set(SPOKEN, new Highlight(range));
    return;
  }
}

function stop() {
  reading?.setAttribute('aria-pressed', 'false');
  reading = null;
  CSS.highlights?.delete(SPOKEN);
  speech.cancel();
}

function read(button, element) {
  const local = voice();
  if (!local) return; // it was taken away meanwhile
  const all = pieces(element);
  const said = new SpeechSynthesisUtterance(all.map((piece) => piece.text).join(''));
  said.voice = local;
  said.lang = local.lang;
  said.addEventListener('boundary', (event) => {
    if (event.name === 'word' && reading === button) mark(all, event.charIndex, event.charLength);
  });
  for (const end of ['end', 'error']) said.addEventListener(end, () => { if (reading === button) stop(); });
  reading = button;
  button.setAttribute('aria-pressed', 'true');
  speech.speak(said);
}

function speaker(element) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'speaker';
  button.setAttribute('aria-pressed', 'false');
  button.setAttribute('aria-label', `${words} ${pieces(element).map((piece) => piece.text).join('')}`.replace(/\s+/g, ' ').trim());
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
  drawing.firstChild.setAttribute('d', SPEAKER);
  button.append(drawing);
  button.addEventListener('click', () => {
    const again = reading === button;
    stop();
    if (!again) read(button, element);
  });
  return button;
}

/** A button beside each option, and after everything else. */
function place(element) {
  const button = speaker(element);
  if (element.matches('li')) return element.append(button);
  if (!element.matches('.option')) return element.after(button);
  const pair = document.createElement('div');
  pair.className = 'with-speaker';
  element.replaceWith(pair);
  return pair.append(element, button);
}

/** Voices may come late; when they have, every text gets its button once. */
function offer() {
  if (!voice() || document.querySelector('.speaker')) return;
  document.querySelectorAll(TOLD).forEach(place);
}

if (speech && words) {
  stop(); // what the page before was reading
  offer();
  speech.addEventListener('voiceschanged', offer);
  for (const away of ['pagehide', 'hashchange', 'submit']) addEventListener(away, stop);
  document.addEventListener('visibilitychange', () => { if (document.hidden) stop(); });
}
