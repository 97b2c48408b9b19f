import type { APIRoute, GetStaticPaths } from 'astro';
import { pageKey } from '#components/page-key.ts';
import { citedVersion } from '#components/page-version.ts';
import { mediaTypeOf } from '#publish/download-file.ts';
import { placeJson, placesWithFiles } from '#publish/place-data.ts';
import { site } from '#model/site.ts';
import type { Place } from '#schemas/index.ts';
import { text } from '../_downloads.ts';

export const getStaticPaths = (() => placesWithFiles(site).map((place) => ({ params: { id: place.id }, props: { place }, cacheKey: pageKey(`places/${place.id}/`) }))) satisfies GetStaticPaths;
export const GET: APIRoute<{ place: Place }> = ({ props }) => text(placeJson(site, props.place, citedVersion(`places/${props.place.id}/`).version), mediaTypeOf('.json'));
