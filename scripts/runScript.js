/** Runs a command as a bundle, or its TypeScript itself where no bundle can be written. */
import { bundled } from './bundled.js';

/** @param {string} script its path in this folder */
export async function runScript(script) {
  await import(await addressOf(script));
}

/** @param {string} script */
async function addressOf(script) {
  try {
    const address = bundled(script);
    // Errors name the lines of the TypeScript.
    process.setSourceMapsEnabled(true);
    return address;
  } catch {
    const { register } = await import('tsx/esm/api');
    register();
    return `./${script}`;
  }
}
