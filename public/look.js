// The look that a reader has chosen, before the page is painted; without a choice, or without a script, it is the look of the system.
const key = 'look';
const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');
const usual = () => (system.matches ? 'night' : 'day');

function kept() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(look) {
  try {
    if (look === usual()) localStorage.removeItem(key);
    else localStorage.setItem(key, look);
  } catch {
    // The choice then counts for this page only.
  }
}

function show(look) {
  if (look === 'night' || look === 'day') root.dataset.look = look;
}

function offer() {
  const now = root.dataset.look ?? usual();
  for (const button of document.querySelectorAll('[data-looks] button')) button.hidden = button.dataset.to === now;
}

function start() {
  const choice = document.querySelector('[data-looks]');
  if (!choice) return;
  choice.hidden = false;
  offer();
  choice.addEventListener('click', ({ target }) => {
    const look = target.dataset.to;
    if (!look) return;
    keep(look);
    show(look);
    offer();
    choice.querySelector('button:not([hidden])')?.focus();
  });
  system.addEventListener('change', offer);
}

show(kept());
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
