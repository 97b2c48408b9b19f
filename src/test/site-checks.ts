import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentPolicy, filePolicy, pageDoes, workerPolicy } from '#publish/content-policy.ts';
import { headerRules, headersOf } from '../../scripts/lib/header-rules.ts';
import { chartFilesDiffer, figuresDiffer } from './figures/figure-checks.ts';
import { isRecord } from '#publish/sections.ts';
import { isEmbed, languageOf, type BuiltSite } from './built-site.ts';
import { readPage, type Link, type Page } from './read-page.ts';
import { russianNames, type NamedRow } from './russian-names.ts';
import { brokenHarmony, disagreeing, oneOfOne, smallSentences, zeroCounted, type FaultsIn } from '#i18n/word-faults.ts';
import { languages as allLanguages, perLanguage, type Language } from '#text/languages.ts';
import type { Card } from '#search/files.ts';
import { searchedCards } from '../../scripts/lib/search-pages.ts';

/** Pages of names and cells as the record has them, in all their spellings, and of made-up samples. */
const rawNames = /^ky\/(?:search|data|style)\//;

/** Pages of cells as the record has them, and of made-up samples. */
const rawTexts = /^..\/(?:data|style)\//;

/** A question to a built site; the answer lists what is wrong. */
export type SiteCheck = (site: BuiltSite) => Iterable<string>;

const languages = ['ky', 'ru', 'en'];
/** Links of the head that load nothing. */
const named = ['canonical', 'alternate', 'license', 'author', 'help', 'me'];

/** What is asked of every text of the site, in its language. */
export const wordChecks: Readonly<Record<string, FaultsIn>> = {
  'what is counted agrees with its number in Russian, after «из», «у», «для» in the genitive': disagreeing,
  'nothing speaks of one of one': oneOfOne,
  'no zero stands where nothing is known': zeroCounted,
  'no sentence begins with a small letter': smallSentences,
  'Kyrgyz endings after numbers, years and days keep the harmony of vowels': brokenHarmony,
};

