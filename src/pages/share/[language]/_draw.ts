import sharp from 'sharp';
import charts from '../../../charts/charts.css?raw';
import mapStyle from '../../../charts/map.css?raw';
import tokens from '../../../styles/tokens.css?raw';
import golosCyrillic from '../../../fonts/golos-cyrillic.woff2?inline';
import golosKyrgyz from '../../../fonts/golos-kyrgyz.woff2?inline';
import golosLatin from '../../../fonts/golos-latin.woff2?inline';
import literataCyrillic from '../../../fonts/literata-cyrillic.woff2?inline';
import literataKyrgyz from '../../../fonts/literata-kyrgyz.woff2?inline';
import literataLatin from '../../../fonts/literata-latin.woff2?inline';
import { mapFigure } from '#figures/map.ts';
import { card, cardColours } from '#charts/share/card.ts';
import { typeface } from '#charts/share/lettering.ts';
import { mapMotif, motifStyle } from '#charts/share/motif.ts';
import { absolute, page } from '#components/address.ts';
import { imageVersion } from '#components/page-version.ts';
import { shareCard } from '#components/share-cards.ts';
import { coloursOf } from '#components/style/colour-tokens.ts';
import { date } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { words } from '#i18n/words.ts';
import { site } from '#model/site.ts';

const style = motifStyle(`${tokens}${charts}${mapStyle}`);
const colours = coloursOf(tokens, cardColours, 'day');
const bytesOf = (address: string) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
const read = [literataLatin, literataCyrillic, literataKyrgyz].map(bytesOf);
const sign = [golosLatin, golosCyrillic, golosKyrgyz].map(bytesOf);
const faces = { title: await typeface(read, 700), figure: await typeface(read, 650), sign: await typeface(sign, 400) };
/** The map is the same in every language once its words are gone; its links tell the places. */
const { wide, picture } = mapFigure(site, { language: 'ky', href: (path) => path });
const map = wide ?? picture;

/** A share image as the bytes of a PNG: outlines instead of letters, so that every machine draws the same. */
export async function drawn(image: string, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const { kicker, title, figures, lit } = shareCard(image, language);
  const { site: name, common } = words[language];
  const motif = map && mapMotif(map, { style, isLit: (href) => lit === null || lit.has(href) });
  const { version } = imageVersion(image);
  const foot = `${new URL(absolute(page(language, ''))).host} · ${common.versionOf(date(version.date, language), version.hash)}`;
  const drawing = card({ site: name.name, kicker, title, figures, foot }, { faces, colours, motif });
  return new Uint8Array(
    await sharp(Buffer.from(drawing))
      .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 })
      .toBuffer(),
  );
}
