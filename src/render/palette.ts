/** The colours of the map (LOOK.md, "Colour"). All are opaque `#rrggbb`: what fades is mixed with the ground. */
import type { Kind, Shape } from '../schema/ontology.ts';

export type Theme = 'light' | 'dark';

/** What a theme colours apart from kinds. */
export interface Tokens {
  readonly ground: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly edge: string;
  /** Hairlines: decoration, never the only sign of anything. */
  readonly rule: string;
  /** It means "now" and nothing else: the ring of what is selected. */
  readonly accent: string;
}

export const TOKENS: Readonly<Record<Theme, Tokens>> = {
  light: {
    ground: '#fcfcfa',
    ink: '#1d1d1b',
    ink2: '#55544f',
    ink3: '#716f68',
    edge: '#8f8c84',
    rule: '#e4e2dc',
    accent: '#c8261b',
  },
  dark: {
    ground: '#131415',
    ink: '#ecebe7',
    ink2: '#afada6',
    ink3: '#8f8d86',
    edge: '#85868a',
    rule: '#2b2c2e',
    accent: '#ff6a55',
  },
};

/** How a kind looks in one theme. */
export interface KindLook {
  readonly color: string;
  readonly shape: Shape;
}

/** A theme's colours with those of a graph's kinds. */
export interface Palette extends Tokens {
  readonly kinds: ReadonlyMap<string, KindLook>;
}

/** Joins a theme's tokens with the kinds that a graph declares; `ink` as a kind's colour becomes the theme's ink. */
export function paletteOf(theme: Theme, kinds: readonly Kind[]): Palette {
  const tokens = TOKENS[theme];
  const looks = kinds.map((kind): [string, KindLook] => {
    const color = kind[theme];
    return [kind.name, { color: color === 'ink' ? tokens.ink : color.toLowerCase(), shape: kind.shape }];
  });
  return { ...tokens, kinds: new Map(looks) };
}

export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#rrggbb` as three numbers from 0 to 255. */
export function rgbOf(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Mixes two colours in sRGB, as opacity does. @param share of the second: 0 gives the first, 1 the second */
export function mix(first: string, second: string, share: number): string {
  const [from, to] = [rgbOf(first), rgbOf(second)];
  const channels = from.map((channel, index) => {
    const mixed = Math.round(channel + ((to[index] ?? channel) - channel) * share);
    return mixed.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
