/** Requests that wait in a worker, so that it never stands still; while they do, this thread makes a page itself. */
export const ahead = 24;

/** Pages and files that share a large answer (all downloads with their checksums, all codes, the charts with files, what each release answers to the signals): made in this thread, the answer is made once. */
export const sharesAnswer =
  /^src\/pages\/(?:data\/\[\.\.\.file\]|\[language\]\/data\/|verify\/|v\/|charts\/|\[language\]\/(?:embed|signals)\/)/;
