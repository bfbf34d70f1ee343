/** The built page keeps to itself: nothing is fetched from elsewhere and nothing inline runs, even if something got in. */
import { describe, expect, inject, it } from 'vitest';
import { open, openGraph, useBrowser } from './browser.ts';

useBrowser();
const { sample } = inject('sites');

describe('the policy of the built page', () => {
  it('lets the view run without a complaint', async () => {
    const { complaints } = await openGraph(sample);
    expect(complaints).toEqual([]);
  });

  it('stops an inline script, a script from elsewhere, a picture, a request and a style that got in', async () => {
    const { page } = await openGraph(sample);
    const requested: string[] = [];
    await page.context().route(/evil\.example/u, (route) => {
      requested.push(route.request().url());
      return route.abort();
    });
    const ran = await page.evaluate(async () => {
      const add = (name: string, attributes: Readonly<Record<string, string>>, text = ''): void => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        element.textContent = text;
        document.body.append(element);
      };
      add('script', {}, 'window.ranInline = true');
      add('script', { src: 'https://evil.example/x.js' });
      add('img', { src: 'https://evil.example/x.png', onerror: 'window.ranHandler = true' });
      add('iframe', { src: 'https://evil.example/' });
      add('link', { rel: 'stylesheet', href: 'https://evil.example/x.css' });
      add('style', {}, 'body { background: url(https://evil.example/x.gif) }');
      await fetch('https://evil.example/').catch(() => undefined);
      await new Promise((settle) => setTimeout(settle, 300));
      return 'ranInline' in window || 'ranHandler' in window;
    });
    expect(ran).toBe(false);
    expect(requested).toEqual([]);
  });

  it('has a control that does fire: the same without the policy', async () => {
    const { page } = await open('about:blank');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.body.append(script);
      return 'ranInline' in window;
    });
    expect(ran).toBe(true);
  });
});
