import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { interfaceMessages } from '../protocol/messages/interface.ts';
import { fill } from '../protocol/messages/message.ts';
import type { UiLanguage } from '../protocol/messages/message.ts';
import { readSettings } from '../settings/readSettings.ts';
import type { Settings } from '../settings/settings.ts';
import type { Client } from './Client.ts';

const section = 'statementLens';

/** The settings of each document, asked of the client once and kept until they change. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #ofDocument = new Map<string, Promise<Settings>>();
  readonly #reported = new Set<string>();
  /** What the client has sent without being asked. */
  #pushed: Settings;

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.#client = client;
    this.#pushed = this.#read(client.startingSettings);
  }

  /** Of one document, or of the workspace as a whole where `uri` is null. */
  of(uri: string | null): Promise<Settings> {
    if (!this.#client.configuration) return Promise.resolve(this.#pushed);
    const key = uri ?? '';
    const known = this.#ofDocument.get(key);
    if (known) return known;
    const asked = this.#ask(uri);
    this.#ofDocument.set(key, asked);
    return asked;
  }

  /** The language to show texts in. */
  async languageOf(uri: string | null): Promise<UiLanguage> {
    const { language } = await this.of(uri);
    return language === 'auto' ? this.#client.language : language;
  }

  /** Takes what workspace/didChangeConfiguration brought; a client that answers questions is asked again. */
  change(sent: unknown): void {
    this.#ofDocument.clear();
    const own: unknown = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>)[section] : null;
    if (!this.#client.configuration) this.#pushed = this.#read(own, this.#pushed);
  }

  forget(uri: string): void {
    this.#ofDocument.delete(uri);
  }

  async #ask(uri: string | null): Promise<Settings> {
    try {
      const scope = uri === null ? { section } : { section, scopeUri: uri };
      return this.#read(await this.#connection.workspace.getConfiguration(scope), this.#pushed);
    } catch (error) {
      this.#connection.console.warn(`workspace/configuration failed: ${String(error)}`);
      return this.#pushed;
    }
  }

  #read(sent: unknown, base?: Settings): Settings {
    const { settings, invalid } = readSettings(sent, base);
    const language = settings.language === 'auto' ? this.#client.language : settings.language;
    for (const { name, value } of invalid) {
      const shown = JSON.stringify(value);
      const message = fill(interfaceMessages['invalid.setting'], language, { name, value: shown });
      if (this.#reported.has(message)) continue;
      this.#reported.add(message);
      void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    return settings;
  }
}
