/**
 * Renders every drawing of this folder at the sizes Office asks for: node assets/icons/render.mjs
 * Run it after changing a drawing; the pictures are committed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
const folder = import.meta.dirname;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const drawing = readFileSync(path.join(folder, file), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`,
    );
    await page.screenshot({
      path: path.join(folder, `${path.parse(file).name}-${size}.png`),
      omitBackground: true,
    });
  }
}
await browser.close();
