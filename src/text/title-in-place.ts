/** «Балдарга тирек, Каракол шаары»: a title with its place behind it, unless it names the place itself. */
export const titleInPlace = (title: string, place: string | null): string =>
  place === null || title.toLowerCase().includes(place.toLowerCase()) ? title : `${title}, ${place}`;
