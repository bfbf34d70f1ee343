import { readFile } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { type Plugin, defineConfig } from 'vite';

function serveGraph(): Plugin {
  return {
    name: 'rayograph',
    configureServer(server) {
      for (const file of ['graph.json', 'sources.json']) {
        server.middlewares.use(`/${file}`, (_, response) => {
          void readFile(`graph/${file}`).then((bytes) =>
            response.setHeader('content-type', 'application/json').end(bytes),
          );
        });
      }
    },
    async generateBundle() {
      for (const file of ['graph.json', 'sources.json']) {
        this.emitFile({ type: 'asset', fileName: file, source: await readFile(`graph/${file}`) });
      }
    },
  };
}

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react(), serveGraph()],
  server: { host: '127.0.0.1' },
});
