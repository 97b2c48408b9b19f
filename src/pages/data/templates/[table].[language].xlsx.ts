import type { APIRoute } from 'astro';
import { programKey } from '#components/page-key.ts';
import { templateWords } from '#i18n/template-words.ts';
import { templateBook } from '#publish/template-book.ts';
import { templateTables } from '#publish/templates.ts';
import { languages, type Language } from '#text/languages.ts';

export const getStaticPaths = () =>
  templateTables.flatMap((table) => languages.map((language) => ({ params: { table, language }, props: { table, language }, cacheKey: programKey })));

/** A workbook to fill in for a table, with help in its cells. */
export const GET: APIRoute = async ({ props }) => {
  const { table, language } = props as { table: (typeof templateTables)[number]; language: Language };
  return new Response(Buffer.from(await templateBook(table, language, templateWords(language))));
};
