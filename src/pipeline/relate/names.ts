/** Numbers for names: of a vault there are too many traits to carry their names about. */

/** Names in the order in which they come, each once. The number of a name is its position in the list. */
export class Names {
  readonly list: string[] = [];
  readonly #ids = new Map<string, number>();

  idOf(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#ids.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}
