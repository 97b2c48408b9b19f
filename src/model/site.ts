import { resolve } from 'node:path';
import { readRecord } from './read-record.ts';

const folder = process.env['ACHYK_DATA'] ?? 'data';

/** The record as the site shows it: that of data/, or of the folder of a trial; read once per build. */
export const site = readRecord(folder);

/** Whether the record is that of a trial, not the one that the texts in content/ are written for: it may lack rows that they name. */
export const isTrial = resolve(folder) !== resolve('data');
