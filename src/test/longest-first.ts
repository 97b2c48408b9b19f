import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, in order; what is not named comes after them, the tests without a site last. */
const longest = [
  'src/test/pages/first-half.test.ts',
  'src/test/pages/second-half.test.ts',
  'src/test/hostile/',
  'src/test/search.test.ts',
  'src/test/search-failures.test.ts',
  'src/test/trial.test.ts',
  'src/test/search-index.test.ts',
  'src/test/',
];

/** Starts what takes longest first, so that no worker is alone with it at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = longest.findIndex((part) => moduleId.includes(part));
      return rank < 0 ? longest.length : rank;
    };
    return sorted.sort((a, b) => rankOf(a) - rankOf(b));
  }
}
