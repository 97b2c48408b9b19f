/**
 * Former names of places that are not in the record (yet) and that people still search for.
 * They lead to the page and are never shown. Common knowledge of reference works on the country; a name that a source in `data/` gives belongs into `aliases` there.
 */
export const formerNames: Readonly<Record<string, readonly string[]>> = {
  balykchy: ['Рыбачий', 'Rybachie'],
  'mailuu-suu': ['Майли-Сай', 'Майлы-Сай', 'Mailuu-Sai', 'Maili-Sai'],
  'naryn-region': ['Тянь-Шанская область'],
  'bakai-ata-district': ['Ленинполь'],
  'aitmatov-district': ['Кировский район', 'Кировское'],
  kemin: ['Быстровка', 'Bystrovka'],
  kerben: ['Караван'],
  talas: ['Дмитриевское', 'Дмитриевка'],
  manas: ['Джалал-Абад шаары', 'город Джалал-Абад'],
};
