/// <reference types="astro/client" />
import { subjectNames } from '#i18n/subject-names.ts';
import { verifyLabels } from '#i18n/verify-labels.ts';
import { site } from '#model/site.ts';
import { changeNotes, versionsOf } from '#model/versions-of.ts';
import { labelsFile } from '#publish/verify-entry.ts';
import { verifyFiles, type VerifyFiles } from '#publish/verify-files.ts';
import { languages } from '#text/languages.ts';

/** The same, with the bytes of all of them, which are known longer than the contents. */
type SiteVerifyFiles = Omit<VerifyFiles, 'files'> & { files: Map<string, string>; bytes: number };

let made: SiteVerifyFiles | null = null;

/** The files against which codes are checked, made once per build. */
export const siteVerifyFiles = (): SiteVerifyFiles => (made ??= make());

/** The content of a file. A build asks for each once and keeps none. */
export function takenVerifyFile(name: string): string {
  const { files } = siteVerifyFiles();
  const text = files.get(name);
  if (text === undefined) throw new Error(`unknown file of codes: ${name}`);
  if (import.meta.env.PROD) files.delete(name);
  return text;
}

function make(): SiteVerifyFiles {
  const { files, ...spread } = verifyFiles(
    { versions: versionsOf(site), notes: changeNotes(site) },
    subjectNames(site),
  );
  const labels = languages.map((language) => [labelsFile(language), JSON.stringify(verifyLabels(language))] as const);
  const all = new Map([...files, ...labels]);
  const bytes = [...all.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { files: all, bytes, ...spread };
}
