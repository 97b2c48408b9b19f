import { languages, type Trilingual } from '#text/languages.ts';
import { addressPatterns, type AddressKey, type AddressPattern } from './address-patterns.ts';
import { packageVersion } from './datapackage.ts';
import { dataLicence } from './licence.ts';
import { mediaTypeOf } from './download-file.ts';
import type { Version } from '#model/release.ts';

export interface ApiFacts {
  /** Address of the site with its base, with a slash at the end. */
  homepage: string;
  version: Version;
  title: Trilingual;
  description: Trilingual;
  /** What is found at each kind of address. */
  words: Readonly<Record<AddressKey, Trilingual>>;
  /** What the site answers: the file, or that there is none. */
  answers: { found: Trilingual; missing: Trilingual };
}

/** The addresses of the files as OpenAPI 3.1: they are plain files, so every operation is a GET without parameters of a query. */
export function openApi({ homepage, version, title, description, words, answers }: ApiFacts) {
  return {
    openapi: '3.1.0',
    info: {
      title: title.en,
      description: description.en,
      ...translated('description', description),
      version: packageVersion(version),
      license: { name: dataLicence.title, url: dataLicence.url },
    },
    servers: [{ url: homepage.replace(/\/$/, '') }],
    paths: Object.fromEntries(
      addressPatterns
        .flatMap(eachFile)
        .map((pattern) => [`/${pattern.path}`, { get: operation(pattern, words[pattern.key], answers) }]),
    ),
  };
}

/** Where a name is a whole part of the path and stands for a few files, each of them: two such patterns would be the same to OpenAPI. */
function eachFile(pattern: AddressPattern): AddressPattern[] {
  const [, whole = ''] = /\/\{(\w+)\}$/.exec(pattern.path) ?? [];
  const files = pattern.names[whole];
  if (files === undefined || typeof files === 'string') return [pattern];
  return files.map((file) => ({ ...pattern, path: pattern.path.replace(`{${whole}}`, file), names: {} }));
}

function operation({ path, names, key }: AddressPattern, about: Trilingual, answers: ApiFacts['answers']) {
  return {
    operationId: Object.keys(names).length === 0 ? `${key}-${path}` : key,
    summary: about.en,
    ...translated('summary', about),
    parameters: Object.entries(names).map(([name, values]) => ({
      name,
      in: 'path',
      required: true,
      schema: schemaOf(values),
    })),
    responses: {
      200: {
        description: answers.found.en,
        content: Object.fromEntries(mediaTypes(path, names).map((type) => [type, {}])),
      },
      404: { description: answers.missing.en },
    },
  };
}

function schemaOf(values: AddressPattern['names'][string]) {
  if (values === 'id') return { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
  return values === 'date'
    ? { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2}|all)$' }
    : { type: 'string', enum: values };
}

/** The types of what may be found: those of the endings that the path or the last of its names can have. */
function mediaTypes(path: string, names: AddressPattern['names']): string[] {
  const [, last] = /\{(\w+)\}$/.exec(path) ?? [];
  const ends = last === undefined ? [path] : [names[last] ?? []].flat().map(String);
  return [...new Set(ends.map((end) => (end === 'xml' ? 'application/atom+xml' : mediaTypeOf(`.${end}`))))];
}

/** A text in the languages that a description in English has no place for. */
const translated = (name: string, text: Trilingual) =>
  Object.fromEntries(
    languages.filter((language) => language !== 'en').map((language) => [`x-${name}-${language}`, text[language]]),
  );
