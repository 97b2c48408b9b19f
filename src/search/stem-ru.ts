/**
 * The stem of a folded Russian word by the published rules of the Snowball stemmer for Russian (M. F. Porter, snowballstem.org/algorithms/russian):
 * perfective gerund, reflexive, adjective with participle, verb or noun, then -и, derivational -ост, -ейш, нн, ь. Written anew because ready-made
 * ones expect text that is not folded; ё is е here, й is kept, which Pagefind's own Russian loses.
 */
export function stemRussian(word: string): string {
  const vowel = /[аеиоуыэюя]/.exec(word);
  if (!/^[а-я]+$/.test(word) || !vowel) return word;
  const head = word.slice(0, vowel.index + 1);
  let rest = word.slice(vowel.index + 1);
  const gerund = cut(rest, gerunds);
  if (gerund !== null) rest = gerund;
  else {
    rest = rest.replace(/(ся|сь)$/, '');
    rest = adjectival(rest) ?? cut(rest, verbs) ?? rest.replace(noun, '');
  }
  rest = rest.replace(/и$/, '');
  if (deep(head + rest)) rest = rest.replace(/(ость|ост)$/, '');
  rest = rest.replace(/(ейше|ейш)$/, '');
  return head + (/нн$/.test(rest) ? rest.slice(0, -1) : rest.replace(/ь$/, ''));
}

/** Endings of two groups: the first only after а or я, which stay. */
interface Endings {
  after: RegExp;
  free: RegExp;
}

const gerunds: Endings = { after: /[ая](вшись|вши|в)$/, free: /(ывшись|ившись|ывши|ивши|ыв|ив)$/ };
const participles: Endings = { after: /[ая](ющ|ем|нн|вш|щ)$/, free: /(ующ|ывш|ивш)$/ };
const verbs: Endings = {
  after: /[ая](нно|ете|йте|ешь|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)$/,
  free: /(уйте|ейте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю)$/,
};
const adjective = /(ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const noun =
  /(иями|ями|ами|иях|иям|ием|ией|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;

function cut(text: string, { after, free }: Endings) {
  const loose = free.exec(text);
  const bound = after.exec(text);
  const length = Math.max(loose?.[0].length ?? 0, (bound?.[1] ?? '').length);
  return length === 0 ? null : text.slice(0, -length);
}

function adjectival(text: string) {
  const short = text.replace(adjective, '');
  return short === text ? null : (cut(short, participles) ?? short);
}

/** Whether -ост begins in the second region of the word: behind a consonant that follows a vowel, twice. */
function deep(word: string) {
  return /^[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]+[аеиоуыэюя]+[^аеиоуыэюя]+.*ость?$/.test(word);
}
