import type { Language } from '#text/languages.ts';

/** The words of the line by which a page is sent on. */
interface ShareWords {
  send: string;
  /** Opens what the device has for sending. */
  device: string;
  copy: string;
}

export const shareWords: Readonly<Record<Language, ShareWords>> = {
  ky: { send: 'Бөлүшүү', device: 'Башка жол менен бөлүшүү', copy: 'Шилтемени көчүрүү' },
  ru: { send: 'Поделиться', device: 'Другим способом', copy: 'Скопировать ссылку' },
  en: { send: 'Share', device: 'Another way', copy: 'Copy the link' },
};
