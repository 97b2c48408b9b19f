import type { APIRoute, GetStaticPaths } from 'astro';
import { pageKey } from '#components/page-key.ts';
import { citedVersion } from '#components/page-version.ts';
import { mediaTypeOf } from '#publish/download-file.ts';
import { grantJson } from '#publish/grant-data.ts';
import { site } from '#model/site.ts';
import type { Grant } from '#schemas/index.ts';
import { text } from '../_downloads.ts';

export const getStaticPaths = (() => site.dataset.winners.map((grant) => ({ params: { id: grant.id }, props: { grant }, cacheKey: pageKey(`grants/${grant.id}/`) }))) satisfies GetStaticPaths;
export const GET: APIRoute<{ grant: Grant }> = ({ props }) => text(grantJson(site, props.grant, citedVersion(`grants/${props.grant.id}/`).version), mediaTypeOf('.json'));
