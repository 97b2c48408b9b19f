/** Words by which a text speaks of a shelter or a crisis centre. */
export const shelter = /кризис|приют|убежищ|баш калка|shelter|crisis cent/iu;

/** Words and signs by which a text gives a street or a house. */
export const address =
  /(?:^|[\s,(])(?:ул\.|улиц[аеы]\s|көч(?:өсү|\.)|пр(?:осп(?:ект)?)?\.\s|мкр|микрорайон|кичи район|дом\s?№?\s?\d|№\s?\d+\s?үй|\d+-үй|street|str\.|avenue)/iu;
