import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { readRecord } from '#model/read-record.ts';
import { changeNotes, versionsOf } from '#model/versions-of.ts';
import type { ReleasedRecord } from '#model/releases/release-history.ts';
import { brokenRelease } from '#publish/broken-release.ts';
import { checkSums } from '#publish/check-sums.ts';
import { allEntries, sourceNames } from '#publish/verify-files.ts';
import { subjectNames } from '#i18n/subject-names.ts';
import { verifyCommandWords } from '#i18n/verify-command-words.ts';
import type { OpenedRecord } from '#report/verify-command.ts';
import { filled } from '#text/filled.ts';
import type { Language } from '#text/languages.ts';

/** Opens a folder of data or the archive of one for checks; of an archive it also compares every file with the list of checksums. */
export function openRecord(from: string): OpenedRecord {
  return from.endsWith('.zip') ? openArchive(from) : openFolder(from, () => []);
}

function openFolder(folder: string, proof: OpenedRecord['proof']): OpenedRecord {
  const record = readRecord(folder);
  const history = { versions: versionsOf(record), notes: changeNotes(record) };
  return {
    versions: history.versions.map(({ version }) => version),
    entries: allEntries(history),
    names: subjectNames(record),
    sources: sourceNames(record),
    proof: (language) => [...proof(language), ...chainOf(record.released, language)],
  };
}

/** Whether the releases follow on each other by their hashes, in words; nothing where there are none. */
function chainOf(released: ReleasedRecord, language: Language): string[] {
  const words = verifyCommandWords[language];
  const last = released.releases.at(-1);
  if (!last) return [];
  const broken = brokenRelease(released);
  return [
    broken === null
      ? filled(words.chain, { n: released.releases.length, last: last.id })
      : filled(words.badChain, { id: broken }),
  ];
}

function openArchive(path: string): OpenedRecord {
  const { SHA256SUMS: list, ...files } = unzipSync(readFileSync(path));
  const folder = mkdtempSync(join(tmpdir(), 'achyk-verify-'));
  try {
    for (const [name, bytes] of Object.entries(files)) write(folder, name, bytes);
    return openFolder(join(folder, 'data'), (language) => proofOf(list, files, language));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Only what lies in data/ is read, so nothing else of an archive is written. */
function write(folder: string, name: string, bytes: Uint8Array) {
  if (!/^data\/[\w.-]+$/.test(name)) return;
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), bytes);
}

/** Whether the files are those of their list, in words; a file that is not stops the check. */
function proofOf(list: Uint8Array | undefined, files: Readonly<Record<string, Uint8Array>>, language: Language) {
  const words = verifyCommandWords[language];
  if (!list) return [words.noSums];
  const { agree, differ } = checkSums(new TextDecoder().decode(list), files);
  const [bad] = differ;
  return [bad === undefined ? filled(words.sums, { n: agree.length }) : filled(words.badSum, { file: bad })];
}
