/** Draws the extension's icons from their one source, `scripts/icon.svg`: run `node scripts/icons.ts` after changing it. */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { requireBrowsers } from './browsers.ts';

/** Edges in CSS pixels of the icons that browsers and their stores ask for. */
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
const { chromium } = requireBrowsers(['chromium']);
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const size of SIZES) {
  const png = await drawIcon(browser, size);
  await writeFile(new URL(`../public/icon/${size}.png`, import.meta.url), png);
}
await browser.close();

async function drawIcon(drawing: Browser, size: number): Promise<Uint8Array> {
  const page = await drawing.newPage();
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
