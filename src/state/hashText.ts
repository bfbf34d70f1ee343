/** How texts and lists of names stand in the URL's hash. What cannot be read is left out; nothing throws. */

/** A longer hash is not one of ours. */
export const LONGEST_HASH = 8192;

/** Stands for a list without names, so that "only these: none" is not the same as nothing said. */
const NO_NAMES = '!';
/** Stands for the name that is empty. */
const NO_NAME = '~';

/** A lone surrogate has no encoding: it becomes U+FFFD. */
export const encodeText = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

/** Reads a text; empty where it cannot be read. */
export function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Writes names as a list that `decodeNames` reads. */
export function encodeNames(names: Iterable<string>): string {
  const encoded = [...names].map((name) =>
    name === '' ? NO_NAME : encodeText(name).replaceAll('!', '%21').replaceAll('~', '%7E'),
  );
  return encoded.length === 0 ? NO_NAMES : encoded.join(',');
}

/** Reads a list of names; null where there is nothing to read. */
export function decodeNames(list: string | undefined): ReadonlySet<string> | null {
  if (list === undefined) return null;
  if (list === NO_NAMES) return new Set();
  const names = list.split(',').map((name) => (name === NO_NAME ? NONE_READ : decodeText(name)));
  const kept = names.filter((name) => name !== '').map((name) => (name === NONE_READ ? '' : name));
  return kept.length === 0 ? null : new Set(kept);
}

/** No text decodes to a lone surrogate, so none is taken for it. */
const NONE_READ = '\uD800';

/** Reads the parts of a hash, with or without its `#`. Of a name that comes twice the last counts. */
export function decodeParts(hash: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  if (hash.length > LONGEST_HASH) return values;
  for (const part of hash.replace(/^#/u, '').split('&')) {
    const at = part.indexOf('=');
    if (at > 0) values.set(part.slice(0, at), part.slice(at + 1));
  }
  return values;
}

/** Writes the parts as a hash, leaving out what would make it longer than one that is read. */
export function encodeParts(parts: readonly (readonly [string, string])[]): string {
  let hash = '';
  for (const [name, value] of parts) {
    const longer = `${hash}${hash === '' ? '#' : '&'}${name}=${value}`;
    if (longer.length <= LONGEST_HASH) hash = longer;
  }
  return hash;
}
