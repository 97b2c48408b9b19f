const small =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = ['', 'thousand', 'million', 'billion', 'trillion'];

function belowHundred(part: number): string {
  if (part < 20) return small[part] ?? '';
  const one = small[part % 10] ?? '';
  return `${tens[Math.floor(part / 10)] ?? ''}${one && `-${one}`}`;
}

/** A part of three digits with the name of its scale. */
export function englishPart(part: number, scale: number): string {
  const hundred = Math.floor(part / 100);
  const rest = belowHundred(part % 100);
  return [
    ...(hundred > 0 ? [small[hundred] ?? '', 'hundred'] : []),
    hundred > 0 && rest ? `and ${rest}` : rest,
    scales[scale] ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

export const englishZero = 'zero';
