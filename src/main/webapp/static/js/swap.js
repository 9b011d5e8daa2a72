// Shows another state of the same page without leaving it, so that a full screen and the place on it stay. The browser's
// own parser reads the page (XMLHttpRequest, "document"), which trusted types allow; without a script, links do the same.
const PATIENCE = 15000;

/** The page behind an address, as a document; with a body it is posted. Null when there is no answer that is ours. */
export function load(address, body) {
  return new Promise((answer) => {
    const request = new XMLHttpRequest();
    request.open(body ? 'POST' : 'GET', address);
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.setRequestHeader('Accept', 'text/html');
    request.onload = () => answer(request.status < 500 ? request : null);
    request.onerror = () => answer(null);
    request.ontimeout = () => answer(null);
    request.send(body);
  });
}

const root = () => document.querySelector('[data-swap]');

/** Puts the other page's part here. When it is another page altogether (signed out), that is where to go. */
export function swap(request) {
  const part = request.response?.querySelector('[data-swap]');
  if (!part) {
    location.reload();
    return;
  }
  const keep = document.activeElement?.dataset?.keep;
  root().replaceWith(document.adoptNode(part));
  if (keep) document.querySelector(`[data-keep="${keep}"]`)?.focus();
}

/** The same address as data; null when there is no answer. */
export async function ask(address) {
  const answer = await fetch(address, { headers: { Accept: 'application/json' } }).catch(() => null);
  return answer?.ok ? answer.json().catch(() => null) : null;
}

export const mark = () => root().dataset.mark;
