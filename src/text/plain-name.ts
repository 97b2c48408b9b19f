import { fold } from './fold.ts';

/** Words of the form of an organization and of a place, in full and shortened: they stand before or behind a name, or do not. */
const forms =
  /(?<!\p{L})(?:общественн\p{L}+|коомдук|фонду?|объединени\p{L}+|бирикмеси?|ассоциаци\p{L}+|учреждени\p{L}+|мекемеси|public|foundation|association|оо|оф|кф|кб|район\p{L}*|облус\p{L}*|област\p{L}*|облусу|г|город|шаар\p{L}*|ш|айыл\p{L}*|өкмөтү|окмоту|аймагы|аа|мэрия\p{L}*|district|region|city)(?!\p{L})/gu;

/** Letters and digits of a name, folded, without the words of its form. */
export function plainName(name: string) {
  const plain = fold(name)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  const bare = plain.replace(forms, ' ').replace(/\s+/g, ' ').trim();
  return bare === '' ? plain : bare;
}
