import { citationText } from '#publish/citation.ts';
import { citationForms, ownForm } from '#publish/citation-forms.ts';
import { citedFrom } from '#publish/cited-on-page.ts';
import { perLanguage, type Language } from '#text/languages.ts';

/** Writes into a fold the forms of the citation that the page does not show, in place of the link to their patterns. */
export function showForms(fold: HTMLElement, accessed: string) {
  const language = document.documentElement.lang as Language;
  const cited = citedFrom(fold.dataset['cited'] ?? '');
  const { page, cited: path } = cited.at;
  const pageIn = (other: Language) => document.querySelector<HTMLLinkElement>(`link[hreflang=${other}]`)?.href ?? '';
  const url = perLanguage((other) => pageIn(other).slice(0, -page.length) + path);
  const list = document.createElement('dl');
  list.className = 'cite';
  for (const form of citationForms({ ...cited, url, accessed }, language)) {
    if (form.name === ownForm[language]) continue;
    const [name, text] = [document.createElement('dt'), document.createElement('dd')];
    name.textContent = form.name;
    if (form.language !== language) text.lang = form.language;
    if ('text' in form) text.textContent = citationText(form.text);
    else text.appendChild(document.createElement('pre')).textContent = form.file;
    list.append(name, text);
  }
  fold.lastElementChild?.replaceWith(list);
}
