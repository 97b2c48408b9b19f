import type { APIRoute, GetStaticPaths } from 'astro';
import { pageKey } from '#components/page-key.ts';
import { mediaTypeOf } from '#publish/download-file.ts';
import { grantCsv } from '#publish/grant-data.ts';
import { site } from '#model/site.ts';
import type { Grant } from '#schemas/index.ts';
import { text } from '../_downloads.ts';

export const getStaticPaths = (() => site.dataset.winners.map((grant) => ({ params: { id: grant.id }, props: { grant }, cacheKey: pageKey(`grants/${grant.id}/`) }))) satisfies GetStaticPaths;
export const GET: APIRoute<{ grant: Grant }> = ({ props }) => text(grantCsv(site, props.grant), mediaTypeOf('.csv'));
