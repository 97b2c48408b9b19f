/// <reference types="astro/client" />
import { dataDescription, dataTitle, licenceNote, readMeLines, readMeSheet } from '#i18n/downloads.ts';
import { siteName } from '#i18n/site-name.ts';
import { addressAnswers, addressWords } from '#i18n/address-words.ts';
import { codesSheet } from '#i18n/template-words.ts';
import { figureWords } from '#i18n/derived.ts';
import { allDerived, derivedFigures } from '#model/derived/index.ts';
import type { Language } from '#text/languages.ts';
import type { DownloadFile } from '#publish/download-file.ts';
import { downloads } from '#publish/downloads.ts';
import type { JsonLdFacts } from '#publish/json-ld.ts';
import { site } from '#model/site.ts';
import { signalTexts } from '#i18n/signals/signal-words.ts';
import { signalsCsv, signalsJson } from '#publish/signals.ts';

/** Address of the site with its base, with a slash at the end. */
export const root = new URL(`${import.meta.env.BASE_URL}/`.replace(/\/+$/, '/'), import.meta.env.SITE).href;

let cache: Promise<DownloadFile[]> | null = null;

/** Every file below /data/ for whole tables with its size and checksum, made once per build. */
export const siteDownloads = (): Promise<DownloadFile[]> => (cache ??= make());

/** A file with its content. A build asks for each once and keeps no content: whole tables of ten thousand grants are 300 MB. */
export async function takenDownload(path: string): Promise<Pick<DownloadFile, 'bytes' | 'mediaType'>> {
  const file = (await siteDownloads()).find((download) => download.path === path);
  if (!file) throw new Error(`unknown download: ${path}`);
  const { bytes, mediaType } = file;
  if (import.meta.env.PROD) file.bytes = new Uint8Array();
  return { bytes, mediaType };
}

function make() {
  const readMe = { sheet: readMeSheet, lines: readMeLines({ ...site, homepage: root }) };
  const figures = { values: allDerived(site), dictionary: { facts: derivedFigures, words: figureWords } };
  const signals = { csv: signalsCsv(site), json: signalsJson(site, signalTexts, site.version) };
  return downloads({ ...site, joined: site, siteName, codesSheet, addresses: { words: addressWords, answers: addressAnswers }, homepage: root, title: dataTitle, description: dataDescription, readMe, licenceNote: licenceNote(), figures, signals });
}

/** What `catalogJsonLd`, `datasetJsonLd` and `tableJsonLd` need. */
export const jsonLdFacts = async (language: Language): Promise<JsonLdFacts> => ({
  language,
  root,
  version: site.version,
  siteName,
  title: dataTitle,
  description: dataDescription,
  dataset: site.dataset,
  downloads: await siteDownloads(),
});

/** Answers with a text made for one record. */
export const text = (content: string, mediaType: string): Response => new Response(content, { headers: { 'Content-Type': mediaType } });
