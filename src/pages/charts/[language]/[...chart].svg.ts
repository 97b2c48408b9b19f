import type { APIRoute } from 'astro';
import style from '../../../charts/charts.css?raw';
import { standalone } from '#charts/svg.ts';
import { words } from '#i18n/words.ts';
import { date } from '#i18n/format.ts';
import { site } from '#model/site.ts';
import { figureOf, figurePaths } from './_figures.ts';

export const getStaticPaths = () => figurePaths({ tables: false });

/** A chart as a picture that can stand alone: with its title, sources, licence and data version inside. */
export const GET: APIRoute = ({ props }) => {
  const { language, path } = props as ReturnType<typeof figurePaths>[number]['props'];
  const { picture, title, sentence, sources } = figureOf(path, language);
  if (!picture) throw new Error(`chart without picture: ${path}`);
  const { common, site: name } = words[language];
  const publishers = [...new Set(sources.map((id) => site.sourcesById.get(id)?.publisher ?? id))];
  const source = `${name.name}${publishers.length > 0 ? `. ${common.sources}: ${publishers.join('; ')}` : ''}. CC BY 4.0`;
  const version = common.versionOf(date(site.version.date, language), site.version.hash);
  return new Response(standalone(picture, { style, title, description: sentence, source, version }).text, { headers: { 'Content-Type': 'image/svg+xml' } });
};
