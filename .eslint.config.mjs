import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

/** What the type checker does not see. Layout is Prettier's affair, unused exports are knip's. */
export default ts.config(
  { ignores: ['dist/', '.build/', '.astro/', '.vitest/', 'node_modules/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }], // `!= null` asks for null and undefined at once
      'no-control-regex': 'off', // control characters are what these expressions look for
      'no-irregular-whitespace': ['error', { skipTemplates: true }], // snapshots hold no-break spaces as the site writes them
      'no-undef': 'off', // the type checker knows what is defined
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }], // `() => {}` says: nothing to do
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['public/{keep,worker}.js'],
    languageOptions: { sourceType: 'script' }, // the one takes the other by importScripts
  },
  {
    files: ['**/*.astro'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^(_|Props$)' }], // Astro itself reads Props
    },
  },
);
