import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';

const placeholders =
  /^(?:[-–—_.…?*/\\xх×\s]+|n\/?a|н[/.]?д\.?|нет|нет данных|нет сведений|нет св\.?|сведений нет|отсутству(?:ет|ют)|б\/н|б\/о|нд|nd|nan|n\.a\.|данных нет|не указано|неизвестно|жок|маалымат жок|белгисиз\.?|маалымат жок\.?|жок\.|none|null|nil|unknown|not known|not available|tbd|t\.b\.d\.|to be defined|xxx+|ххх+|0000+)$/iu;

/** An unknown value is an empty cell, not a sign or a word for «nothing»; codes may say «unknown». */
export const cellPlaceholder = cellRule('cell-placeholder', 'error', { needs: marks.short }, ({ value, facts }) => {
  if (facts?.kind === 'code' || facts?.kind === 'codes' || value.length > longestPlaceholder) return null;
  return isPlaceholder(value.trim()) ? {} : null;
});

/** The most characters that stand for «nothing». */
export const longestPlaceholder = 20;

/** Whether a text stands for «nothing». */
export const isPlaceholder = (text: string) =>
  text !== '' && text.length <= longestPlaceholder && placeholders.test(text);
