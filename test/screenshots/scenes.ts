import type { Workbench } from '../vscode/host/Workbench.ts';

export interface Scene {
  readonly name: string;
  /** 'readme' ships with the extension, in README and walkthrough. */
  readonly purpose: 'readme' | 'look';
  readonly language: Language;
  readonly theme: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The part of the window that is kept; default: all. */
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Makes the workbench look as it should, and waits until it does. */
  readonly arrange: (workbench: Workbench) => Promise<void>;
}

type Language = 'da' | 'en';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
  contrastLight: 'Default High Contrast Light',
} as const;

const SUMMARY = /Compare Stances|Sammenlign positioner/;

/** An article that has been read, and nothing beside it. */
async function showText(workbench: Workbench, file: string): Promise<void> {
  await workbench.open(file);
  await workbench.lens(SUMMARY).waitFor();
  await workbench.runCommand('View: Close Primary Side Bar');
}

/** The article with the panel beside it, which must hold something. */
async function showPanel(workbench: Workbench, file: string, expected: string): Promise<void> {
  await showText(workbench, file);
  await workbench.runCommand('Statements: Compare Stances');
  await workbench.panel().locator(expected).first().waitFor();
}

/** The side bar with its views, beside two articles. */
async function showViews(workbench: Workbench, language: Language): Promise<void> {
  await workbench.open('unanswered.press.txt');
  await workbench.lens(SUMMARY).waitFor();
  await workbench.openAlso(`${language}/kaspersky.press.txt`);
  await workbench.lens(SUMMARY).waitFor();
  await workbench.runCommand('Statements: Focus on Speakers View');
  await workbench.page
    .locator('.pane', { hasText: /Kaspersky/ })
    .first()
    .waitFor();
}

/** Of the sample article, words to rest the pointer on and a label that the hover must show. */
const hovered: Readonly<Record<Language, readonly [string, string]>> = {
  da: ['skriver', 'Hvorfor'],
  en: ['said', 'Why'],
};

const sample = (language: Language): string => `${language}/kaspersky.press.txt`;

const looks = (['da', 'en'] as const).flatMap((language) =>
  Object.entries(themes).flatMap(([look, theme]): Scene[] => [
    {
      name: `text-${look}-${language}`,
      purpose: 'look',
      language,
      theme,
      arrange: async (workbench) => {
        await showText(workbench, sample(language));
        await workbench.hover(...hovered[language]);
      },
    },
    {
      name: `views-${look}-${language}`,
      purpose: 'look',
      language,
      theme,
      settings: { 'workbench.activityBar.location': 'default' },
      arrange: (workbench) => showViews(workbench, language),
    },
    {
      name: `panel-${look}-${language}`,
      purpose: 'look',
      language,
      theme,
      arrange: (workbench) => showPanel(workbench, sample(language), 'table'),
    },
  ]),
);

export const scenes: readonly Scene[] = [
  {
    name: 'compare-en',
    purpose: 'readme',
    language: 'en',
    theme: themes.light,
    clip: { x: 0, y: 0, width: 1280, height: 560 },
    arrange: (workbench) => showPanel(workbench, sample('en'), 'table'),
  },
  {
    name: 'text',
    purpose: 'readme',
    language: 'en',
    theme: themes.light,
    clip: { x: 0, y: 0, width: 900, height: 480 },
    arrange: (workbench) => showText(workbench, sample('en')),
  },
  {
    name: 'views',
    purpose: 'readme',
    language: 'en',
    theme: themes.light,
    settings: { 'workbench.activityBar.location': 'default' },
    clip: { x: 0, y: 0, width: 640, height: 480 },
    arrange: (workbench) => showViews(workbench, 'en'),
  },
  ...looks,
  {
    name: 'full-da',
    purpose: 'look',
    language: 'da',
    theme: themes.light,
    settings: { 'statementLens.highlight': 'full' },
    arrange: (workbench) => showText(workbench, sample('da')),
  },
  {
    name: 'walkthrough',
    purpose: 'look',
    language: 'en',
    theme: themes.light,
    arrange: async (workbench) => {
      await showText(workbench, sample('en'));
      await workbench.runCommand('Welcome: Open Walkthrough...');
      await workbench.page.keyboard.type('Statement Lens');
      await workbench.page.keyboard.press('Enter');
      await workbench.page.locator('.getting-started-step').first().waitFor();
    },
  },
  {
    name: 'unanswered-da',
    purpose: 'look',
    language: 'da',
    theme: themes.light,
    arrange: (workbench) => showPanel(workbench, 'unanswered.press.txt', '.no-reply'),
  },
];
