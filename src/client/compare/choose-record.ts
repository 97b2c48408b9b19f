import { recordChooser, type ChooserSetting } from '#client/contribute/record-chooser.ts';
import type { CompareWords } from '#i18n/compare-words.ts';

/** A field in which a place or an organization is looked up by its name among the suggestions of the search; what is chosen is told, and the field is empty again. */
export function chooseRecordIn(
  input: HTMLInputElement,
  {
    root,
    language,
    words,
    chosen,
  }: Pick<ChooserSetting, 'root' | 'language'> & { words: CompareWords; chosen: (id: string) => void },
) {
  recordChooser(input, {
    root,
    language,
    words: { choose: words.found, notFound: words.notFound, village: words.village },
    changed: () => {
      const [, id = ''] = input.dataset['record']?.split('/') ?? [];
      input.value = '';
      delete input.dataset['record'];
      if (id !== '') chosen(id);
    },
  });
}
