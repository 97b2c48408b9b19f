const scale = 2;
/** Milliseconds between two drawings, how many alike are wanted, how many there are at most. */
const pause = 60;
const quiet = 6;
const patience = 100;

/** Draws an SVG file in the browser with the fonts of the site. */
export async function png(picture: string): Promise<Blob> {
  const fonts = await fontFaces();
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(withFonts(picture, fonts))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: image.naturalWidth * scale,
    height: image.naturalHeight * scale,
  });
  await settled(() => drawing(canvas, image));
  return new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(blob)), 'image/png'),
  );
}

/** A picture with font rules at its head; written into its text, because the pages of the site may parse none. */
const withFonts = (picture: string, fonts: string) =>
  picture.replace(startTag, (tag) => `${tag}<style>${fonts.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style>`);

const startTag = /<svg\b(?:"[^"]*"|'[^']*'|[^>"'])*>/;

/** Draws a picture and answers with its pixels. */
function drawing(canvas: HTMLCanvasElement, image: HTMLImageElement) {
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Uint32Array(pen?.getImageData(0, 0, canvas.width, canvas.height).data.buffer ?? []);
}

/** Browsers read the fonts inside a picture only once it is drawn, one after the other: it is drawn until it has been the same for a while. */
async function settled(draw: () => Uint32Array) {
  let before = draw();
  for (let calm = 0, time = 0; calm < quiet && time < patience; time++) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const now = draw();
    calm = now.every((pixel, at) => pixel === before[at]) ? calm + 1 : 0;
    before = now;
  }
}

/** The @font-face rules of the page with the fonts themselves inside: a picture may load nothing. Those that only lend the device's fonts a measure are left out. */
async function fontFaces() {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => ({ text: rule.cssText, base: sheet.href ?? location.href })),
  );
  const written = rules.map(async ({ text, base }) => {
    const [whole, url = ''] = /url\("?([^")]+)"?\)/.exec(text) ?? [];
    return whole === undefined ? '' : text.replace(whole, `url(${await dataAddress(new URL(url, base))})`);
  });
  return (await Promise.all(written)).join('');
}

async function dataAddress(url: URL) {
  const blob = await (await fetch(url)).blob();
  return new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });
}
