import { expect, test } from 'vitest';
import { feedback } from '#publish/feedback.ts';
import { languages } from '#text/languages.ts';
import { feedbackWords } from './feedback-words.ts';

const about = {
  page: 'https://record.example.org/ky/organizations/ministry-labour-social-security-migration/',
  record: 'organizations/ministry-labour-social-security-migration',
  version: '2026-жылдын 22-ноябры (0123abcd)',
};

test.for(languages)(
  'a letter in %s says page, record and version, and is short enough for every program',
  (language) => {
    const { subject, body } = feedbackWords[language];
    const text = body(about);
    for (const value of Object.values(about)) expect(text).toContain(value);
    const operator = { name: null, imprint: null, email: 'record@example.org', repository: null, form: null };
    const [letter] = feedback(operator, { title: subject('ө'.repeat(60)), body: text, ...about });
    expect(letter?.href.length).toBeLessThan(2000);
  },
);

test.for(languages)('a letter in %s about a page of no record names none', (language) => {
  const lines = feedbackWords[language].body({ ...about, record: '' }).split('\n');
  expect(lines.filter((line) => /^[^:]+:\s*$/.test(line))).toEqual([]);
});