/** Every question that needs no browser: the title says what is promised. */
export const siteChecks: Readonly<Record<string, SiteCheck>> = {
  'every internal link, asset and fragment leads somewhere': function* (site) {
    for (const page of site.pages)
      for (const link of page.links)
        for (const address of addressesOf(link)) {
          const wrong = wrongWith(address, page, site);
          if (wrong) yield `${page.file}: <${link.tag} ${link.attribute}="${address}"> ${wrong}`;
        }
  },

  'nothing is loaded from another host': function* (site) {
    for (const page of site.pages)
      for (const link of page.links) {
        if (
          ['a', 'area', 'blockquote', 'q'].includes(link.tag) ||
          (link.tag === 'link' && link.rel.some((rel) => named.includes(rel)))
        )
          continue;
        for (const address of addressesOf(link))
          if (isForeign(address, page, site)) yield `${page.file}: <${link.tag} ${link.attribute}="${address}">`;
      }
  },

  'links to other hosts are http(s) and say nothing about the reader': function* (site) {
    for (const page of site.pages)
      for (const { tag, value, rel } of page.links) {
        if (tag !== 'a' || !isForeign(value, page, site) || value.startsWith('mailto:')) continue;
        if (!/^https?:/.test(value)) yield `${page.file}: ${value}`;
        if (!rel.includes('noopener') && !rel.includes('noreferrer'))
          yield `${page.file}: ${value} has rel="${rel.join(' ')}"`;
      }
  },

  'style sheets load only files of the site': function* (site) {
    for (const file of site.files)
      if (file.endsWith('.css')) {
        const text = readFileSync(join(site.folder, file), 'utf8');
        for (const [, address = ''] of text.matchAll(/url\(\s*["']?([^"')]+)/g))
          if (
            !address.startsWith('#') &&
            !address.startsWith('data:') &&
            !targetOf(address, `${site.base}${file}`, site)
          )
            yield `${file}: ${address}`;
        if (/@import\s+(url\()?["']?https?:/.test(text)) yield `${file}: @import`;
      }
  },

  'no inline style, handler or script': function* (site) {
    for (const page of site.pages) for (const found of page.inline) yield `${page.file}: ${found}`;
  },

  'pictures carry no script, and lead only to pages of the site': function* (site) {
    for (const file of site.files)
      if (file.endsWith('.svg')) {
        const picture = readPage(file, readFileSync(join(site.folder, file), 'utf8'));
        for (const found of picture.inline) if (found !== '<style>') yield `${file}: ${found}`;
        for (const tag of ['script', 'foreignObject', 'image', 'img', 'iframe'])
          if (picture.tags.has(tag)) yield `${file}: <${tag}>`;
        for (const { value } of picture.links)
          if (!value.startsWith('#') && !targetOf(value, `${site.base}${file}`, site)) yield `${file}: ${value}`;
      }
  },

  'every page has its policy directly after the charset, before all that is made of data': function* ({
    folder,
    pages,
  }) {
    for (const { file, path } of pages) {
      const policy = contentPolicy(pageDoes(path.slice(3))).replaceAll("'", '&#39;');
      const head = readFileSync(join(folder, file), 'utf8').slice(0, 2000).replaceAll("'", '&#39;');
      const wanted = `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`;
      if (!head.replace(/> +</g, '><').includes(wanted)) yield `${file}: ${head.slice(0, 200)}`;
    }
  },

  'headers allow a page what the page allows itself, and only the charts of embed/ the frames of other sites':
    function* (site) {
      const rules = rulesIn(site);
      if (rules.length > 100) yield `${rules.length} rules, a host reads 100`;
      for (const { path } of site.pages) {
        const { 'content-security-policy': policy, ...told } = headersOf(`/${path}`, rules);
        const frames = isEmbed(path) ? '*' : "'none'";
        const wanted = `${contentPolicy(pageDoes(path.slice(3)))}; frame-ancestors ${frames}`;
        if (policy !== wanted) yield `${path}: ${policy}`;
        const resource = isEmbed(path) ? 'cross-origin' : 'same-origin';
        if (told['cross-origin-resource-policy'] !== resource) yield `${path}: ${told['cross-origin-resource-policy']}`;
        if (told['cross-origin-opener-policy'] !== 'same-origin' || !told['permissions-policy'])
          yield `${path}: ${JSON.stringify(told)}`;
      }
    },

  'headers let a file that is opened by itself load nothing, and let other sites use data and pictures': function* (
    site,
  ) {
    const rules = rulesIn(site);
    for (const file of site.files) {
      if (/\.html$|^[._]/.test(file)) continue;
      const told = headersOf(`/${file}`, rules);
      const wanted = /^(changes|charts|data|feeds|share|v)\//.test(file)
        ? ['cross-origin', '*']
        : ['same-origin', undefined];
      const found = [told['cross-origin-resource-policy'], told['access-control-allow-origin']];
      const policy = /^(?:worker\.js$|check\/)/.test(file) ? workerPolicy : filePolicy;
      if (told['content-security-policy'] !== policy || found.join() !== wanted.join())
        yield `${file}: ${JSON.stringify(told)}`;
      if (
        /^(check|pagefind|search)\/|^(offline\.json|worker\.js|keep\.js)$/.test(file) &&
        told['cache-control'] !== 'no-cache'
      )
        yield `${file}: is kept`;
    }
  },

  'nothing stands behind the end of a page, and every section has a heading or a name': function* ({ folder, pages }) {
    for (const { file, unheaded } of pages) {
      if (!/<\/body>\s*<\/html>\s*$/.test(readFileSync(join(folder, file), 'utf8'))) yield `${file}: goes on`;
      for (const section of unheaded) yield `${file}: ${section}`;
    }
  },

  'no line of a CSV file holds a formula, wherever a spreadsheet splits it': function* ({ folder, files }) {
    for (const file of files)
      if (file.endsWith('.csv'))
        for (const [i, line] of readFileSync(join(folder, file), 'utf8').split(/\r?\n/).entries()) {
          const [found] =
            /(?:^|[;,\t])"*(?:[=@＝＠\t]|[+\-＋－](?!\s?[\d\s.,]*(?:["%;,\t]|$)))[^;,]*/u.exec(line) ?? [];
          if (found) yield `${file}:${i + 1} ${found}`;
        }
  },

  'the language of a page is the one of its path': function* ({ pages }) {
    for (const { file, path, lang } of pages) if (lang !== (languageOf(path) ?? 'ky')) yield `${file}: lang="${lang}"`;
  },

  'the three languages have the same pages': function* ({ pageAt }) {
    for (const path of pageAt.keys())
      for (const language of languages) {
        const other = path.replace(/^(ky|ru|en)\//, `${language}/`);
        if (!pageAt.has(other)) yield `${other} is missing, ${path} exists`;
      }
  },

  'every page names its versions in all languages, and they name it back': function* ({ pages, site, base, pageAt }) {
    for (const page of pages) {
      if (!languageOf(page.path) || isEmbed(page.path)) continue;
      for (const language of languages) {
        const path = page.path.replace(/^(ky|ru|en)\//, `${language}/`);
        if (page.alternates.get(language) !== site + base + path)
          yield `${page.file}: hreflang ${language} is ${page.alternates.get(language)}`;
        if (pageAt.get(path)?.alternates.get(page.lang ?? '') !== site + base + page.path)
          yield `${path} does not name ${page.path}`;
      }
      const neutral = page.alternates.get('x-default');
      if (neutral !== undefined && !pageAt.has(neutral.slice((site + base).length)))
        yield `${page.file}: x-default is ${neutral}`;
    }
  },

  'the canonical address is the address': function* ({ pages, site, base }) {
    for (const page of pages)
      if (page.path !== '404.html' && !isEmbed(page.path) && page.canonical !== site + base + page.path)
        yield `${page.file}: ${page.canonical}`;
  },

  'a page for frames is listed nowhere and names the page that it belongs to': function* ({
    pages,
    site,
    base,
    pageAt,
  }) {
    for (const { file, path, canonical, metas } of pages)
      if (isEmbed(path)) {
        if (!/\bnoindex\b/.test(metas.get('robots') ?? '')) yield `${file}: not noindex`;
        const home = canonical?.slice((site + base).length) ?? '';
        if (!pageAt.has(home) || isEmbed(home) || languageOf(home) !== languageOf(path))
          yield `${file}: belongs to ${canonical}`;
      }
  },

  'every picture has a page for frames, in its language, and the other way round': function* ({ files, pageAt }) {
    for (const file of files) {
      const [, language, chart] = /^charts\/(..)\/(.+)\.svg$/.exec(file) ?? [];
      if (chart && !pageAt.has(`${language}/embed/${chart}/`)) yield `${file}: no page`;
    }
    for (const path of pageAt.keys())
      if (
        isEmbed(path) &&
        !/^..\/embed\/$/.test(path) &&
        !files.has(path.replace(/^(..)\/embed\/(.+)\/$/, 'charts/$1/$2.svg'))
      )
        yield `${path}: no picture`;
  },

  'every page in a language names a share image of 1200 by 630 that exists, light, with words for it': function* ({
    folder,
    pages,
    site,
    base,
    files,
  }) {
    const seen = new Map<string, string>();
    for (const { file, path, metas } of pages)
      if (languageOf(path) && !isEmbed(path)) {
        const image = metas.get('og:image') ?? '';
        const name = image.slice((site + base).length);
        if (!image.startsWith(site + base) || !files.has(name)) yield `${file}: ${image}`;
        else if (!seen.has(name)) seen.set(name, file);
        if (!metas.get('og:image:alt')) yield `${file}: no words for ${image}`;
        if (languageOf(path) !== name.split('/')[1]) yield `${file}: ${name} is of another language`;
      }
    for (const name of seen.keys()) {
      const bytes = readFileSync(join(folder, name));
      const size = `${bytes.readUInt32BE(16)} by ${bytes.readUInt32BE(20)}`;
      if (bytes.toString('latin1', 1, 4) !== 'PNG' || size !== '1200 by 630') yield `${name}: ${size}`;
      if (bytes.length > 30_720) yield `${name}: ${bytes.length} bytes`;
    }
  },

  'exactly one heading of the first rank, and a title': function* ({ pages }) {
    for (const { file, h1s, title } of pages)
      if (h1s.length !== 1 || h1s[0] === '' || title === '')
        yield `${file}: «${title}», ${h1s.length} h1 ${JSON.stringify(h1s)}`;
  },

  'no title is used twice in a language': function* ({ pages }) {
    const seen = new Map<string, string>();
    for (const { file, path, title, lang } of pages) {
      if (isEmbed(path)) continue; // a chart of the country has two homes, and a frame is listed nowhere
      const other = seen.get(`${lang} ${title}`);
      if (other) yield `${file} and ${other}: «${title}»`;
      seen.set(`${lang} ${title}`, file);
    }
  },

  'no id is used twice on a page': function* ({ pages }) {
    for (const { file, ids } of pages)
      for (const id of new Set(ids.filter((id, i) => id === '' || /\s/.test(id) || ids.indexOf(id) !== i)))
        yield `${file}: ${id}`;
  },

  'no Kyrgyz sentence names a place in Russian where its Kyrgyz name is known': function* (site) {
    const find = russianNames(['places', 'villages'].flatMap((table) => rowsOf(site, table)));
    for (const { file, path, lang, ownWords, title } of site.pages)
      if (lang === 'ky' && !rawNames.test(path))
        for (const text of [title, ...ownWords.filter(({ language }) => language === 'ky').map(({ text }) => text)])
          for (const name of find(text)) yield `${file}: «${name}» in «${text.slice(0, 120)}»`;
  },

  'no key, no undefined and no bare object is shown': function* ({ pages }) {
    for (const { file, words, title } of pages)
      for (const word of [title, ...words]) {
        if (/\bundefined\b|\bNaN\b|\[object \w+\]|\{\w+\}|^null$|\$\{/.test(word))
          yield `${file}: ${word.slice(0, 120)}`;
      }
  },

  'the markup is well formed': function* ({ pages }) {
    for (const { file, errors } of pages) for (const error of errors) yield `${file}: ${error}`;
  },

  'structured data can be read': function* ({ pages }) {
    for (const { file, structured } of pages)
      for (const text of structured) if (!isJson(text)) yield `${file}: ${text.slice(0, 120)}`;
  },

  'every page with content of its own can be found by the search, under its title': function* ({ pages, folder }) {
    const cards = new Map<string, Card>(
      allLanguages.flatMap((language) =>
        searchedCards(folder, language).map((card) => [`${language}/${card[0]}`, card] as const),
      ),
    );
    for (const { file, path, metas } of pages) {
      const own = languageOf(path) !== null && !/\bnoindex\b/.test(metas.get('robots') ?? '');
      const wanted = own && !/^..\/search\/$/.test(path);
      const [, title] = cards.get(path) ?? [];
      if (wanted ? title !== metas.get('og:title') : title !== undefined) yield `${file}: found as ${title}`;
    }
  },

  'an answer of the search says what the page says of itself, and leads to headings that are there': function* ({
    pageAt,
    folder,
  }) {
    for (const language of allLanguages) {
      const general = pageAt.get(`${language}/`)?.metas.get('description');
      for (const [path, , summary, sections = []] of searchedCards(folder, language)) {
        const { metas, ids = [] } = pageAt.get(`${language}/${path}`) ?? {};
        const description = metas?.get('description');
        if (description !== general && summary !== description) yield `${language}/${path}: ${summary}`;
        for (const [anchor] of sections) if (!ids.includes(anchor)) yield `${language}/${path}: no heading ${anchor}`;
      }
    }
  },

  'the sitemap lists every page and nothing else': function* ({ folder, files, pages, site, base }) {
    const maps = [...files].filter((file) => /^sitemap.*\.xml$/.test(file));
    if (maps.length === 0) yield 'no sitemap*.xml';
    const listed = new Set(
      maps
        .flatMap((file) =>
          [...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc),
        )
        .filter((loc) => !loc.endsWith('.xml')),
    );
    const wanted = new Set(
      pages
        .filter(({ path, metas }) => languageOf(path) !== null && !/\bnoindex\b/.test(metas.get('robots') ?? ''))
        .map(({ path }) => site + base + path),
    );
    for (const loc of wanted) if (!listed.has(loc)) yield `missing: ${loc}`;
    for (const loc of listed) if (!wanted.has(loc)) yield `no such page: ${loc}`;
  },

  'every figure is the same on all pages, in all languages and in the published list': figuresDiffer,

  'the file of a chart says what its table on the page says': chartFilesDiffer,

  ...Object.fromEntries(Object.entries(wordChecks).map(([title, find]) => [title, inEveryText(find)])),

  'headings begin with a capital': function* ({ pages }) {
    for (const { file, path, headings } of pages)
      if (!/^..\/style\//.test(path))
        for (const heading of headings) if (/^\p{Ll}/u.test(heading)) yield `${file}: «${heading}»`;
  },

  'every page of a record says how to pass on what one knows, and is sent on under its own address': function* ({
    pages,
  }) {
    for (const { file, path, ids, links, canonical } of pages)
      if (isRecord(path.slice(3))) {
        if (ids.filter((id) => id === 'tell').length !== 1) yield `${file}: no #tell`;
        const sent = links.filter(({ value }) => /^https:\/\/(wa|t)\.me\//.test(value));
        const own = sent.filter(({ value }) =>
          [...new URL(value).searchParams.values()].join().includes(canonical ?? ' '),
        );
        if (own.length !== 2) yield `${file}: sent on by ${own.length} of 2 links`;
      }
  },

  'a figure has one mark for all its sources, and every mark opens a note of its page': function* ({ folder, pages }) {
    for (const { file, ids } of pages) {
      const html = readFileSync(join(folder, file), 'utf8');
      const known = new Set(ids);
      for (const [, id = ''] of html.matchAll(/ popovertarget="([^"]*)"/g))
        if (!known.has(id)) yield `${file}: no note ${id}`;
      for (const [run] of html.matchAll(
        /<\/button>\s*(?:<\/sup>\s*<sup class="ref"[^>]*>\s*)?<button type="button" popovertarget="[^"]*"/g,
      ))
        yield `${file}: marks in a row: ${run}`;
    }
  },

  'a paragraph or caption that ends as a sentence begins with a capital': function* ({ pages }) {
    for (const { file, path, blocks } of pages)
      if (!rawTexts.test(path))
        for (const { tag, text } of blocks)
          if (sentenceTags.includes(tag) && /^\p{Ll}.*[.!?]$/u.test(text) && !isSiteName(text))
            yield `${file}: <${tag}> «${text.slice(0, 80)}»`;
  },

  'no heading holds a stamp': function* ({ pages }) {
    for (const { file, path, stampedHeadings } of pages)
      if (!/^..\/style\//.test(path)) for (const heading of stampedHeadings) yield `${file}: «${heading}»`;
  },

  'there is a page for what is not found': function* ({ folder }) {
    if (!existsSync(join(folder, '404.html'))) yield '404.html is missing';
  },
};

const rulesIn = ({ folder }: BuiltSite) => headerRules(readFileSync(join(folder, '_headers'), 'utf8'));

/** Elements whose text may be a sentence. Items of lists, cells and terms are parts of one; a paragraph without a stop is a label. */
const sentenceTags = ['p', 'figcaption', 'caption', 'blockquote'];

const isSiteName = (text: string) => /^[\p{Ll}\d-]+\.\p{Ll}/u.test(text);

/** Asks every text of every page, but for samples and cells as the record has them; what many pages say alike is asked where it stands first. */
function inEveryText(find: FaultsIn): SiteCheck {
  return function* ({ pages }) {
    const asked = perLanguage(() => new Set<string>());
    for (const { file, path, title, blocks, ownWords } of pages) {
      if (rawTexts.test(path)) continue;
      const spoken = [{ text: title, language: languageOf(path) ?? 'ky' }, ...blocks, ...ownWords];
      for (const { text, language } of spoken) {
        const own = (language ?? languageOf(path) ?? 'ky') as Language;
        if (asked[own].has(text)) continue;
        asked[own].add(text);
        for (const fault of find(text, own)) yield `${file}: «${fault}» in «${text.slice(0, 100)}»`;
      }
    }
  };
}

/** The rows of a table, as the site offers them for download. */
function rowsOf({ folder }: BuiltSite, table: string) {
  return JSON.parse(readFileSync(join(folder, `data/${table}.json`), 'utf8')) as readonly NamedRow[];
}

function addressesOf({ attribute, value }: Link) {
  return attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/, 1)[0] ?? '') : [value];
}

function urlOf(address: string, page: Page, { site, base }: BuiltSite) {
  return URL.canParse(address, site + base + page.path) ? new URL(address, site + base + page.path) : null;
}

function isForeign(address: string, page: Page, site: BuiltSite) {
  const url = urlOf(address, page, site);
  return url !== null && url.origin !== site.site && url.protocol !== 'data:';
}

/** What is wrong with an address; null when it is fine or leads to another host. */
function wrongWith(address: string, page: Page, site: BuiltSite) {
  const url = urlOf(address, page, site);
  if (!url) return 'is not an address';
  if (['javascript:', 'vbscript:', 'file:', 'blob:'].includes(url.protocol)) return 'must not be followed';
  if (url.origin !== site.site) return null;
  const target = targetOf(url.pathname, '', site);
  if (!target) return 'leads nowhere';
  const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
  if (fragment && typeof target !== 'string' && !target.ids.includes(fragment)) return 'has no such fragment';
  return null;
}

/** The page or the file that a path names. */
function targetOf(address: string, from: string, { site, base, pageAt, files }: BuiltSite): Page | string | null {
  const url = new URL(address, site + from);
  if (url.origin !== site || !url.pathname.startsWith(base)) return null;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  return pageAt.get(path) ?? (files.has(path) ? path : null);
}

function isJson(text: string) {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
