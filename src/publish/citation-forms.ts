import { endonyms, type Language } from '#text/languages.ts';
import { citation, type CitationText } from './citation.ts';
import type { CitationSubject } from './citation-subject.ts';

/** One form of a citation under its name: to be read, in the language of its standard, or for a reference manager. */
export type CitationForm =
  { name: string; language: Language; text: CitationText } | { name: string; language: Language; file: string };

/** The form that the readers of a language use. */
export const ownForm: Readonly<Record<Language, string>> = {
  ky: endonyms.ky,
  ru: 'ГОСТ Р 7.0.100-2018',
  en: 'APA 7',
};

/** All forms of a citation in their order; the files are written in the reader's language. */
export function citationForms(subject: CitationSubject, language: Language): CitationForm[] {
  const { kyrgyz, gost100, gost5, apa, bibtex, ris, cslJson } = citation(subject);
  return [
    { name: ownForm.ky, language: 'ky', text: kyrgyz },
    { name: ownForm.ru, language: 'ru', text: gost100 },
    { name: 'ГОСТ Р 7.0.5-2008', language: 'ru', text: gost5 },
    { name: ownForm.en, language: 'en', text: apa },
    { name: 'BibTeX', language, file: bibtex[language] },
    { name: 'RIS', language, file: ris[language] },
    { name: 'CSL-JSON', language, file: cslJson[language] },
  ];
}
