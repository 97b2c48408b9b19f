import type { Language } from '#text/languages.ts';

/** A button that copies, and what it answers. A script says that, so it stands in the script and not on every page. */
interface CopyWords {
  copy: string;
  copied: string;
  notCopied: string;
}

export const copyWords: Readonly<Record<Language, CopyWords>> = {
  ky: {
    copy: 'Көчүрүп алуу',
    copied: 'Көчүрүлдү.',
    notCopied: 'Браузер көчүрө алган жок: текстти белгилеп, өзүңүз көчүрүп алыңыз.',
  },
  ru: {
    copy: 'Скопировать',
    copied: 'Скопировано.',
    notCopied: 'Браузер не скопировал: выделите текст и скопируйте его сами.',
  },
  en: {
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Your browser did not copy it: select the text and copy it by hand.',
  },
};
