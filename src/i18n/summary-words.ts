/** The words of the plain summary for programs; it is in English, with the description in all languages. */
export const summaryWords = {
  headings: { pages: 'Pages', files: 'Files', rules: 'Before you use the data' },
  rules: [
    'An empty cell means that the value is not known. It never means zero, and “not found” never means “not published”.',
    'Every number has a qualifier: exactly, about, at least, at most. Quote the number with it.',
    'A sum for several projects stands once, in their common row; rows with `part_of` must not be added to it.',
    'Where sources disagree, the table `claims` holds what each of them says.',
    'Cite the data version, and the address of the page or file.',
    'Every page exists in Kyrgyz (`/ky/`), Russian (`/ru/`) and English (`/en/`) under the same path.',
  ],
  pages: [
    ['', 'Front page'],
    ['data/', 'All tables, formats and the data dictionary'],
    ['places/', 'Regions, districts and municipalities'],
    ['grants/', 'Grants'],
    ['calls/', 'Calls'],
    ['organizations/', 'Organizations'],
    ['gaps/', 'What is not known'],
    ['methodology/', 'Method'],
    ['cite/', 'How to cite'],
  ],
} as const;
