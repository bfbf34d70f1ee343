/**
 * The Vite plugin that writes a Content-Security-Policy into the built page: its own scripts and files, no
 * connection to anywhere else, whatever stands in a note.
 */
import type { Plugin } from 'vite';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Adds the policy to a page that is built; one that is served while one works needs Vite's own inline scripts. */
export const contentPolicy = (): Plugin => ({
  name: 'rayograph-content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
});
