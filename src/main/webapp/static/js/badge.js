// A badge's address ends in its secret. It leaves the address bar and the history before anything else happens, and goes to
// the school in the body of a form. Without JavaScript the class code on this page is the way in.
const form = document.querySelector('[data-badge]');
const status = document.querySelector('[data-badge-status]');

function enter() {
  const token = location.hash.slice(1);
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  if (!form || !token) return;
  status.textContent = status.dataset.words;
  form.elements.token.value = token;
  form.requestSubmit();
  form.elements.token.value = '';
}

enter();
addEventListener('hashchange', enter); // another badge is read while this page is open
