import { readRecord } from './read-record.ts';

/** The record as the site shows it: that of data/, or of the folder of a trial with synthetic data; read once per build. */
export const site = readRecord(process.env['ACHYK_DATA'] ?? 'data');
