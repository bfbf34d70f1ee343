/** Reads a file that lies beside the page, at whatever path the page is served. */
export async function fetchBesidePage(file: string): Promise<string> {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) {
    throw new Error(`the server answered ${String(response.status)} instead of the file`);
  }
  return response.text();
}
