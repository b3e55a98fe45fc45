import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BatchResult } from '../analyzeInput.ts';
import type { Output } from './Output.ts';
import { exported, renderResult } from './renderResult.ts';
import type { OutputFormat } from './renderResult.ts';
import type { Place } from '../inputs/readInputs.ts';

/** One file for each article, in folders like those of the inputs. */
export class FolderOutput implements Output {
  readonly #folder: string;
  readonly #format: OutputFormat;

  constructor(folder: string, format: OutputFormat) {
    this.#folder = folder;
    this.#format = format;
  }

  async write(result: BatchResult): Promise<void> {
    const { form, generated } = this.#format;
    const id = 'problem' in result ? result.id : result.report.id;
    const name = fileName(result.place, id);
    const words = renderResult(result, this.#format);
    if (form.companion && !('problem' in result))
      await this.#put(name + form.companion.extension, form.companion.content(exported(result, generated)));
    else if (words === '') return;
    await this.#put(name + form.extension, (form.frame?.start ?? '') + words + (form.frame?.end ?? ''));
  }

  async finish(): Promise<void> {
    const { folderFile } = this.#format.form;
    if (folderFile) await this.#put(folderFile.name, folderFile.content);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  async #put(name: string, content: string): Promise<void> {
    const path = join(this.#folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

/**
 * A file name of its own for each input, and none that leads out of the folder: an article in a file is named by its
 * path, one in JSON Lines by its line and as much of its id as any file system takes.
 */
function fileName({ name, line }: Place, id: string | null): string {
  const path = name
    .split('/')
    .map((part) => safeName(part.replace(/^\.+/, (dots) => '_'.repeat(dots.length))))
    .join('/');
  return line === undefined ? path : `${path}/${line}${id ? `-${safeName(id)}` : ''}`;
}

const longestName = 80;

function safeName(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N}._-]/gu, '_').slice(0, longestName);
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `_${plain}` : plain;
}
