import type { Unit } from '#model/derived/figure.ts';
import type { Qualifier } from '#model/money.ts';
import type { Language } from '#text/languages.ts';

/** What can be put side by side, each with others of its kind. The address of a comparison names them so: `?places=osh&places=karakol`. */
export const comparedKinds = ['places', 'organizations', 'years'] as const;

export type ComparedKind = (typeof comparedKinds)[number];

/** How many are compared at most: more cannot be told apart. */
export const mostCompared = 4;

/** A derived figure as a comparison needs it: its value (null: not known), how exact it is, and what it is out of. */
export interface ComparedFigure {
  value: number | null;
  qualifier?: Qualifier;
  outOf?: number;
}

/** One of those that stand side by side, in the words of a language. */
export interface ComparedSubject {
  id: string;
  name: string;
  /** What it is and where it lies: «шаар, Ысык-Көл облусу». */
  about: string;
  /** What the figures are of: the country is the nation. */
  scope: string;
  /** Path of its page below the language; null: it has none. */
  path: string | null;
  /** Ids of those that it is a part of. */
  within: readonly string[];
  /** How many people live there, in words; null: not known; left out: it has no inhabitants. */
  population?: string | null;
  /** Its derived figures by key: one that says nothing of it is left out, so a silent place has none. */
  figures: Readonly<Record<string, ComparedFigure>>;
  /** Projects by year; left out where they are not counted so. */
  years?: Readonly<Record<string, number>>;
}

/** What a key stands for in the words of a language. */
export interface ComparedKey {
  name: string;
  unit: Unit;
}

/** All that can be compared with each other, with what the figures are called: what a browser loads, once somebody chooses. */
export interface CompareFile {
  version: { date: string; hash: string };
  licence: string;
  keys: Readonly<Record<string, ComparedKey>>;
  subjects: readonly ComparedSubject[];
}

/** The name of the file of a kind in a language. */
export const compareFile = (kind: ComparedKind, language: Language) => `${kind}.${language}.json`;
