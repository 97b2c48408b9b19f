const scale = 2;

/** Shows the PNG button of a chart: it draws the chart's SVG file in the browser, in the fonts of the site, and hands it over. */
export function pngButton(figure: HTMLElement) {
  const item = figure.querySelector<HTMLElement>('[data-scripted]');
  const button = item?.querySelector('button');
  const link = figure.querySelector<HTMLAnchorElement>('[data-svg]');
  if (!item || !button || !link) return;
  item.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      save(await png(link.href), `achyk-zakaz-${link.href.split('/charts/').pop()?.replaceAll('/', '-').replace(/svg$/, 'png')}`);
    } catch {
      figure.append(Object.assign(document.createElement('p'), { role: 'alert', textContent: figure.dataset['chart'] }));
    }
    button.disabled = false;
  });
}

async function png(address: string) {
  const [picture, fonts] = await Promise.all([fetch(address).then((answer) => answer.text()), fontFaces()]);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(picture.replace('<rect', `<style>${fonts}</style><rect`))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth * scale, height: image.naturalHeight * scale });
  const pen = canvas.getContext('2d');
  // Some browsers read the fonts inside a picture only when it is drawn: the second drawing has them.
  for (let time = 0; time < 2; time++) {
    pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
    await new Promise(requestAnimationFrame);
  }
  return new Promise<Blob>((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(blob)), 'image/png'));
}

/** The @font-face rules of the page with the fonts themselves inside: a picture may load nothing. */
async function fontFaces() {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule).map((rule) => ({ text: rule.cssText, base: sheet.href ?? location.href })));
  const written = rules.map(async ({ text, base }) => {
    const [whole = '', url = ''] = /url\("?([^")]+)"?\)/.exec(text) ?? [];
    return text.replace(whole, `url(${await dataAddress(new URL(url, base))})`);
  });
  return (await Promise.all(written)).join('').replaceAll('&', '&amp;');
}

async function dataAddress(url: URL) {
  const blob = await (await fetch(url)).blob();
  return new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });
}

function save(blob: Blob, download: string) {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
