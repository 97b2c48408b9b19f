import type { FrozenFile } from '#model/releases/release-history.ts';
import { sha256Of } from '#publish/checksums.ts';
import { releaseRowHash } from '#publish/release-row.ts';
import { encodeRecord } from '#publish/write-table.ts';
import { zip } from '#publish/zip.ts';
import { columnsOf, type ReleaseRow } from '#schemas/index.ts';
import { fixtureFiles, type Fixture } from './fixture.ts';

/** Releases for a test: their files, and their rows as a fixture of the table. */
export interface FrozenFixture {
  files: FrozenFile[];
  rows: Record<string, string>[];
}

/** Freezes fixtures one after the other, on the first days of 2026. */
export function frozenFixture(...trials: readonly Fixture[]): FrozenFixture {
  const releases: ReleaseRow[] = [];
  const files = trials.map((trial, i) => {
    const version = `2026-01-0${i + 1}`;
    const bytes = zip(
      Object.fromEntries(fixtureFiles(trial).map(({ file, bytes }) => [file, bytes ?? new Uint8Array()])),
    );
    const before = releases.at(-1);
    releases.push({
      ...plain,
      id: version,
      date: version,
      sha256: sha256Of(bytes),
      previous: before ? releaseRowHash(before) : null,
    });
    return { file: `data/releases/${version}.zip`, version, bytes };
  });
  return { files, rows: releases.map(textsOf) };
}

const plain = {
  code: '0a1b2c3d',
  rows: 1,
  added: 0,
  changed: 0,
  withdrawn: 0,
  title_ky: 'Чыгарылыш',
  title_ru: 'Выпуск',
  title_en: 'Release',
};

function textsOf(row: ReleaseRow): Record<string, string> {
  const cells = encodeRecord('releases', row);
  return Object.fromEntries(Object.keys(columnsOf('releases')).map((column, i) => [column, cells[i] ?? '']));
}
