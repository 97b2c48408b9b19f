import type { APIRoute } from 'astro';
import { comparedKeys, comparedSubjects } from '#figures/compared-subjects.ts';
import { site } from '#model/site.ts';
import { compareFile, comparedKinds, type CompareFile } from '#publish/compare-file.ts';
import { dataLicence } from '#publish/licence.ts';
import { languages } from '#text/languages.ts';

/** One path for the places, the organizations and the years in each language. */
export const getStaticPaths = () =>
  comparedKinds.flatMap((kind) =>
    languages.map((language) => ({
      params: { file: compareFile(kind, language).slice(0, -'.json'.length) },
      props: { kind, language },
    })),
  );

/** The figures of all that can be compared, as the page `compare/` loads them once somebody chooses. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { kind, language } }) => {
  const content: CompareFile = {
    version: { date: site.version.date, hash: site.version.hash },
    licence: dataLicence.url,
    keys: comparedKeys(kind, language),
    subjects: comparedSubjects(site, kind, language),
  };
  return new Response(JSON.stringify(content), { headers: { 'Content-Type': 'application/json' } });
};
