import type { VerifyLabels } from '#i18n/verify-labels.ts';
import type { VerifyWords } from '#i18n/verify-words.ts';
import { filled } from '#text/filled.ts';
import type { Language } from '#text/languages.ts';
import { readCode } from '#text/read-code.ts';
import { answerView, meantView } from './answer-view.ts';
import { codeFiles, type CodeFiles } from './code-files.ts';
import { statementsUnder, type Told } from './statements-under.ts';

/** What the page tells the script that runs it. */
export interface CheckSetting {
  words: VerifyWords;
  codeBits: number;
  nameBits: number;
  version: string;
  /** Size of all files in bytes. */
  size: string;
}

/** Most letters of what may be asked: a pasted address is longer than a code. */
const longest = 300;

/** Checks a code that is typed, pasted or stands in the address, against files of this site or of this device. */
class CheckFigure extends HTMLElement {
  connectedCallback() {
    start(this, JSON.parse(this.dataset['setting'] ?? '') as CheckSetting);
  }
}

function start(host: HTMLElement, { words, size, ...setting }: CheckSetting) {
  const part = <E extends HTMLElement = HTMLElement>(selector: string) => host.querySelector(selector) as E;
  const [form, input, result] = [part<HTMLFormElement>('form'), part<HTMLInputElement>('input'), part('.verdict')];
  const language = document.documentElement.lang as Language;
  const folder = host.dataset['folder'] ?? '';
  const files = codeFiles({ folder, ...setting });
  const labels = files.labelsOf(language);
  let asked = 0;

  async function check(typed: string) {
    const text = typed.trim().slice(0, longest);
    asked += 1;
    const own = asked;
    if (text === '') return result.replaceChildren();
    result.replaceChildren(line(words.wait));
    const shown = await answer(text, { files, labels, words, language }).catch(() => [line(words.failed)]);
    if (own === asked) result.replaceChildren(...shown);
  }

  function arrive() {
    const typed = new URLSearchParams(location.search).get('code') ?? '';
    input.value = typed;
    void check(typed);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = input.value.trim().slice(0, longest);
    const [code = typed] = readCode(typed).codes;
    history.pushState(null, '', `${location.pathname}${code && `?code=${encodeURIComponent(code)}`}`);
    void check(typed);
  });
  addEventListener('popstate', arrive);
  labels.catch(() => {});
  arrive();
  offerToKeep(part('.kept-codes'), files, { words, size });
}

interface Asking {
  files: CodeFiles;
  labels: Promise<VerifyLabels>;
  words: VerifyWords;
  language: Language;
}

/** What is to be shown for what was typed. */
async function answer(typed: string, { files, labels, words, language }: Asking): Promise<Node[]> {
  const read = readCode(typed);
  const own = await statementsUnder(read.codes, files);
  const wording = { words, labels: await labels, language };
  const shown =
    own.length > 0
      ? await answers(own, files, wording)
      : [line(read.codes.length > 0 ? words.foreign : words.mistyped)];
  const near = own.length > 0 ? [] : await statementsUnder(read.near, files);
  return [...shown, ...meantView(near, wording), ...(files.wasOffline() ? [line(words.offline)] : [])];
}

async function answers(
  own: readonly Told[],
  files: CodeFiles,
  wording: Omit<Asking, 'files' | 'labels'> & { labels: VerifyLabels },
) {
  const views = await Promise.all(own.map((one) => answerView(one, files, wording)));
  return own.length > 1 ? [line(wording.words.shared), ...views] : views;
}

/** Keeps the codes on the device once the page is at rest; where data are to be saved, only at a tap. */
function offerToKeep(place: HTMLElement, files: CodeFiles, { words, size }: { words: VerifyWords; size: string }) {
  if (!('caches' in globalThis)) return;
  const button = place.querySelector('button');
  const status = place.querySelector('[role=status]');
  if (!button || !status) return;
  const keep = async () => {
    button.hidden = true;
    status.textContent = words.keeping;
    await files.keep().then(
      () => (status.textContent = words.kept),
      () => {
        status.textContent = '';
        button.hidden = false;
      },
    );
  };
  button.textContent = filled(words.keep, { size });
  button.addEventListener('click', () => void keep());
  place.hidden = false;
  if (isThrifty()) button.hidden = false;
  else setTimeout(() => void keep(), 1_500);
}

/** Whether the reader or the network asks to load little. */
function isThrifty() {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

function line(text: string) {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

customElements.define('check-figure', CheckFigure);
