import type { APIRoute } from 'astro';
import { templateTables } from '#publish/templates.ts';
import { writeTable } from '#publish/write-table.ts';

export const getStaticPaths = () => templateTables.map((table) => ({ params: { table }, props: { table } }));

/** An empty table: its header alone. */
export const GET: APIRoute = ({ props }) => new Response(writeTable(props['table'] as (typeof templateTables)[number], []), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
