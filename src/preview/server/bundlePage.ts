import { join } from 'node:path';
import { build } from 'esbuild';

/** The page's script and style, by file name. esbuild, because webpack takes longer over the grid than the pane. */
export async function bundlePage(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const result = await build({
    entryPoints: {
      page: join(root, 'src/preview/page/index.ts'),
      word: join(root, 'src/preview/page/word.ts'),
    },
    outdir: '/',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minifySyntax: true,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    alias: { exceljs: join(root, 'node_modules/exceljs/dist/exceljs.min.js') },
    loader: { '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
  });
  return new Map(result.outputFiles.map((file) => [file.path.slice(1), file.contents]));
}
