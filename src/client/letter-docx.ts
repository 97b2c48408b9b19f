import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';

/** A4 with margins as in a letter, in twentieths of a point. */
const page = { size: { width: 11_906, height: 16_838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1701 } };

/** A letter as a document for a word processor: a paragraph for each line, its subject bold in the middle. */
export function letterDocument(text: string, language: string): Document {
  const lines = text.replace(/\r/g, '').split('\n');
  const subject = lines.indexOf('') + 1;
  return new Document({
    creator: '',
    styles: { default: { document: { run: { size: 24, language: { value: language } } } } },
    sections: [{ properties: { page }, children: lines.map((line, at) => paragraph(line, at === subject)) }],
  });
}

const paragraph = (line: string, isSubject: boolean) =>
  new Paragraph({
    alignment: isSubject ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: [new TextRun({ text: line, bold: isSubject })],
  });

/** The file of a letter; it is made in the browser, and nothing is sent. */
export const letterDocx = (text: string, language: string): Promise<Blob> =>
  Packer.toBlob(letterDocument(text, language));
