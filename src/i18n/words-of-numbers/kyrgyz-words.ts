const ones = ['', 'бир', 'эки', 'үч', 'төрт', 'беш', 'алты', 'жети', 'сегиз', 'тогуз'];
const tens = ['', 'он', 'жыйырма', 'отуз', 'кырк', 'элүү', 'алтымыш', 'жетимиш', 'сексен', 'токсон'];
const scales = ['', 'миң', 'миллион', 'миллиард', 'триллион'];

/** A part of three digits; a hundred alone is «жүз», not «бир жүз». */
function hundreds(part: number): string[] {
  const hundred = Math.floor(part / 100);
  return [
    ...(hundred === 0 ? [] : [...(hundred === 1 ? [] : [ones[hundred] ?? '']), 'жүз']),
    tens[Math.floor(part / 10) % 10] ?? '',
    ones[part % 10] ?? '',
  ];
}

/** A part with the name of its scale; a thousand alone is «миң», a million «бир миллион». */
export const kyrgyzPart = (part: number, scale: number): string =>
  [...(part === 1 && scale === 1 ? [] : hundreds(part)), scales[scale] ?? ''].filter(Boolean).join(' ');

export const kyrgyzZero = 'нөл';
