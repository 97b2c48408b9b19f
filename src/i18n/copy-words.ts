import type { Language } from '#text/languages.ts';

/** What a button that copies answers. A script says it, so it stands in the script and not on every page. */
interface CopyWords {
  copied: string;
  notCopied: string;
}

export const copyWords: Readonly<Record<Language, CopyWords>> = {
  ky: {
    copied: 'Көчүрүлдү.',
    notCopied: 'Браузер көчүрө алган жок: текстти белгилеп, өзүңүз көчүрүп алыңыз.',
  },
  ru: {
    copied: 'Скопировано.',
    notCopied: 'Браузер не скопировал: выделите текст и скопируйте его сами.',
  },
  en: {
    copied: 'Copied.',
    notCopied: 'Your browser did not copy it: select the text and copy it by hand.',
  },
};
