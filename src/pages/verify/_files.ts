import { subjectNames } from '#i18n/subject-names.ts';
import { verifyLabels } from '#i18n/verify-labels.ts';
import { site } from '#model/site.ts';
import { changeNotes, versionsOf } from '#model/versions-of.ts';
import { labelsFile } from '#publish/verify-entry.ts';
import { verifyFiles, type VerifyFiles } from '#publish/verify-files.ts';
import { languages } from '#text/languages.ts';

let made: VerifyFiles | null = null;

/** The files against which codes are checked, made once per build. */
export const siteVerifyFiles = (): VerifyFiles => (made ??= make());

function make(): VerifyFiles {
  const { files, ...spread } = verifyFiles(
    { versions: versionsOf(site), notes: changeNotes(site) },
    subjectNames(site),
  );
  const labels = languages.map((language) => [labelsFile(language), JSON.stringify(verifyLabels(language))] as const);
  return { files: new Map([...files, ...labels]), ...spread };
}
