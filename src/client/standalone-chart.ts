import { frameHeight } from '#charts/frame-height.ts';
import { dataAddress, frozenCode, liveCode, standalone, type Sheet } from '#charts/standalone.ts';
import { serialized, svg, type Picture } from '#charts/svg.ts';
import type { ShownChart } from './shown-chart.ts';
import { standaloneStyle as style } from './standalone-style.ts';

/** The picture that can stand alone, as the files of other charts are; loaded when somebody asks for it. */
export function sheetOf(chart: ShownChart): Sheet {
  const { title, subject, sentence, source, licence, version, address } = chart;
  const lines = [source, `${licence} ${version}`];
  const language = document.documentElement.lang;
  return standalone(pictureOf(chart), { style, language, subject, title, sentence, lines, address });
}

/**
 * The codes for other sites: the chart as it is at the time, from a frame at an address, and as it is today. Without JavaScript the frame cannot
 * know its chart: a link to the page stands below it.
 */
export function embedCodes(chart: ShownChart, frame: string) {
  const { sentence, subject, source, licence, version, address } = chart;
  const title = `${subject}: ${chart.title}`;
  const height = frameHeight({ title: chart.title, sentence, frame: sizeOf(chart.drawing), source, subject });
  const sheet = sheetOf(chart);
  return {
    live: `${liveCode({ address: frame, title, height })}\n${svg`<p><a href="${address}">${subject}</a></p>`}`,
    frozen: frozenCode(
      { ...sheet, src: dataAddress(sheet.text) },
      { title, sentence, lines: [source, licence, version], address },
    ),
  };
}

/** A frozen code with the picture inside in place of the address of its file. */
export async function frozenAt(code: string, address: string): Promise<string> {
  const picture = await (await fetch(address)).text();
  return code.replace(/(?<=<img src=")[^"]*/, () => dataAddress(picture));
}

function pictureOf({ drawing, title }: ShownChart): Picture {
  const text = new XMLSerializer().serializeToString(drawing);
  const name = [...drawing.classList].filter((one) => one !== 'chart').join(' ');
  const links = drawing.getAttribute('role') === 'group';
  const content = text.slice(text.indexOf('>') + 1, text.lastIndexOf('</svg>')).trim();
  return { ...serialized(text), frame: { name, title, ...sizeOf(drawing), links }, content: serialized(content) };
}

const sizeOf = ({ viewBox }: SVGSVGElement) => ({ width: viewBox.baseVal.width, height: viewBox.baseVal.height });
