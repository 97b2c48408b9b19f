import type { APIRoute } from 'astro';
import { readMeLines, readMeSheet } from '#i18n/downloads.ts';
import { emptyDataset } from '#model/dataset.ts';
import { site } from '#model/site.ts';
import { templateTables } from '#publish/templates.ts';
import { workbook } from '#publish/xlsx.ts';
import { root } from '../_downloads.ts';

export const getStaticPaths = () => templateTables.map((table) => ({ params: { table }, props: { table } }));

/** An empty table as an Excel workbook: its header alone. */
export const GET: APIRoute = async ({ props }) => {
  const readMe = { sheet: readMeSheet, lines: readMeLines({ ...site, homepage: root }) };
  const bytes = await workbook([props['table'] as (typeof templateTables)[number]], emptyDataset(), readMe);
  return new Response(Buffer.from(bytes));
};
